import { whenIdle } from '#platform/when-idle.ts';
import type { Storage } from './open-services.ts';

type Loaded = Storage & { readonly openBeforehand: (pause: () => Promise<void>) => Promise<void> };
let storage: Loaded | null = null;

/** What opens things on the phone. Known without asking the browser again: that takes it a turn even when the code is at hand. */
export const loadStorage = (): Loaded | Promise<Loaded> =>
  storage ??
  import('#storage/found.ts').then((loaded) => {
    storage = loaded;
    return loaded;
  });

const idle = () => new Promise<void>((done) => whenIdle(done));

/** Has what answers point at read while the page has nothing to do. */
export async function readBeforehand(): Promise<void> {
  const { openBeforehand } = await loadStorage();
  await openBeforehand(idle);
}
