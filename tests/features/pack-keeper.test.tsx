import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepPacks } from '#app/pack-keeper.ts';
import { packState } from '#app/pack-state.ts';
import { sha256 } from '#build/content-packs.ts';
import { municipalityCode } from '#domain/ids.ts';
import type { Service } from '#domain/directory/service.ts';
import { places } from '#content/places/places.ts';
import type { PackArea } from '#domain/packs/manifest.ts';
import { readPack } from '#domain/packs/read-pack.ts';
import { forget, remember } from '#platform/local-memory.ts';
import { writeListPacks, writeSinglePack, type WrittenPack } from '#domain/packs/write-packs.ts';
import { localDate } from '#domain/time/local-date.ts';
import { allServices } from '#storage/directory.ts';
import { listPacks, storePacks } from '#storage/packs.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const built = localDate('2026-11-21');
const packIn = (area: PackArea, name: string, ...services: readonly Service[]): readonly WrittenPack[] =>
  writeListPacks({ kind: 'directory', area, name, built }, services, sha256);
const packOf = (name: string, ...services: readonly Service[]) => packIn('all', name, ...services);
const placesPack = writeSinglePack({ kind: 'places', area: 'all', name: 'authored', built }, places, sha256);
const clinic = sampleService('clinic');
const group = sampleService('group');
const club = sampleService('club');

/** A server that has these packs; `lost`: urls of files on which the connection breaks. */
function serve(packs: readonly WrittenPack[], lost: readonly string[] = []): void {
  const files = new Map<string, string>([
    ['/data/manifest.json', JSON.stringify({ format: 1, packs: packs.map(({ entry }) => entry) })],
    ['/pictures/list.json', JSON.stringify({ format: 1, pictures: [] })],
    ...packs.map(({ entry, text }) => [entry.url, text] as const),
  ]);
  vi.stubGlobal('fetch', (url: string) => {
    const text = files.get(url);
    if (text === undefined || lost.includes(url)) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }));
  });
}
const noNetwork = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
const saveData = (is: boolean) =>
  Object.defineProperty(navigator, 'connection', { value: { saveData: is }, configurable: true });

const here = async () => {
  const services = await allServices();
  return services.ok ? services.value.map(({ id }) => id).sort() : services.error;
};

beforeEach(async () => {
  saveData(false);
  const held = await listPacks();
  if (held.ok)
    await storePacks(
      [],
      held.value.map(({ id }) => id),
    );
});

describe('what this phone has', () => {
  test('comes with the network, and a first visit without one is told as such', async () => {
    noNetwork();
    expect((await keepPacks()).ok).toBe(false);
    expect(packState.get().status).toBe('incomplete');
    serve(packOf('a', clinic));
    expect((await keepPacks()).ok).toBe(true);
    expect(await here()).toEqual(['clinic']);
    noNetwork();
    expect((await keepPacks()).ok).toBe(false);
    expect(await here()).toEqual(['clinic']);
  });

  test('stays while the packs that take its place have not all come', async () => {
    serve([...packOf('a', clinic), ...packOf('b', group)]);
    await keepPacks();
    const [moved, more] = [packOf('a', clinic, group), packOf('c', club)];
    serve([...moved, ...more], [moved[0]?.entry.url ?? '']);
    expect((await keepPacks()).ok).toBe(false);
    expect(await here()).toEqual(['clinic', 'club', 'group']);
    serve([...moved, ...more]);
    await keepPacks();
    expect(await here()).toEqual(['clinic', 'club', 'group']);
    expect(await heldIds()).toEqual(['directory-all-a-1', 'directory-all-c-1']);
  });

  test('stays on a phone that saves data, until the parent asks for what is newer', async () => {
    serve([...packOf('a', clinic), ...packOf('b', group)]);
    await keepPacks();
    saveData(true);
    serve(packOf('a', clinic, group));
    await keepPacks();
    expect(await here()).toEqual(['clinic', 'group']);
    await keepPacks(undefined, true);
    expect(await heldIds()).toEqual(['directory-all-a-1']);
    expect(await here()).toEqual(['clinic', 'group']);
  });

  test('of an area looked at earlier stays, until others have been looked at since and it is known where they are', async () => {
    const away = packIn(municipalityCode('091'), 'tpr', group);
    for (const { entry, text } of away) {
      const pack = readPack(text, entry);
      if (pack.ok) await storePacks([pack.value], []);
    }
    serve([...packOf('a', clinic), ...away]);
    await keepPacks();
    expect(await here(), 'nobody knows the places').toEqual(['clinic', 'group']);
    serve([placesPack, ...packOf('a', clinic), ...away]);
    remember('areas-visited', '091');
    await keepPacks();
    expect(await here()).toEqual(['clinic', 'group']);
    forget('areas-visited');
    await keepPacks();
    expect(await here()).toEqual(['clinic']);
  });

  test('loses nothing to a municipality that has no packs', async () => {
    serve(packOf('a', clinic));
    expect((await keepPacks(municipalityCode('047'))).ok).toBe(true);
    expect(await here()).toEqual(['clinic']);
  });
});

async function heldIds() {
  const held = await listPacks();
  return held.ok ? held.value.map(({ id }) => id).sort() : held.error;
}
