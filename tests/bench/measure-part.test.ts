import { expect, test } from 'vitest';
import { measurePart } from '#tests/bench/measure-part.ts';
import type { Build, Part } from '#tests/bench/parts/part.ts';

const build = (name: 'now' | 'before'): Build => ({
  ...{ name, folder: '', scratch: '', rate: 4, isBroken: false, isLong: false },
});
const builds = [build('now'), build('before')];
const quiet = () => undefined;

function part(measure: Part['measure']): Part {
  return { runs: 3, lines: { paint: { unit: 'ms', aim: 100 } }, measure };
}

test('the two versions take turns, and each begins as often as the other', async () => {
  const turns: string[] = [];
  const measure: Part['measure'] = ({ name }, note) => {
    turns.push(name);
    note('paint', turns.length);
    return Promise.resolve();
  };
  const [row] = await measurePart('start', part(measure), builds, 2, quiet);
  expect(turns).toEqual(['now', 'before', 'before', 'now']);
  expect(row).toMatchObject({ part: 'start', name: 'paint', values: [1, 4], before: [2, 3] });
});

test('a version that cannot be measured is left out and said; the other goes on', async () => {
  const said: string[] = [];
  const measure: Part['measure'] = ({ name }, note) => {
    if (name === 'before') return Promise.reject(new Error('no such button'));
    note('paint', 50);
    return Promise.resolve();
  };
  const [row] = await measurePart('start', part(measure), builds, 3, (line) => said.push(line));
  expect(row).toMatchObject({ values: [50, 50, 50], before: [] });
  expect(said.filter((line) => line.includes('no such button'))).toHaveLength(1);
});

test('what never came is slower than anything', async () => {
  const measure: Part['measure'] = (_build, note) => {
    note('paint', Number.NaN);
    return Promise.resolve();
  };
  const [row] = await measurePart('start', part(measure), builds.slice(0, 1), 1, quiet);
  expect(row?.values).toEqual([Infinity]);
});

test('a row that nobody announced is a slip of the pen', async () => {
  const said: string[] = [];
  const measure: Part['measure'] = (_build, note) => Promise.resolve().then(() => note('pain', 1));
  await measurePart('start', part(measure), builds.slice(0, 1), 1, (line) => said.push(line));
  expect(said.join()).toContain('"pain" is no row of start');
});
