import type { MunicipalityCode } from '#domain/ids.ts';
import type { PackEntry, PackManifest } from '#domain/packs/manifest.ts';
import { mayRenew } from '#domain/packs/may-renew.ts';
import { planUpdate } from '#domain/packs/plan-update.ts';
import { readManifest, readPack, type PackFault, type StoredPack } from '#domain/packs/read-pack.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { helsinkiDate, parseLocalDate } from '#domain/time/local-date.ts';
import { systemClock } from '#platform/clock.tsx';
import { dataSaving } from '#platform/data-saving.ts';
import { downloadFresh, downloadVerified, type DownloadFault } from '#platform/download.ts';
import { recall, remember } from '#platform/local-memory.ts';
import { oneAtATime } from '#platform/one-at-a-time.ts';
import { listPacks, storePacks } from '#storage/packs.ts';
import { reportPacks, reportPacksBeforehand } from './pack-report.ts';
import { packState } from './pack-state.ts';
import { keepPictures } from './picture-keeper.ts';
import { keepSegments } from './segment-keeper.ts';
import { showArea, wantedAreas } from './wanted-areas.ts';

type KeepFault = DownloadFault | PackFault;

const hold = (held: readonly PackEntry[], { id }: PackEntry) => held.some((entry) => entry.id === id);

const heldNow = async () => {
  const list = await listPacks();
  return list.ok ? list.value : [];
};

async function plan(manifest: PackManifest, held: readonly PackEntry[]) {
  const { wanted, kept } = await wantedAreas();
  return planUpdate(manifest, held, wanted, kept ?? held.map(({ area }) => area));
}

async function fetchPack(entry: PackEntry): Promise<Result<StoredPack, KeepFault>> {
  const text = await downloadVerified(entry);
  return text.ok ? readPack(text.value, entry) : text;
}

interface Fetched {
  readonly fault: KeepFault | null;
  readonly isStored: boolean;
}

/** What everybody needs one by one, the essentials first; then what is for one place, with its county, at once. */
function inTurns(entries: readonly PackEntry[]): readonly (readonly PackEntry[])[] {
  const forAll = entries.filter(({ area }) => area === 'all').map((entry) => [entry]);
  const forPlaces = entries.filter(({ area }) => area !== 'all');
  return forPlaces.length > 0 ? [...forAll, forPlaces] : forAll;
}

/** What has arrived is kept whatever happens to the rest. */
async function fetchPacks(entries: readonly PackEntry[]): Promise<Fetched> {
  let fault: KeepFault | null = null;
  let isStored = true;
  for (const turn of inTurns(entries)) {
    const packs = await Promise.all(turn.map(fetchPack));
    const arrived = packs.flatMap((pack) => (pack.ok ? [pack.value] : []));
    // Together, as each that is stored has the list drawn anew.
    if (arrived.length > 0) isStored = (await storePacks(arrived, [])).ok && isStored;
    for (const pack of packs) if (!pack.ok) fault = pack.error;
  }
  return { fault, isStored };
}

/** Whether newer versions of what is here may be fetched now. */
function mayRenewNow(isAsked: boolean): boolean {
  const renewed = parseLocalDate(recall('packs-renewed') ?? '');
  return isAsked || mayRenew(dataSaving(), renewed.ok ? renewed.value : null, helsinkiDate(systemClock.now()));
}

/** Fetches what a manifest offers and this phone wants. Only the places tell which county an area is in, so they come before the rest. */
async function fetchListed(manifest: PackManifest, renews: boolean): Promise<Fetched & { hasLeft: boolean }> {
  const held = await heldNow();
  const isNow = (entry: PackEntry) => renews || !hold(held, entry);

  const places = (await plan(manifest, held)).download.filter((entry) => entry.kind === 'places' && isNow(entry));
  if (places.some((entry) => !hold(held, entry))) packState.set({ status: 'storing' });
  const first = await fetchPacks(places);
  const { download, unkept, unlisted } = await plan(manifest, await heldNow());
  const now = download.filter((entry) => isNow(entry) && entry.kind !== 'places');
  // A newer version of what is here is fetched without a word.
  if (now.some((entry) => !hold(held, entry))) packState.set({ status: 'storing' });
  const rest = await fetchPacks(now);
  const fault = first.fault ?? rest.fault;
  const hasLeft = download.some((entry) => !isNow(entry));
  const isStored = first.isStored && rest.isStored;
  const drop = [...unkept, ...(!fault && !hasLeft && isStored ? unlisted : [])];
  if (drop.length > 0) await storePacks([], drop);
  if (!fault && !hasLeft) remember('packs-renewed', helsinkiDate(systemClock.now()));
  return { fault, isStored, hasLeft };
}

/** Asks the server what there is, fetches what this phone lacks and tells. Without a network nothing on the phone changes. */
async function update(isAsked: boolean): Promise<Result<void, KeepFault>> {
  if (packState.get().status !== 'incomplete') await reportPacksBeforehand();
  const manifestText = await downloadFresh('/data/manifest.json');
  const manifest = manifestText.ok ? readManifest(manifestText.value) : manifestText;
  if (!manifest.ok) {
    await reportPacks({ complete: true, stored: true });
    return manifest;
  }
  remember('packs-checked', helsinkiDate(systemClock.now()));
  remember('packs-listed', JSON.stringify(manifest.value));
  const renews = mayRenewNow(isAsked);
  const { fault, isStored, hasLeft } = await fetchListed(manifest.value, renews);
  const arePicturesHere = await keepPictures(isAsked);
  // Last, and whatever becomes of them: without them the phone searches too.
  await keepSegments(manifest.value, renews);
  await reportPacks({ complete: !fault && arePicturesHere, stored: isStored, isNewerWaiting: hasLeft });
  return fault ? err(fault) : ok(undefined);
}

let running: Promise<Result<void, KeepFault>> | null = null;

/**
 * Brings the packs up to date. Calls while one run is under way wait for it and, with a new area or when a parent asked (`isAsked`:
 * then no data are saved), for one more. Two tabs never do it at once.
 */
export async function keepPacks(area?: MunicipalityCode, isAsked = false): Promise<Result<void, KeepFault>> {
  const isNew = area !== undefined && showArea(area);
  if (running && !isNew && !isAsked) return running;
  const before = running;
  const run = (async () => {
    await before;
    return oneAtATime('packs', () => update(isAsked));
  })();
  running = run;
  try {
    return await run;
  } finally {
    if (running === run) running = null;
  }
}
