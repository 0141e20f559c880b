import { describe, expect, test } from 'vitest';
import { writeRecalls } from '#domain/directory/recall.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { serviceId } from '#domain/ids.ts';
import { readRaw, rowsOf, writeRaw } from './raw.ts';
import { helsinki, samplePack, today, vaasa } from './samples.ts';
import { openTab, provideIndexedDb, settle, type Tab } from './tab.ts';

const line = (number: string) => ({
  number,
  label: null,
  languages: [],
  price: null,
  confidence: 'authority-seen' as const,
});
const clinic = sampleService('clinic', { phones: [line('09 310 41679')] });
const other = sampleService('other', { phones: [line('0800 147 111')], otherIds: [serviceId('merged')] });
const recall = { number: '+358 9 310 41679', instead: null, why: null, date: today };
const withdrawn = { ...clinic, phones: [], withdrawn: [{ instead: null, why: null, date: today }] };
const places = {
  municipalities: [
    { code: vaasa, fi: 'Vaasa', sv: 'Vasa', county: '15' },
    { code: helsinki, fi: 'Helsinki', sv: 'Helsingfors', county: '90' },
  ],
  counties: [],
  postalCodes: {},
};
const packs = [
  samplePack('directory-all-authored-1', [other]),
  samplePack('directory-091-tpr-1', [clinic], { area: helsinki }),
  samplePack('directory-county-15-ptv-1', [other, sampleService('county')], { area: 'county-15' as never }),
  samplePack('places-all-authored-1', places, { kind: 'places' }),
];
const ids = async (asked: ReturnType<Tab['allServices']>) => {
  const services = await asked;
  return services.ok ? services.value.map(({ id }) => id as string) : services.error;
};

describe('the services of an area', () => {
  test('are those for all and its own, each once, and no other area’s', async () => {
    const tab = await openTab();
    await tab.storePacks(packs, []);
    expect(await ids(tab.servicesOf([vaasa, 'county-15' as never]))).toEqual(['other', 'county']);
    expect(await ids(tab.allServices())).toEqual(['other', 'clinic', 'county']);
    const shown = (linked: string | null) => ids(tab.shownServices({ linked, fallback: null }));
    expect(await shown(null)).toEqual(['other']);
    expect(await shown('091')).toEqual(['other', 'clinic']);
    await tab.saveArea(vaasa);
    expect(await shown(null)).toEqual(['other', 'county']);
  });

  test('are the very same list as long as nothing has changed', async () => {
    const tab = await openTab();
    await tab.storePacks(packs, []);
    await tab.storeRecalls(writeRecalls([recall]));
    const [one, again] = [await tab.servicesOf([helsinki]), await tab.servicesOf([helsinki])];
    expect(one.ok && again.ok && one.value === again.value).toBe(true);
  });

  test('leave one of another area to be found by its id, or by one that was merged into it', async () => {
    const tab = await openTab();
    await tab.storePacks(packs, []);
    expect(await tab.serviceById('clinic')).toEqual({ ok: true, value: clinic });
    expect(await tab.serviceById('merged')).toEqual({ ok: true, value: other });
    expect(await tab.serviceById('nobody')).toEqual({ ok: true, value: null });
  });
});

describe('a recall', () => {
  test('takes the number from every list at once, also in a tab that was open, and after the next opening', async () => {
    const [tab, reader] = [await openTab(), await openTab()];
    await tab.storePacks(packs, []);
    const seen: unknown[] = [];
    const stop = reader.watch(
      () => reader.serviceById('clinic'),
      (value) => seen.push(value),
      () => undefined,
    );
    await settle(80);
    await tab.storeRecalls(writeRecalls([recall]));
    await settle(120);
    stop();
    expect(seen.at(0)).toEqual({ ok: true, value: clinic });
    expect(seen.at(-1)).toEqual({ ok: true, value: withdrawn });
    expect(await (await openTab()).serviceById('clinic')).toEqual({ ok: true, value: withdrawn });
    expect(await (await openTab()).withoutRecalled([clinic, other])).toEqual({ ok: true, value: [withdrawn, other] });
  });

  test('that is taken back gives the number back', async () => {
    const tab = await openTab();
    await tab.storePacks(packs, []);
    await tab.storeRecalls(writeRecalls([recall]));
    await tab.storeRecalls(writeRecalls([]));
    expect(await tab.serviceById('clinic')).toEqual({ ok: true, value: clinic });
    expect(rowsOf(await readRaw('evaat-packs'), 'recalls')).toHaveLength(1);
  });

  test('holds also where nothing can be stored', async () => {
    provideIndexedDb(undefined);
    const tab = await openTab();
    await tab.storePacks(packs, []);
    expect(await tab.storeRecalls(writeRecalls([recall]))).toMatchObject({ ok: false });
    expect(await tab.serviceById('clinic')).toEqual({ ok: true, value: withdrawn });
  });

  test('finds its place on a phone whose packs an older app stored', async () => {
    const store = { keyPath: 'id', autoIncrement: false, indexes: [] };
    const rows = packs.map((pack) => ({ id: pack.entry.id, pack }));
    await writeRaw({
      name: 'evaat-packs',
      version: 10,
      stores: { entries: { ...store, rows: packs.map(({ entry }) => ({ ...entry })) }, contents: { ...store, rows } },
    });
    const tab = await openTab();
    expect(await tab.serviceById('clinic')).toEqual({ ok: true, value: clinic });
    await tab.storeRecalls(writeRecalls([recall]));
    expect(await tab.serviceById('clinic')).toEqual({ ok: true, value: withdrawn });
  });
});
