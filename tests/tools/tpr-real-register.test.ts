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
    expect(
      lines.map(({ crisis, worry, kind, phones }) => [crisis, worry, kind, phones.map(({ hours }) => hours?.kind)]),
    ).toEqual([
      [true, ['big'], 'help-now', ['always']],
      [true, ['big'], 'help-now', ['always']],
    ]);
    expect(lines.map(({ phones }) => phones.map(({ number }) => number))).toEqual([['0206 96006'], ['09 310 44222']]);
  });

  test('5476: the missing number is skipped and named, the copied Swedish is none', () => {
    const { name, summary, phones, note } = entry('tpr-errand-5476');
    expect(name).toEqual({ fi: 'Lapsiperheiden kotipalvelun asiakasohjaus- ja tilauspalvelu', sv: null });
    expect(summary).toBeNull();
    expect(phones.map(({ number, languages }) => [number, languages])).toEqual([['+358931015454', ['fi']]]);
    expect(note?.sv).toBe('Ett telefonnummer saknas i registret: Callcenter på svenska (Öppet mån 09-12).');
    // Mon–Fri 9–12 is the Finnish line's; the Swedish one's Monday is its own.
    expect(phones[0]?.hours).toMatchObject({
      kind: 'schedule',
      periods: [{ week: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' }] }],
    });
    expect(report.tally.of('phones')).toEqual([['no number', 1]]);
  });

  test('5241: "Utnämning", an appointment to an office, is no Swedish name for booking a time', () => {
    expect(entry('tpr-errand-5241').name.sv).toBeNull();
    expect(JSON.stringify(entries)).not.toContain('Utnämning');
  });

  test('each line’s hours stand with the line: never with the service as a whole', () => {
    const errands = entries.filter(({ id }) => id.startsWith('tpr-errand-'));
    expect(new Set(errands.map(({ hours }) => hours.kind))).toEqual(new Set(['unknown']));
    const kinds = errands.flatMap(({ phones }) => phones.map(({ hours }) => hours?.kind ?? 'none'));
    expect(kinds.filter((kind) => kind === 'schedule').length).toBeGreaterThanOrEqual(12);
    // What is not understood stays a text; nothing is told as closed.
    for (const { phones } of errands)
      for (const { hours } of phones)
        if (hours?.kind === 'schedule') expect(hours.periods[0]?.week.length).toBeGreaterThan(0);
  });

  test('what the texts say in so many words is known, what they do not is not', () => {
    const free = entries.filter(({ fee }) => fee === 'free');
    expect(free.map(({ name }) => name.fi)).toContain('Äitiysneuvolapalvelut');
    expect(free.map(({ name }) => name.fi)).not.toContain('Kehitysvammaisten iltapäivätoiminta');
    expect(entries.filter(({ ages }) => ages !== undefined).map(({ name }) => name.fi)).not.toContain(
      'Luokkien 7-9 perusopetus',
    );
    expect(entries.every(({ addresses }) => addresses.every(({ stroller }) => stroller === undefined))).toBe(true);
  });

  test('every entry has a kind, a clinic is one and an art workshop named like one is not', () => {
    const kinds = new Map(entries.map(({ name, kind }) => [name.fi, kind]));
    expect([...kinds.values()]).not.toContain(undefined);
    expect(kinds.get('Neuvoloiden ajanvaraus ja neuvonta')).toBe('clinic');
    expect(kinds.get('Taideneuvola-työpaja lapsiperheille Annantalossa')).toBe('other');
    expect(kinds.get('Perhekeskukset')).toBe('meeting-place');
    expect(kinds.get('Lastenvalvojien neuvonta')).toBe('separation');
    expect(kinds.get('Kirjaston palvelut varhaiskasvatukselle')).toBe('other');
  });

  test('42284: a unit lies where its three projections agree', () => {
    expect(entry('tpr-unit-42284').addresses).toMatchObject([
      { municipality: '091', at: { lat: 60.21403, lon: 24.868238 } },
    ]);
  });

  test('42284: hours that the languages tell differently stay texts', () => {
    const { hours } = entry('tpr-unit-42284');
    expect(hours.kind === 'text' && hours.text.fi).toContain('Yleisövuoro');
    expect(hours.kind === 'text' && hours.text.sv).not.toContain('11.30');
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
