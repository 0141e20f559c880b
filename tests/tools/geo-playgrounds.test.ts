import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Service } from '#domain/directory/service.ts';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';
import { entriesFrom, importRequest } from '#tests/tools/directory-request.ts';
import { importGeojson } from '#tools/directory/geo/import-geo.ts';
import type { SourceReport } from '#tools/directory/source.ts';

const mapping = resolve(import.meta.dirname, '../../tools/directory/geo/mappings/helsinki-playgrounds.json');

describeWithData('the playgrounds of the capital region', () => {
  let entries: readonly Service[];
  let report: SourceReport;
  beforeAll(async () => {
    const file = join(testData, 'playgrounds/helsinki_region_playgrounds.geojson');
    const source = await importGeojson(importRequest([file, '--mapping', mapping]));
    if (!source.ok) throw new Error(source.error.message);
    entries = await entriesFrom(source.value);
    report = source.value.report();
  });
  const count = (what: (entry: Service) => string | undefined) => {
    const counts: Record<string, number> = {};
    for (const entry of entries) counts[String(what(entry))] = (counts[String(what(entry))] ?? 0) + 1;
    return counts;
  };

  test('are 645, of which one has ended; all others are entries', () => {
    expect(report.kinds).toEqual([
      { kind: 'geo-helsinki-playgrounds', read: 645, kept: 644, leftOut: new Map([['have ended', 1]]) },
    ]);
    expect(report.rejected).toEqual([]);
    expect(v.safeParse(v.array(serviceSchema), entries).success).toBe(true);
  });

  test('lie in four cities, each with a position', () => {
    expect(count(({ area }) => (area.type === 'municipality' ? area.municipalities.join() : area.type))).toEqual({
      '049': 188,
      '091': 305,
      '092': 144,
      '235': 7,
    });
    expect(entries.filter(({ addresses }) => addresses[0]?.at === undefined)).toEqual([]);
    expect(report.tally.of('positions')).toEqual([]);
  });

  test('are playgrounds, and the supervised ones meeting places', () => {
    expect(count(({ kind }) => kind)).toEqual({ playground: 560, 'meeting-place': 84 });
  });

  test('have a Swedish name only where it is one: 422 names less 16 copies, one of them gone with its park', () => {
    const swedish = entries.filter(({ name }) => name.sv !== null);
    expect(report.tally.of('copies')).toContainEqual(['name', 16]);
    expect(swedish.length).toBeGreaterThanOrEqual(405);
    expect(swedish.filter(({ name }) => name.sv === name.fi)).toEqual([]);
  });

  test('name nobody: only mailboxes of a park or a city', () => {
    const mails = new Set(entries.map(({ feedback }) => feedback).filter((mail) => mail !== undefined));
    expect(mails.size).toBeGreaterThan(70);
    for (const mail of mails) expect(mail).toMatch(/^(?:lp|pt|perhetalo)\.|asukaspuisto|^vantaa-info@/);
    expect(JSON.stringify(entries)).not.toContain('etunimi');
    expect(report.tally.of('persons')).toEqual([['mail address', 4]]);
  });

  test('tell no markup', () => {
    expect(JSON.stringify(entries)).not.toMatch(/<\/?[a-z]|href/i);
  });
});
