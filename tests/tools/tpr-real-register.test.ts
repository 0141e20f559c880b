import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Service } from '#domain/directory/service.ts';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';
import { entriesFrom, importRequest } from '#tests/tools/directory-request.ts';
import { formatSource } from '#tools/directory/report.ts';
import type { SourceReport } from '#tools/directory/source.ts';
import { importTpr } from '#tools/directory/tpr/import-tpr.ts';

describeWithData('the real register of Helsinki', () => {
  let report: SourceReport;
  let entries: readonly Service[];

  async function run(): Promise<{ readonly entries: readonly Service[]; readonly report: SourceReport }> {
    const imported = await importTpr(importRequest([join(testData, 'tpr'), '--data-date', '2025-09']));
    if (!imported.ok) throw new Error(imported.error.message);
    return { entries: await entriesFrom(imported.value), report: imported.value.report() };
  }

  beforeAll(async () => {
    ({ entries, report } = await run());
  });

  const entry = (id: string) => {
    const found = entries.map((candidate) => v.parse(serviceSchema, candidate)).find((service) => service.id === id);
    if (found === undefined) throw new Error(`no entry ${id}`);
    return found;
  };

  test('what is read is kept or left out with a reason', () => {
    expect(report.kinds.map(({ kind, read }) => [kind, read])).toEqual([
      ['services', 1047],
      ['errands', 478],
      ['units', 2],
    ]);
    for (const { read, kept, leftOut } of report.kinds)
      expect(kept + [...leftOut.values()].reduce((a, b) => a + b, 0)).toBe(read);
    expect(entries).toHaveLength(report.kinds.reduce((total, { kept }) => total + kept, 0));
    expect(report.kinds.map(({ kept }) => kept)).toEqual([110, 34, 1]);
  });

  test('every entry passes the schema and none was refused', () => {
    const faults = entries.map((candidate) => v.safeParse(serviceSchema, candidate)).filter(({ success }) => !success);
    expect(faults).toEqual([]);
    expect(report.rejected).toEqual([]);
  });

  test('the crisis lines are there, round the clock, with their numbers', () => {
    expect(report.notes.filter((note) => note.startsWith('WARNING'))).toEqual([]);
    const lines = [entry('tpr-errand-5164'), entry('tpr-errand-5165')];
    expect(lines.map(({ crisis, worry, hours }) => [crisis, worry, hours.kind])).toEqual([
      [true, ['big'], 'always'],
      [true, ['big'], 'always'],
    ]);
    expect(lines.map(({ phones }) => phones.map(({ number }) => number))).toEqual([['0206 96006'], ['09 310 44222']]);
  });

  test('5476: the missing number is skipped and named, the copied Swedish is none', () => {
    const { name, summary, phones, note, hours } = entry('tpr-errand-5476');
    expect(name).toEqual({ fi: 'Lapsiperheiden kotipalvelun asiakasohjaus- ja tilauspalvelu', sv: null });
    expect(summary).toBeNull();
    expect(phones.map(({ number, languages }) => [number, languages])).toEqual([['+358931015454', ['fi']]]);
    expect(note?.sv).toBe('Ett telefonnummer saknas i registret: Callcenter på svenska.');
    expect(hours).toMatchObject({
      text: { sv: 'Callcenter på finska: Öppet mån-fre 09-12\nCallcenter på svenska: Öppet mån 09-12' },
    });
    expect(report.tally.of('phones')).toEqual([['no number', 1]]);
  });

  test('no e-mail address and nobody by name comes through', () => {
    expect(JSON.stringify(entries)).not.toMatch(/@|%40|\(at\)|Koskinen/);
  });

  test('the same input gives the same entries and the same report', async () => {
    const second = await run();
    expect(second.entries).toEqual(entries);
    expect(formatSource(second.report)).toBe(formatSource(report));
  });
});
