import { mayRenew } from '#domain/packs/may-renew.ts';
import { pictureListUrl, planPictures, readPictureList, type PictureEntry } from '#domain/packs/picture-list.ts';
import { helsinkiDate, parseLocalDate } from '#domain/time/local-date.ts';
import { systemClock } from '#platform/clock.tsx';
import { dataSaving } from '#platform/data-saving.ts';
import { downloadFresh, downloadVerified } from '#platform/download.ts';
import { recall, remember } from '#platform/local-memory.ts';
import { forgetPicture, heldPictures, isServedByWorker, keepPicture } from '#platform/picture-cache.ts';

/** So many at once as browsers open connections. */
const atOnce = 6;

async function fetchPicture(entry: PictureEntry): Promise<boolean> {
  // With its hash in the address neither the worker nor the browser's cache answers with the old one. In the tab of the first visit,
  // which no worker serves, the plain address is asked for: so the browser's own cache has the picture when the network goes.
  const url = isServedByWorker() ? `${entry.url}?${entry.sha256.slice(0, 16)}` : entry.url;
  const text = await downloadVerified({ ...entry, url }, 'svg');
  return text.ok && keepPicture(entry.url, text.value, entry.sha256);
}

async function fetchAll(entries: readonly PictureEntry[]): Promise<boolean> {
  const waiting = [...entries];
  const results: boolean[] = [];
  const work = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) results.push(await fetchPicture(entry));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results.every(Boolean);
}

/** Whether every picture that the server listed last is on this phone, in whatever version; true where none can be kept. */
export async function holdsPictures(): Promise<boolean> {
  const held = await heldPictures();
  const listed = readPictureList(recall('pictures-listed') ?? '');
  if (!held) return true;
  return listed.ok && listed.value.pictures.every(({ url }) => held.has(url));
}

/**
 * Brings the kit's pictures up to date: after the packs, for they are what can be missed. What changed waits like a pack's newer
 * version while the phone saves data. False when something that was to be fetched is not here.
 */
export async function keepPictures(isAsked: boolean): Promise<boolean> {
  const held = await heldPictures();
  if (!held) return true;
  const text = await downloadFresh(pictureListUrl);
  const list = text.ok ? readPictureList(text.value) : text;
  // The list of last time stands; it says whether all is here.
  if (!list.ok) return true;
  remember('pictures-listed', JSON.stringify(list.value));
  const { lacking, changed, drop } = planPictures(list.value, held);
  const renewed = parseLocalDate(recall('packs-renewed') ?? '');
  const today = helsinkiDate(systemClock.now());
  const renews = isAsked || mayRenew(dataSaving(), renewed.ok ? renewed.value : null, today);
  const isHere = await fetchAll(renews ? [...lacking, ...changed] : lacking);
  for (const url of drop) await forgetPicture(url);
  return isHere;
}
