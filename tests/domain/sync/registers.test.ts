import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLive } from '#domain/sync/life.ts';
import { merge } from '#domain/sync/merge.ts';
import { deletion, emptyRecord } from '#domain/sync/record.ts';
import { changesBetween, changesOfNew, registersOf, rowOf } from '#domain/sync/registers.ts';
import { bothTexts } from '#domain/sync/shown-value.ts';
import type { Row, TableShape } from '#domain/sync/table-shape.ts';
import { remove, write } from '#domain/sync/write.ts';
import { actors } from './histories.ts';

const [a, b] = actors;
const shape: TableShape = { key: 'id', texts: ['note'], together: [['from', 'to']] };

const created = (row: Row) => write(emptyRecord, a, 1, changesOfNew(emptyRecord, registersOf(row, shape)));
const edited = (record: ReturnType<typeof created>, actor: string, now: number, changes: Row) => {
  const before = rowOf(record, shape) ?? {};
  return write(
    record,
    actor,
    now,
    changesBetween(registersOf(before, shape), registersOf({ ...before, ...changes }, shape)),
  );
};
const period = { from: '2027-01-04', to: '2027-03-31' };

test('a row comes back from its registers as it was', () => {
  const name = fc.constantFrom('name', 'note', 'from', 'to', 'unheard-of', 'weight');
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.dictionary(name, value), (row) => {
      expect(rowOf(created({ id: '1', ...row }), shape)).toEqual(row);
    }),
  );
});

describe('written on two devices at once,', () => {
  const base = created({ note: 'x', weight: 1, ...period });
  const both = (one: Row, other: Row) => rowOf(merge(edited(base, a, 20, one), edited(base, b, 10, other)), shape);

  test('a field shows the later value', () => {
    expect(both({ weight: 2 }, { weight: 3 })).toMatchObject({ weight: 2 });
  });
  test('a text shows both, and the next save stands for both', () => {
    expect(both({ note: 'x one' }, { note: 'x two' })).toMatchObject({ note: 'x two\n———\nx one' });
    const merged = merge(edited(base, a, 20, { note: 'x one' }), edited(base, b, 10, { note: 'x two' }));
    expect(rowOf(edited(merged, b, 0, { note: 'x one two' }), shape)).toMatchObject({ note: 'x one two' });
  });
  test('a text that was emptied on one shows the other, and is empty when both emptied it', () => {
    expect(both({ note: null }, { note: 'x two' })).toMatchObject({ note: 'x two' });
    expect(both({ note: null }, { note: null })).toMatchObject({ note: null });
  });
  test('fields that belong together stay together', () => {
    expect(both({ from: '2027-03-01' }, { to: '2027-02-01' })).toMatchObject({ from: '2027-03-01', to: '2027-03-31' });
  });
});

describe('a record', () => {
  test('keeps what only a newer app understands, and shows it to nobody else', () => {
    const newer = write(created({ note: 'x' }), b, 5, { 'tags/one': 1, 'a+b': { a: 1 }, allergies: ['milk'] });
    expect(rowOf(newer, shape)).toEqual({ note: 'x', allergies: ['milk'] });
    expect(edited(newer, a, 9, { note: 'y' }).f).toMatchObject({ 'tags/one': [{ v: 1 }], 'a+b': [{ v: { a: 1 } }] });
  });
  test('without fields is there until it is deleted, and there again when it is written again', () => {
    const bare = created({ id: '112' });
    expect(rowOf(bare, shape)).toEqual({});
    const gone = remove(bare, a, 2);
    expect(rowOf(gone, shape)).toBeNull();
    expect(isLive(write(gone, b, 3, changesOfNew(gone, {})))).toBe(true);
  });
  test('written anew after its deletion has exactly the new fields', () => {
    const gone = remove(created({ note: 'old', weight: 1 }), a, 2);
    expect(rowOf(write(gone, b, 3, changesOfNew(gone, { note: 'new' })), shape)).toEqual({ note: 'new' });
  });
  test('whose field was taken away does not show it', () => {
    const record = write(created({ note: 'x', weight: 1 }), a, 2, { weight: undefined });
    expect(rowOf(record, shape)).toEqual({ note: 'x' });
    expect(record.f['weight']).toEqual([{ a, n: 2, t: 2 }]);
  });
  test('is not changed by being written as it is', () => {
    const row = { note: 'x', ...period };
    expect(changesBetween(registersOf(row, shape), registersOf({ ...row }, shape))).toEqual({});
    expect(Object.keys(created({}).f)).toEqual([deletion]);
  });
});

test('texts are put together without repeating what is contained', () => {
  expect(bothTexts(['a', 'a b', 'c', 'a b c'])).toBe('a b c');
  expect(bothTexts(['milk', 'tea', 'milk'])).toBe('milk\n———\ntea');
});
