import { recall } from '#platform/local-memory.ts';
import { keepLateFiles } from './keep-late-files.ts';
import { flags } from './world.ts';

/** At the start of a page: nothing of sync is loaded unless this phone has switched it on. */
export function startSyncing(): void {
  if (recall(flags.on) === null) return;
  keepLateFiles();
  // Without its code at hand nothing is sent until the next visit; every change is noted all the same.
  import('./engine.ts').then(
    ({ runner, isOffered }) => {
      if (isOffered) runner.start();
    },
    () => undefined,
  );
}
