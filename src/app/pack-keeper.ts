import type { MunicipalityCode } from '#domain/ids.ts';
import type { PackArea, PackEntry } from '#domain/packs/manifest.ts';
import { isWanted, planUpdate } from '#domain/packs/plan-update.ts';
import { readManifest, readPack, type PackFault, type StoredPack } from '#domain/packs/read-pack.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { downloadFresh, downloadVerified, type DownloadFault } from '#platform/download.ts';
import { systemClock } from '#platform/clock.tsx';
import { recall, remember } from '#platform/local-memory.ts';
import { createStore } from '#platform/store.ts';
import { helsinkiDate, type LocalDate } from '#domain/time/local-date.ts';

/** What the quiet line says about the packs. `built` is the day of the oldest data that this phone wants. */
export type PackState =
  | { readonly status: 'unknown' }
  | { readonly status: 'storing' }
  | { readonly status: 'stored'; readonly built: LocalDate }
  | { readonly status: 'incomplete' }
  | { readonly status: 'no-storage' };

export const packState = createStore<PackState>({ status: 'unknown' });

type KeepFault = DownloadFault | PackFault;

/** Areas that a link asked to show; the saved area joins them at each run. */
const shown = new Set<MunicipalityCode>();

const storage = async () => {
  const [packs, area] = await Promise.all([import('#storage/packs.ts'), import('#storage/area.ts')]);
  return { ...packs, ...area };
};

async function wantedAreas(
  readArea: () => Promise<Result<MunicipalityCode | null, unknown>>,
): Promise<MunicipalityCode[]> {
  const saved = await readArea();
  return saved.ok && saved.value ? [...shown, saved.value] : [...shown];
}

async function fetchPack(entry: Parameters<typeof readPack>[1]): Promise<Result<StoredPack, KeepFault>> {
  const text = await downloadVerified(entry);
  return text.ok ? readPack(text.value, entry) : text;
}

const hold = (held: readonly PackEntry[], { id }: PackEntry) => held.some((entry) => entry.id === id);

/** Whether the phone holds, in whatever version, every pack it wants of those that the server listed last. */
function holdsAllListed(held: readonly PackEntry[], areas: readonly PackArea[]): boolean {
  const listed = readManifest(recall('packs-listed') ?? '');
  return !listed.ok || listed.value.packs.every((entry) => !isWanted(entry, areas) || hold(held, entry));
}

/** Tells from what is on the phone alone, before and after the network was asked. */
async function report(complete: boolean, stored: boolean): Promise<void> {
  const { listPacks, readArea } = await storage();
  const packs = await listPacks();
  const areas = await wantedAreas(readArea);
  if (!packs.ok || !stored) {
    packState.set({ status: 'no-storage' });
    return;
  }
  const wanted = packs.value.filter((entry) => isWanted(entry, areas));
  const oldest = wanted.map((entry) => entry.built as LocalDate).sort()[0];
  const essentials = ['directory', 'kit', 'kit-cards', 'places'].every((kind) =>
    wanted.some((entry) => entry.kind === kind),
  );
  const isAll = complete && essentials && holdsAllListed(packs.value, areas);
  packState.set(isAll && oldest ? { status: 'stored', built: oldest } : { status: 'incomplete' });
}

/** What can be said before the server has answered, which may take long: that all is here, or that something is being fetched. */
async function reportBeforehand(): Promise<void> {
  const { listPacks } = await storage();
  const packs = await listPacks();
  if (!packs.ok || packs.value.length === 0) return;
  await report(true, true);
  if (packState.get().status === 'incomplete') packState.set({ status: 'storing' });
}

/** Asks the server what there is, fetches what this phone lacks and tells. Without a network nothing on the phone changes. */
async function update(): Promise<Result<void, KeepFault>> {
  const { listPacks, storePacks, readArea } = await storage();
  if (packState.get().status !== 'incomplete') await reportBeforehand();
  const manifestText = await downloadFresh('/data/manifest.json');
  const manifest = manifestText.ok ? readManifest(manifestText.value) : manifestText;
  if (!manifest.ok) {
    await report(true, true);
    return manifest;
  }
  remember('packs-checked', helsinkiDate(systemClock.now()));
  remember('packs-listed', JSON.stringify(manifest.value));
  const list = await listPacks();
  const held = list.ok ? list.value : [];
  const plan = planUpdate(manifest.value, held, await wantedAreas(readArea));
  // A newer version of what is here is fetched without a word.
  if (plan.download.some((entry) => !hold(held, entry))) packState.set({ status: 'storing' });
  let fault: KeepFault | null = null;
  let stored = true;
  // One at a time: a slow network finishes the essentials first, and what has arrived is kept whatever happens to the rest.
  for (const entry of plan.download) {
    const pack = await fetchPack(entry);
    if (pack.ok) stored = (await storePacks([pack.value], [])).ok && stored;
    else fault = pack.error;
  }
  if (!fault && plan.drop.length > 0) await storePacks([], plan.drop);
  await report(!fault, stored);
  return fault ? err(fault) : ok(undefined);
}

let running: Promise<Result<void, KeepFault>> | null = null;

/** Brings the packs up to date; calls while one run is under way wait for it and, with a new area, for one more. */
export async function keepPacks(area?: MunicipalityCode): Promise<Result<void, KeepFault>> {
  const isNew = area !== undefined && !shown.has(area);
  if (isNew) shown.add(area);
  if (running && !isNew) return running;
  const before = running;
  const run = (async () => {
    await before;
    return update();
  })();
  running = run;
  try {
    return await run;
  } finally {
    if (running === run) running = null;
  }
}
