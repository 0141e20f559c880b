import type { PackEntry } from '#domain/packs/manifest.ts';
import { isWanted } from '#domain/packs/plan-update.ts';
import { readManifest } from '#domain/packs/read-pack.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { recall } from '#platform/local-memory.ts';
import { listPacks } from '#storage/packs.ts';
import { packState } from './pack-state.ts';
import { holdsPictures } from './picture-keeper.ts';
import { wantedAreas, type WantedAreas } from './wanted-areas.ts';

/** Whether the phone holds, in whatever version, every pack it wants of those that the server listed last. */
function holdsAllListed(held: readonly PackEntry[], { wanted }: WantedAreas): boolean {
  const listed = readManifest(recall('packs-listed') ?? '');
  return (
    !listed.ok ||
    listed.value.packs.every((entry) => !isWanted(entry, wanted) || held.some(({ id }) => id === entry.id))
  );
}

export interface Told {
  /** Nothing failed in this run. */
  readonly complete: boolean;
  /** The browser let it be stored. */
  readonly stored: boolean;
  readonly isNewerWaiting?: boolean;
}

/** Tells from what is on the phone alone, before and after the network was asked. */
export async function reportPacks({ complete, stored, isNewerWaiting = false }: Told): Promise<void> {
  const [packs, areas] = await Promise.all([listPacks(), wantedAreas()]);
  if (!packs.ok || !stored) {
    packState.set({ status: 'no-storage' });
    return;
  }
  const wanted = packs.value.filter((entry) => isWanted(entry, areas.wanted));
  const oldest = wanted.map((entry) => entry.built as LocalDate).sort()[0];
  const essentials = ['directory', 'kit', 'kit-cards', 'places'].every((kind) =>
    wanted.some((entry) => entry.kind === kind),
  );
  const isAll = complete && essentials && holdsAllListed(packs.value, areas) && (await holdsPictures());
  packState.set(isAll && oldest ? { status: 'stored', built: oldest, isNewerWaiting } : { status: 'incomplete' });
}

/** What can be said before the server has answered, which may take long: that all is here, or that something is being fetched. */
export async function reportPacksBeforehand(): Promise<void> {
  const packs = await listPacks();
  if (!packs.ok || packs.value.length === 0) return;
  await reportPacks({ complete: true, stored: true });
  if (packState.get().status === 'incomplete') packState.set({ status: 'storing' });
}
