import { describe, expect, test } from 'vitest';
import type { Service } from '#domain/directory/service.ts';
import { countyCode, municipalityCode } from '#domain/ids.ts';
import type { PackArea } from '#domain/packs/manifest.ts';
import { analyseNothing } from '#domain/search/analysis.ts';
import { buildSegment } from '#domain/search/build-segment.ts';
import { documentsOf } from '#domain/search/documents/of-pack.ts';
import type { SearchedPack } from '#domain/search/documents/searched-kinds.ts';
import type { Answer } from '#domain/search/search.ts';
import type { Progress } from '#search-worker/messages.ts';
import { createSession } from '#search-worker/session.ts';
import type { PackToSearch, SearchSource } from '#storage/search-source/source.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const helsinki = municipalityCode('091');
const uusimaa = `county-${countyCode('06')}` as const;
const nowhere = { words: null, places: null };
const segmentOf = (content: readonly Service[]) =>
  Uint8Array.from(buildSegment(documentsOf({ kind: 'directory', content }, nowhere), analyseNothing));
const named = (id: string, fi: string): Service => sampleService(id, { name: { fi, sv: null } });

interface Form {
  readonly area?: PackArea;
  readonly sha256?: string;
  readonly isReady?: boolean;
}

/** A phone whose packs a test may change. */
class Phone implements SearchSource {
  readonly stored = new Map<string, { pack: PackToSearch; content: SearchedPack }>();
  readonly ready = new Map<string, { bytes: Uint8Array; isFetched: boolean }>();
  readonly kept: string[] = [];
  readonly asked: string[] = [];
  /** Awaited before each content is handed out. */
  hold: Promise<void> = Promise.resolve();

  put(id: string, services: readonly Service[], { area = 'all', sha256 = 'a', isReady = true }: Form = {}): this {
    const pack: PackToSearch = { id, kind: 'directory', area, sha256 };
    this.stored.set(id, { pack, content: { kind: 'directory', content: services } });
    this.ready.delete(id);
    if (isReady) this.ready.set(id, { bytes: segmentOf(services), isFetched: true });
    return this;
  }
  packs = () => Promise.resolve([...this.stored.values()].map(({ pack }) => pack));
  segment = ({ id }: PackToSearch) => {
    this.asked.push(id);
    return Promise.resolve(this.ready.get(id) ?? null);
  };
  content = async ({ id }: PackToSearch) => {
    await this.hold;
    return this.stored.get(id)?.content ?? null;
  };
  words = () => Promise.resolve(null);
  places = () => Promise.resolve(null);
  keep = ({ id }: PackToSearch, bytes: Uint8Array) => {
    this.kept.push(id);
    this.ready.set(id, { bytes, isFetched: false });
    return Promise.resolve();
  };
}

function sessionOn(phone: SearchSource) {
  const told: Progress[] = [];
  const pause = () => new Promise<void>((done) => setTimeout(done));
  return { told, ...createSession({ source: phone, pause, onProgress: (progress) => told.push(progress) }) };
}
const ask = (session: ReturnType<typeof sessionOn>, text: string) => session.ask({ text, language: 'fi' });
const packsOf = ({ hits }: Answer) => hits.service.map(({ pack, position }) => `${pack.replace(/@.*/, '')} ${position}`);

describe('a search over the packs of a phone', () => {
  test('opens the segments that lie ready and asks for no content', async () => {
    const phone = new Phone().put('one', [named('a', 'Leikkipuisto'), named('b', 'Perheneuvola')]);
    phone.content = () => Promise.reject(new Error('not asked for'));
    const session = sessionOn(phone);
    await session.open([]);
    expect(packsOf(await ask(session, 'perheneuvola'))).toEqual(['one 1']);
    expect(session.told).toEqual([{ opened: 1, packs: 1 }]);
  });

  test('makes the segment of a pack that came without one, keeps it, and finds the same', async () => {
    const phone = new Phone().put('one', [named('a', 'Leikkipuisto')], { isReady: false });
    const session = sessionOn(phone);
    await session.open([]);
    expect(packsOf(await ask(session, 'leikkipuistoon'))).toEqual(['one 0']);
    expect(phone.kept).toEqual(['one']);
    const next = sessionOn(phone);
    phone.content = () => Promise.reject(new Error('not asked for'));
    await next.open([]);
    expect(packsOf(await ask(next, 'leikkipuisto'))).toEqual(['one 0']);
  });

  test('takes a damaged segment for none, and searches on when one cannot be kept', async () => {
    const phone = new Phone().put('one', [named('a', 'Leikkipuisto')]);
    phone.ready.set('one', { bytes: Uint8Array.of(1, 2, 3), isFetched: true });
    phone.keep = () => Promise.reject(new Error('full'));
    const session = sessionOn(phone);
    await session.open([]);
    expect(packsOf(await ask(session, 'leikkipuisto'))).toEqual(['one 0']);
  });

  test('answers from what is ready while the rest is still being made, and from all afterwards', async () => {
    let release: () => void = () => undefined;
    const phone = new Phone()
      .put('ready', [named('a', 'Leikkipuisto Alku')])
      .put('slow', [named('b', 'Leikkipuisto Loppu')], { isReady: false });
    phone.hold = new Promise((done) => (release = done));
    const session = sessionOn(phone);
    const opening = session.open([]);
    expect(packsOf(await ask(session, 'leikkipuisto'))).toEqual(['ready 0']);
    release();
    await opening;
    expect(packsOf(await ask(session, 'leikkipuisto')).toSorted()).toEqual(['ready 0', 'slow 0']);
    expect(session.told).toEqual([
      { opened: 1, packs: 2 },
      { opened: 2, packs: 2 },
    ]);
  });

  test('answers what was asked before anything was open', async () => {
    const session = sessionOn(new Phone().put('one', [named('a', 'Leikkipuisto')], { isReady: false }));
    const early = ask(session, 'leikkipuisto');
    await session.open([]);
    expect(packsOf(await early)).toEqual(['one 0']);
  });

  test('answers the newest of several questions first, and each in the end', async () => {
    const session = sessionOn(new Phone().put('one', [named('a', 'Leikkipuisto')]));
    const answered: string[] = [];
    const all = ['l', 'le', 'lei'].map((text) => ask(session, text).then(() => answered.push(text)));
    await session.open([]);
    await Promise.all(all);
    expect(answered).toEqual(['lei', 'le', 'l']);
  });

  test('puts what is nearer before what is like it: the municipality, its county, the country', async () => {
    const same = () => [named('a', 'Leikkipuisto')];
    const phone = new Phone()
      .put('c-nation', [
        sampleService('n', { name: { fi: 'Leikkipuisto', sv: null }, provider: { fi: 'N', sv: null } }),
      ])
      .put('b-county', same(), { area: uusimaa })
      .put('d-own', [sampleService('o', { name: { fi: 'Leikkipuisto', sv: null }, provider: { fi: 'O', sv: null } })], {
        area: helsinki,
      });
    const session = sessionOn(phone);
    await session.open([helsinki, uusimaa]);
    expect(packsOf(await ask(session, 'leikkipuisto'))).toEqual(['d-own 0', 'b-county 0', 'c-nation 0']);
  });

  test('opened again reads only what is new, drops what is gone and takes the server’s segment for its own', async () => {
    const phone = new Phone()
      .put('stays', [named('a', 'Leikkipuisto')])
      .put('goes', [named('b', 'Leikkipuisto vanha')])
      .put('made', [named('c', 'Leikkipuisto oma')], { isReady: false });
    const session = sessionOn(phone);
    await session.open([]);
    phone.asked.length = 0;
    phone.stored.delete('goes');
    phone.ready.set('made', { bytes: segmentOf([named('c', 'Leikkipuisto haettu')]), isFetched: true });
    phone.put('comes', [named('d', 'Leikkipuisto uusi')], { sha256: 'b' });
    await session.open([]);
    expect(phone.asked).toEqual(['made', 'comes']);
    expect(packsOf(await ask(session, 'leikkipuisto')).toSorted()).toEqual(['comes 0', 'made 0', 'stays 0']);
    expect(packsOf(await ask(session, 'haettu'))).toEqual(['made 0']);
  });

  test('with nothing on the phone finds nothing and says so at once', async () => {
    const session = sessionOn(new Phone());
    await session.open([]);
    expect(packsOf(await ask(session, 'leikkipuisto'))).toEqual([]);
  });

  test('lets a question through while it warms up', async () => {
    const session = sessionOn(new Phone().put('one', [named('a', 'Leikkipuisto')]));
    let isWarm = false;
    const warming = session.warmUp().then(() => (isWarm = true));
    await session.open([]);
    await ask(session, 'leikkipuisto');
    expect(isWarm).toBe(false);
    await warming;
    expect(session.warmUp()).toBe(session.warmUp());
  });

  test('that cannot be read says so', async () => {
    const phone = new Phone();
    phone.packs = () => Promise.reject(new Error('newer'));
    await expect(sessionOn(phone).open([])).rejects.toThrow('newer');
  });
});
