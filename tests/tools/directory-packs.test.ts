import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { segmentTools } from '#build/segment-tools.ts';
import type { Override } from '#content/directory/overrides.ts';
import { places } from '#content/places/places.ts';
import type { Address, Service } from '#domain/directory/service.ts';
import { countyCode, municipalityCode, serviceId } from '#domain/ids.ts';
import { packByteLimit, type PackFile } from '#domain/packs/manifest.ts';
import { oneOfEach } from '#domain/packs/one-of-each.ts';
import { readManifest, readPack } from '#domain/packs/read-pack.ts';
import { analyseNothing } from '#domain/search/analysis.ts';
import { openSegment } from '#domain/search/open-segment.ts';
import { createSearch } from '#domain/search/search.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { nationalLoad } from '#tests/support/national-load.ts';
import { areasOfService, countryOf, forArea } from '#tools/directory/areas/placements.ts';
import { assemble } from '#tools/directory/packs/assemble.ts';
import { createTally, formatAssembly } from '#tools/directory/report.ts';
import { saveSource } from '#tools/directory/store/save-source.ts';

const country = countryOf(places);
const search = { ...segmentTools(process.cwd()), analyse: analyseNothing };
const inMunicipalities = (...codes: readonly string[]) =>
  ({ type: 'municipality', municipalities: codes.map(municipalityCode) }) as const;
const door = (municipality: string | null): Address => ({
  ...{ street: { fi: `Katu ${municipality ?? ''}`, sv: null }, postalCode: null, city: { fi: 'X', sv: null } },
  ...(municipality && { municipality: municipalityCode(municipality) }),
  confidence: 'authority-seen',
});
const sources = [{ name: { fi: 'R', sv: null }, url: null, date: null }];
const service = (id: string, changes: Partial<Service> = {}) => sampleService(id, { sources, ...changes });
const membersOf = (county: string) => country.ofCounty.get(countyCode(county)) ?? [];

describe('a service belongs', () => {
  const areas = (changes: Partial<Service>) => areasOfService(service('a', changes), country);

  test('to all when it is nationwide, to its counties, to each of its municipalities', () => {
    expect(areas({})).toEqual(['all']);
    expect(areas({ area: { type: 'county', counties: [countyCode('06'), countyCode('05')] } })).toEqual([
      'county-05',
      'county-06',
    ]);
    expect(areas({ area: inMunicipalities('905', '091') })).toEqual(['091', '905']);
  });

  test('to the county when it serves every municipality there, and Helsinki stays Helsinki', () => {
    expect(areas({ area: inMunicipalities(...membersOf('06')) })).toEqual(['county-06']);
    expect(areas({ area: inMunicipalities(...membersOf('06'), '091') })).toEqual(['091', 'county-06']);
    expect(areas({ area: inMunicipalities(...places.municipalities.map(({ code }) => code)) })).toEqual(['all']);
  });

  test('nowhere when its municipality has ceased to be', () => {
    expect(areas({ area: inMunicipalities('588') })).toEqual([]);
  });
});

describe('the doors in a pack', () => {
  const doorsIn = (area: Parameters<typeof forArea>[1], changes: Partial<Service>) =>
    forArea(service('a', changes), area, country).addresses.map(({ municipality }) => municipality);

  test('are those in the municipality, and those of which nobody knows where they are', () => {
    const addresses = [door('091'), door('049'), door(null)];
    const area = inMunicipalities('091', '049');
    expect(doorsIn(municipalityCode('091'), { addresses, area })).toEqual(['091', undefined]);
  });

  test('are the county’s where the municipality has none, else all there are', () => {
    const addresses = [door('049'), door('905')];
    const area = inMunicipalities('235', '905', '564');
    expect(doorsIn(municipalityCode('235'), { addresses, area })).toEqual(['049']);
    expect(doorsIn(municipalityCode('564'), { addresses, area })).toEqual(['049', '905']);
  });

  test('of a nationwide service with very many are in each municipality’s pack, and a phone with two of them has both', () => {
    const codes = ['091', '049', '905', '564', '837', '853', '235', '179', '205', '297', '061'];
    const whole = service('kela', { addresses: codes.map(door) });
    const areas = areasOfService(whole, country);
    expect(areas).toEqual(['all', ...codes.toSorted()].sort((a, b) => Number(b === 'all') - Number(a === 'all')));
    const onPhone = (['all', '091', '905'] as const).map((area) =>
      forArea(whole, area as (typeof areas)[number], country),
    );
    expect(onPhone.map(({ addresses }) => addresses.length)).toEqual([0, 1, 1]);
    expect(
      oneOfEach(onPhone)[0]
        ?.addresses.map(({ municipality }) => municipality)
        .toSorted(),
    ).toEqual(['091', '905']);
  });
});

describe('packs of all that is stored', () => {
  let out: string;
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'evaat-assemble-'));
  });
  afterEach(() => {
    rmSync(out, { recursive: true });
  });

  async function store(source: string, services: Iterable<Service>): Promise<void> {
    const report = () => ({ kinds: [], rejected: [], tally: createTally(), notes: [] });
    const imported = { source, services, mode: 'full', removed: [], report } as const;
    const saved = await saveSource(join(out, 'registers'), imported, {
      today: localDate('2026-11-21'),
      allowShrink: 1,
    });
    if (!saved.ok) throw new Error(saved.error.message);
  }
  const make = (authored: readonly Service[] = [], overrides: readonly Override[] = []) =>
    assemble({ registers: join(out, 'registers'), out, authored, overrides, places, search });
  const files = () =>
    readdirSync(out)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [file, readFileSync(join(out, file), 'utf8')]);
  const packed = (area: string) =>
    files()
      .filter(([file]) => file?.startsWith(`directory-${area}-registers`))
      .flatMap(([, text]) => (JSON.parse(text ?? '') as PackFile<'directory'>).content);

  test('have a search segment each, which finds the services at their places; a pack that is gone takes its segment along', async () => {
    const names = ['Kallion leikkipuisto', 'Perheneuvola'];
    const named = (name: string, index: number) =>
      service(`tpr-${index}`, { name: { fi: name, sv: null }, area: inMunicipalities('091') });
    await store('tpr', names.map(named));
    const { packs, written } = make();
    const [entry] = packs;
    if (!entry?.search) throw new Error('no segment');
    expect(written).toContain(entry.search.url.replace('/data/', ''));
    const bytes = readFileSync(join(out, entry.search.url.replace('/data/', '')));
    expect(bytes.length).toBe(entry.search.bytes);
    expect(search.sha256(bytes)).toBe(entry.search.sha256);
    const segment = openSegment(Uint8Array.from(bytes));
    if (!segment.ok) throw new Error(segment.error);
    const find = createSearch([{ segment: segment.value, name: entry.id, rank: 0 }], []);
    const [hit] = find({ text: 'perheneuvola helsinki', language: 'fi' }).hits.service;
    const [, text] = files().find(([file]) => file === entry.url.replace('/data/', '')) ?? [];
    const { content } = JSON.parse(text ?? '') as PackFile<'directory'>;
    expect(content[hit?.position ?? -1]?.name.fi).toBe('Perheneuvola');
    expect(make().written).toEqual([]);

    await store('tpr', [service('tpr-9', { area: inMunicipalities('905') })]);
    expect(make().removed).toEqual(expect.arrayContaining([entry.search.url.replace('/data/', '')]));
  });

  test(
    'of a whole country hold every service, open on a phone, stay below the limit and are the same bytes again',
    { timeout: 60_000 },
    async () => {
      await store('load', nationalLoad(800, places));
      const first = make();
      expect(first.services).toBe(800);
      const ids = new Set<string>();
      const manifest = readManifest(readFileSync(join(out, 'registers.manifest.json'), 'utf8'));
      if (!manifest.ok) throw new Error(manifest.error.reason);
      for (const entry of manifest.value.packs) {
        const pack = readPack(readFileSync(join(out, entry.url.replace('/data/', '')), 'utf8'), entry);
        expect(pack).toMatchObject({ ok: true });
        expect(entry.bytes).toBeLessThanOrEqual(packByteLimit);
        if (pack.ok && pack.value.entry.kind === 'directory')
          for (const { id } of pack.value.content as readonly Service[]) ids.add(id);
      }
      expect(ids.size).toBe(800);
      const before = files();
      const again = make();
      expect(files()).toEqual(before);
      expect([again.written, again.removed]).toEqual([[], []]);
      expect(formatAssembly(again)).toBe(formatAssembly({ ...first, written: [] }));
    },
  );

  test('go when nothing of their area is left; files of others stay, a register’s own packs of before go', async () => {
    await store('tpr', [
      service('tpr-1', { area: inMunicipalities('091') }),
      service('tpr-2', { area: inMunicipalities('905') }),
    ]);
    make();
    const others = ['directory-091-other-1.0123456789abcdef.json', 'recall.json'];
    const old = ['directory-091-tpr.manifest.json', 'directory-091-tpr-1.0123456789abcdef.json'];
    for (const file of [...others, ...old]) writeFileSync(join(out, file), '{}');
    await store('tpr', [service('tpr-1', { area: inMunicipalities('091') })]);
    const gone = (end: string) => expect.stringMatching(new RegExp(`^directory-905-registers-1\\..*${end}$`)) as string;
    const { removed } = make();
    expect(removed).toHaveLength(4);
    expect(removed).toEqual(expect.arrayContaining([...old, gone('bin'), gone('json')]));
    expect(files().map(([file]) => file)).toEqual(expect.arrayContaining(others));
    expect(packed('905')).toEqual([]);
  });

  test('hold an authored entry only where a register adds to it, and the register’s id still opens it', async () => {
    const authored = [
      service('own', { name: { fi: 'Apu', sv: null }, area: inMunicipalities('091') }),
      service('alone'),
    ];
    await store('tpr', [
      service('tpr-1', { name: { fi: 'Muu', sv: null }, area: inMunicipalities('091'), addresses: [door('091')] }),
    ]);
    const said = { id: serviceId('tpr-1'), reason: 'x', date: localDate('2026-11-21'), sameAs: serviceId('own') };
    expect(make(authored, [said]).pairs).toEqual([{ into: 'own', from: 'tpr-1', rule: 'an override says so' }]);
    expect(packed('091')).toMatchObject([
      { id: 'own', name: { fi: 'Apu' }, addresses: [door('091')], otherIds: ['tpr-1'] },
    ]);
    expect(packed('all')).toEqual([]);
    expect(make(authored, [{ ...said, hide: true }]).hidden).toEqual(['tpr-1']);
    expect(packed('091')).toEqual([]);
  });

  test('that cannot be put in place leave the old ones whole', async () => {
    await store('tpr', [service('tpr-1')]);
    make();
    rmSync(join(out, 'registers.manifest.json'));
    mkdirSync(join(out, 'registers.manifest.json/in-the-way'), { recursive: true });
    const before = readdirSync(out);
    await store('tpr', [service('tpr-2')]);
    expect(() => make()).toThrow();
    expect(readdirSync(out)).toEqual(before);
  });
});
