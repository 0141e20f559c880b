import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { authoredServices } from '#content/directory/directory.ts';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import { openState } from '#domain/directory/open-hours/open-state.ts';
import type { Schedule } from '#domain/directory/hours.ts';
import type { Service } from '#domain/directory/service.ts';
import { localDate } from '#domain/time/local-date.ts';
import { anySchedule } from '#tests/domain/directory/open-hours/any-hours.ts';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';
import { entriesFrom, importRequest } from '#tests/tools/directory-request.ts';
import { toHsds, uuidOf } from '#tools/directory/hsds/export-service.ts';
import { hoursFrom } from '#tools/directory/hsds/read-schedules.ts';
import { importHsds } from '#tools/directory/hsds/import-hsds.ts';
import { hsdsService } from '#tools/directory/hsds/record.ts';
import { schedulesOf } from '#tools/directory/hsds/write-schedules.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaat-hsds-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const today = localDate('2026-11-21');
const fileWith = (value: unknown): string => {
  const file = join(folder, 'given.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

async function imported(value: unknown, ...options: readonly string[]) {
  const source = await importHsds(importRequest([fileWith(value), '--language', 'fi', ...options]));
  if (!source.ok) throw new Error(source.error.message);
  return { entries: await entriesFrom(source.value), report: source.value.report() };
}
const only = async (value: unknown, ...options: readonly string[]): Promise<Service> => {
  const [entry] = (await imported(value, ...options)).entries;
  if (!entry) throw new Error('nothing was kept');
  return entry;
};

const clinic = { id: 'a1', name: 'Neuvola', service_areas: [{ name: 'Helsinki' }] };

describeWithData('the examples of HSDS 3.0', () => {
  const example = (name: string) => JSON.parse(readFileSync(join(testData, 'hsds', name), 'utf8')) as object;

  test.each(['service_full.json', 'service_list.json', 'organization_full.json'])(
    '%s gives one entry, without its contact person, her mail and a position on another continent',
    async (name) => {
      const { entries, report } = await imported(example(name), '--area', '091');
      expect(entries.map(({ id }) => id)).toEqual(['hsds-ac148810-d857-441c-9679-408f346de14b']);
      expect(report.kinds).toEqual([{ kind: 'hsds services', read: 1, kept: 1, leftOut: new Map() }]);
      expect(JSON.stringify(entries)).not.toMatch(/Persona|@/);
      expect(entries[0]?.addresses.every(({ at }) => at === undefined)).toBe(true);
      expect(entries[0]?.ages).toEqual({ fromMonths: 12 * 12, untilMonths: 101 * 12 });
    },
  );

  test('a location alone is no service', async () => {
    const { entries, report } = await imported([example('location.json'), clinic], '--area', '091');
    expect(entries.map(({ id }) => id)).toEqual(['hsds-a1']);
    expect(report.rejected).toEqual([]);
    expect(report.kinds[0]?.leftOut).toEqual(new Map([['are places, not services', 1]]));
  });

  test('our own services use no field that HSDS does not have, but for the four extensions', () => {
    const known = new Set<string>();
    const walk = (value: unknown, meet: (key: string) => void): void => {
      if (Array.isArray(value)) value.forEach((each) => walk(each, meet));
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          meet(key);
          if (key !== 'translations') walk(inner, meet);
        }
    };
    walk(example('service_full.json'), (key) => known.add(key));
    const ours = new Set<string>();
    for (const service of authoredServices) walk(toHsds(service), (key) => !known.has(key) && ours.add(key));
    expect([...ours].filter((key) => !['translations', 'closed', 'by_reservation'].includes(key))).toEqual([]);
  });
});

test('what we export is what we import: names, texts, numbers, doors, areas, kinds and levels', async () => {
  const { entries, report } = await imported(authoredServices.map(toHsds));
  expect(report.rejected).toEqual([]);
  const back = new Map(entries.map((entry) => [entry.id.replace(/^hsds-/, ''), entry]));
  const plain = (service: Service) => ({
    // A name that is one in both languages comes back as the Finnish one, as from every register.
    name: { ...service.name, sv: service.name.sv === service.name.fi ? null : service.name.sv },
    numbers: service.phones.filter(({ confidence }) => confidence !== 'recalled').map(({ number }) => number),
    area: service.area.type === 'municipality' ? [...service.area.municipalities].sort() : service.area.type,
    kind: service.kind,
    worry: service.worry,
    ages: service.ages,
    doors: service.addresses.map(({ street, postalCode }) => ({ street: street.fi ?? street.sv, postalCode })),
  });
  for (const service of authoredServices) {
    const entry = back.get(uuidOf('service', service.id));
    expect(entry && plain(entry), service.id).toEqual(plain(service));
  }
});

describe('hours', () => {
  /** Holidays are the one thing HSDS has no word for. */
  const sayable = anySchedule(today).map(({ holidays: _holidays, ...schedule }: Schedule) => schedule);
  const moments = fc
    .integer({ min: 0, max: 14 * 24 * 4 })
    .map((quarter) => new Date(Date.UTC(2026, 10, 21) + quarter * 900_000));

  test('come back open where they were open', () => {
    fc.assert(
      fc.property(sayable, moments, (schedule, at) => {
        const rows = v.parse(v.array(hsdsService.entries.schedules.wrapped.item), schedulesOf(schedule));
        const back = hoursFrom(rows, today);
        if (back === 'not-understood') throw new Error('our own rows were not understood');
        const [before, after] = [openState(schedule, at).state, openState(back, at).state];
        if (before === 'open' && back.kind !== 'unknown') expect(after).toBe('open');
        if (after === 'open') expect(before).toBe('open');
      }),
      { numRuns: 400 },
    );
  });

  const row = { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '10:00:00', closes_at: '18:00:00' };
  test.each([
    ['a day of the month', { ...row, bymonthday: '2,3' }],
    ['every second week of nobody knows which', { ...row, interval: 2 }],
    ['a number of times', { ...row, count: 3 }],
    ['no closing time', { ...row, closes_at: null }],
    ['a time with a zone', { ...row, opens_at: '10:00:00Z' }],
    ['no such day', { ...row, byday: 'MO,XX' }],
    ['an end before its beginning', { ...row, valid_from: '2027-02-01', valid_to: '2027-01-01' }],
  ])('with %s are unknown, not half-known', async (_what, odd) => {
    const entry = await only({ ...clinic, schedules: [row, odd] });
    expect(entry.hours).toEqual({ kind: 'unknown' });
  });

  test('that have expired are passed over', async () => {
    const entry = await only({ ...clinic, schedules: [row, { ...row, byday: 'SU', valid_to: '2026-11-19' }] });
    expect(entry.hours).toMatchObject({ periods: [{ week: [{ days: [1, 2], from: '10:00', to: '18:00' }] }] });
  });
});

describe('a publisher’s service', () => {
  test.each(['inactive', 'defunct', 'temporarily closed'])('that is %s stays out', async (status) => {
    const { report } = await imported([clinic, { ...clinic, id: 'b2', status }]);
    expect(report.kinds[0]?.leftOut).toEqual(new Map([['are not active', 1]]));
  });

  test('serves the municipality or county that it names, else where its doors are, else what was said', async () => {
    const area = async (more: object, ...options: string[]) =>
      (await only({ ...clinic, service_areas: [], ...more }, ...options)).area;
    expect(await area({ service_areas: [{ name: 'Vasa' }] })).toEqual({
      type: 'municipality',
      municipalities: ['905'],
    });
    expect(await area({ service_areas: [{ name: 'Suomi' }] })).toEqual({ type: 'nation', exceptCounties: [] });
    const door = { location: { addresses: [{ address_1: 'Raastuvankatu 1', city: 'Vaasa', postal_code: '65100' }] } };
    expect(await area({ service_at_locations: [door] })).toEqual({ type: 'municipality', municipalities: ['905'] });
    expect(await area({}, '--area', 'county-06')).toEqual({ type: 'county', counties: ['06'] });
  });

  test('keeps the mail of a role and no one else’s, and lines to talk on only', async () => {
    const phones = [
      { number: '"09 310 1234"', type: 'voice' },
      { number: '09 310 9999', type: 'fax' },
    ];
    const entry = await only({ ...clinic, email: 'neuvola@example.fi', phones });
    expect(entry.feedback).toBe('neuvola@example.fi');
    expect(entry.phones.map(({ number }) => number)).toEqual(['09 310 1234']);
    expect((await only({ ...clinic, email: 'maija.virtanen@example.fi' })).feedback).toBeUndefined();
  });
});

test.each([
  ['not json', '{'],
  ['a number', '7'],
  ['an object that is no service', '{"hello": 1}'],
])('%s is refused in one line that names the file', async (_what, text) => {
  const file = fileWith(text);
  const source = await importHsds(importRequest([file, '--language', 'fi']));
  expect(source.ok ? null : source.error.message.split('\n')).toEqual([expect.stringContaining(file)]);
});

test('each publisher has a store of its own, for a full import replaces what it finds', async () => {
  const file = fileWith(JSON.stringify([clinic]));
  const sourceOf = async (...more: readonly string[]) => {
    const source = await importHsds(importRequest([file, '--language', 'fi', ...more]));
    return source.ok ? source.value.source : source.error.message;
  };
  expect(await sourceOf()).toBe('hsds');
  expect(await sourceOf('--publisher', 'mll')).toBe('hsds-mll');
  expect(await sourceOf('--publisher', '../mll')).toMatch(/^usage/);
});

test.each([[], ['x.json'], ['x.json', '--language', 'en'], ['x.json', '--language', 'fi', '--area', '999']])(
  'arguments %j are answered with the usage',
  async (...args) => {
    const source = await importHsds(importRequest(args));
    expect(source.ok ? null : source.error.message).toMatch(/^usage: import hsds/);
  },
);

test('whatever a file holds, nothing crashes and only what the directory’s schema takes comes out', async () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '__proto__',
    'a\u0000b',
    '09 310 1234',
    'x'.repeat(20_000),
    '2026-02-30',
  );
  const value = fc.jsonValue({ maxDepth: 3 });
  const record = fc.record(
    {
      id: fc.oneof(fc.uuid(), hostile),
      name: fc.oneof(fc.string({ minLength: 1 }), hostile),
      description: fc.oneof(fc.string(), hostile, fc.constant(null)),
      service_areas: fc.oneof(fc.constant([{ name: 'Helsinki' }]), value),
      phones: fc.oneof(fc.array(fc.record({ number: fc.oneof(hostile, fc.string()) })), value),
      schedules: fc.oneof(
        fc.array(fc.record({ freq: fc.constantFrom('WEEKLY', 'DAILY', 'x'), byday: fc.string(), opens_at: hostile })),
        value,
      ),
      minimum_age: fc.oneof(fc.double(), value),
      url: hostile,
      attributes: value,
    },
    { requiredKeys: ['id', 'name'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(record, value), { maxLength: 4 }), async (records) => {
      const { entries } = await imported([...records, clinic], '--area', 'nation');
      for (const entry of entries) {
        expect(v.is(serviceSchema, entry)).toBe(true);
        expect(JSON.stringify(entry)).not.toMatch(/<script/i);
      }
    }),
    { numRuns: 60 },
  );
});
