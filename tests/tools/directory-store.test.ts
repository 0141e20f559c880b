import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Service } from '#domain/directory/service.ts';
import { serviceId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { createTally } from '#tools/directory/report.ts';
import { ImportBroken, type SourceImport } from '#tools/directory/source.ts';
import { saveSource } from '#tools/directory/store/save-source.ts';
import { storedEntries, storedSources, UnreadableStore } from '#tools/directory/store/stored-source.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaat-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const source = [{ name: { fi: 'Rekisteri', sv: null }, url: null, date: null }];
const entry = (id: string, changes: Partial<Service> = {}) => sampleService(id, { sources: source, ...changes });
const entries = (...ids: readonly string[]) => ids.map((id) => entry(id));

const importOf = (services: SourceImport['services'], changes: Partial<SourceImport> = {}): SourceImport => ({
  ...{ source: 'ptv', services, mode: 'full', removed: [] },
  report: () => ({ kinds: [], rejected: [], tally: createTally(), notes: [] }),
  ...changes,
});
const save = (services: SourceImport['services'], changes: Partial<SourceImport> = {}, allowShrink = 0.2) =>
  saveSource(folder, importOf(services, changes), { today: localDate('2026-11-21'), allowShrink });
const stored = () => [...storedEntries(folder, 'ptv')].map((line) => line.entry);
const ids = () =>
  stored()
    .map(({ id }) => id)
    .sort();

describe('a full import', () => {
  test('replaces all that the source gave before, and no other source', async () => {
    await save(entries('other-1'), { source: 'tpr' });
    await save(entries('a', 'b', 'c', 'd', 'e'));
    const second = await save([...entries('b', 'c', 'd', 'e'), entry('f')]);
    expect(second).toMatchObject({ ok: true, value: { before: 5, total: 5, added: 1, removed: 1, unchanged: 4 } });
    expect(ids()).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(storedSources(folder)).toEqual(['ptv', 'tpr']);
    expect([...storedEntries(folder, 'tpr')]).toHaveLength(1);
  });

  test('keeps each entry byte for byte, whatever signs it holds', async () => {
    const odd = entry('a', { description: { fi: 'ä€👶\n"\\\u2028', sv: 'å' }, keywords: ['x'.repeat(300_000)] });
    await save([odd, entry('b')]);
    expect(stored()).toEqual([odd, entry('b')]);
  });

  test('that is a stream is taken one at a time', async () => {
    async function* stream() {
      for (const one of entries('a', 'b')) yield await Promise.resolve(one);
    }
    expect(await save(stream())).toMatchObject({ ok: true, value: { total: 2 } });
  });

  test('of what does not pass the schema, or comes twice, takes the rest and names these', async () => {
    const nameless = entry('b', { name: { fi: ' ', sv: null } });
    const saved = await save([entry('a'), nameless, entry('a'), entry('c')]);
    expect(saved.ok && saved.value.refused).toEqual([
      { id: 'b', reason: expect.stringContaining('name') as string },
      { id: 'a', reason: 'repeats an id' },
    ]);
    expect(ids()).toEqual(['a', 'c']);
  });

  test('that breaks off half-way leaves the store as it was, and nothing beside it', async () => {
    await save(entries('a', 'b'));
    function* broken() {
      yield entry('c');
      throw new ImportBroken('the connection was cut');
    }
    await expect(save(broken())).rejects.toThrow('the connection was cut');
    expect(ids()).toEqual(['a', 'b']);
    expect(readdirSync(folder)).toEqual(['ptv.jsonl']);
  });
});

describe('changes', () => {
  test('replace what they name, take the removed away and leave the rest', async () => {
    await save(entries('a', 'b', 'c', 'd', 'e', 'f'));
    const renamed = entry('b', { name: { fi: 'Uusi', sv: null } });
    const saved = await save([renamed, entry('g')], { mode: 'changes', removed: [serviceId('c'), serviceId('x')] });
    expect(saved).toMatchObject({ ok: true, value: { total: 6, added: 1, changed: 1, unchanged: 4, removed: 1 } });
    expect(ids()).toEqual(['a', 'b', 'd', 'e', 'f', 'g']);
    expect(stored().find(({ id }) => id === 'b')).toEqual(renamed);
  });

  test('that are none leave all as it was', async () => {
    await save(entries('a', 'b'));
    expect(await save([], { mode: 'changes' })).toMatchObject({ ok: true, value: { total: 2, unchanged: 2 } });
    expect(ids()).toEqual(['a', 'b']);
  });

  test('to nothing are refused: the first run has to be a full one', async () => {
    expect(await save(entries('a'), { mode: 'changes' })).toMatchObject({ ok: false, error: { kind: 'no-base' } });
    expect(storedSources(folder)).toEqual([]);
  });
});

describe('a source that shrinks', () => {
  const ten = entries('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');

  test('by more than the allowed share is refused with the figures, and what was there stays', async () => {
    await save(ten);
    const refused = await save(ten.slice(3));
    expect(refused).toMatchObject({ ok: false, error: { kind: 'shrunk' } });
    expect(refused.ok ? '' : refused.error.message).toMatch(
      /3 of 10 entries would be gone \(30 %, allowed are 20 %\).*--allow-shrink 0\.30/,
    );
    expect(stored()).toHaveLength(10);
    expect(readdirSync(folder)).toEqual(['ptv.jsonl']);
  });

  test('to others of the same number is refused too: that is another file', async () => {
    await save(ten);
    const others = entries(...ten.map(({ id }) => `other-${id}`));
    expect(await save(others)).toMatchObject({ ok: false, error: { kind: 'shrunk' } });
    expect(ids()).toEqual(ten.map(({ id }) => id));
  });

  test('by just the allowed share, or by more when that is said, is taken', async () => {
    await save(ten);
    expect((await save(ten.slice(2))).ok).toBe(true);
    expect((await save(ten.slice(8), {}, 0.75)).ok).toBe(true);
    expect(ids()).toEqual(['i', 'j']);
  });

  test('by tombstones is held to the same share', async () => {
    await save(ten);
    const removed = ['a', 'b', 'c', 'd'].map(serviceId);
    expect(await save([], { mode: 'changes', removed })).toMatchObject({ ok: false, error: { kind: 'shrunk' } });
    expect(stored()).toHaveLength(10);
  });

  test('to nothing is never taken: an empty download wipes no directory', async () => {
    await save(ten);
    expect(await save([], {}, 1)).toMatchObject({ ok: false, error: { kind: 'nothing' } });
    expect(stored()).toHaveLength(10);
  });
});

describe('the day of the last comparison', () => {
  const on = (day: string, changes: Partial<Service> = {}) => entry('a', { checked: localDate(day), ...changes });

  test('alone makes no new entry for four weeks, so that phones fetch nothing for a date', async () => {
    await save([on('2026-11-01')]);
    expect(await save([on('2026-11-29')])).toMatchObject({ ok: true, value: { unchanged: 1, changed: 0 } });
    expect(stored()[0]?.checked).toBe('2026-11-01');
    await save([on('2026-11-30')]);
    expect(stored()[0]?.checked).toBe('2026-11-30');
  });

  test('comes along with whatever else has changed', async () => {
    await save([on('2026-11-01')]);
    await save([on('2026-11-02', { crisis: true })]);
    expect(stored()[0]).toMatchObject({ checked: '2026-11-02', crisis: true });
  });
});

test('a store of another version is not read as ours', async () => {
  await save(entries('a'));
  const file = join(folder, 'ptv.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"format":1', '"format":0'));
  expect(() => stored()).toThrow(UnreadableStore);
  await expect(save(entries('a'))).rejects.toThrow(/delete it and import ptv anew/);
});
