import { expect, test } from 'vitest';
import { readOptions } from '#tests/bench/options.ts';

const parts = ['start', 'search', 'memory'];

test('everything, against the last release, unless something else is asked for', () => {
  expect(readOptions([], parts)).toEqual({
    parts,
    site: 'dist',
    against: null,
    isAlone: false,
    runs: null,
    out: 'bench-results',
    isLong: false,
    isBroken: false,
  });
  expect(readOptions(['memory', 'start', '--alone', '--runs', '2', '--long'], parts)).toMatchObject({
    parts: ['start', 'memory'],
    isAlone: true,
    runs: 2,
    isLong: true,
  });
});

test('what it does not know is refused', () => {
  expect(() => readOptions(['strat'], parts)).toThrow('"strat" is not measured; there are: start, search, memory');
  expect(() => readOptions(['--runs', 'many'], parts)).toThrow('--runs many is no number');
  expect(() => readOptions(['--fast'], parts)).toThrow(/fast/);
});
