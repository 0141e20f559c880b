import { integer, readConfigureGlobal, sample } from 'fast-check';
import { expect, test } from 'vitest';
import { pathsUnder, readProjectFile } from '#tests/architecture/project-files.ts';

test('CI draws the same samples on each run, everybody else new ones', () => {
  const draw = () => sample(integer(), 20);
  const isFixed = readConfigureGlobal().seed !== undefined;
  expect(isFixed).toBe(Boolean(process.env['CI']));
  // Twenty numbers of 32 bits are never the same by chance.
  if (isFixed) expect(draw()).toEqual(draw());
  else expect(draw()).not.toEqual(draw());
});

test('tests of pages and of the browser draw nothing: their set-up does not fix the dice', () => {
  const outside = pathsUnder('tests').filter((path) => path.endsWith('.test.tsx') || path.startsWith('tests/browser/'));
  expect(outside.length).toBeGreaterThan(50);
  const library = ['fast', 'check'].join('-');
  expect(outside.filter((path) => readProjectFile(path).text.includes(library))).toEqual([]);
});
