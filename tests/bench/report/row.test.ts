import { expect, test } from 'vitest';
import { isFault, median, ratio, verdictOf, type Row } from '#tests/bench/report/row.ts';

const row = (values: readonly number[], aim: number | null): Row => ({
  part: 'start',
  name: 'first paint',
  unit: 'ms',
  aim,
  values,
  before: [],
});

test('the median stands in the middle, whatever the order', () => {
  expect(median([900, 100, 200])).toBe(200);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('an aim holds up to itself, and one slow run of three does not miss it', () => {
  expect(verdictOf(row([800], 800))).toBe('holds');
  expect(verdictOf(row([800.1], 800))).toBe('missed');
  expect(verdictOf(row([5_000, 700, 700], 800))).toBe('holds');
  expect(verdictOf(row([Infinity], 800))).toBe('missed');
  expect(verdictOf(row([5_000], null))).toBe('no aim');
});

test('an aim of nothing is missed by the first', () => {
  expect(verdictOf(row([0], 0))).toBe('holds');
  expect(verdictOf(row([1], 0))).toBe('missed');
});

test('what could not be measured does not hold', () => {
  expect(verdictOf(row([], 800))).toBe('not measured');
  expect([row([], 800), row([801], 800), row([800], 800), row([], null)].map(isFault)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a ratio needs something on both sides', () => {
  expect(ratio([300, 100, 200], [100])).toBe(2);
  expect(ratio([300], [])).toBeNull();
  expect(ratio([1], [0])).toBeNull();
  expect(ratio([Infinity], [100])).toBeNull();
});
