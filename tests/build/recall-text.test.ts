import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recallText } from '#build/recall-text.ts';
import { writeRecalls } from '#domain/directory/recall.ts';
import { localDate } from '#domain/time/local-date.ts';

let folder = '';
const file = () => join(folder, 'recall.json');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recalls-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('without a recall phones are told of none', () => {
  expect(recallText(folder)).toBe(writeRecalls([]));
});

test('the list that was left goes out as it is', () => {
  const text = writeRecalls([{ number: '09 123', instead: null, why: null, date: localDate('2026-11-22') }]);
  writeFileSync(file(), text);
  expect(recallText(folder)).toBe(text);
});

test('a list that cannot be read stops the build: a wrong number must not come back unseen', () => {
  writeFileSync(file(), '{"format":1,"recalls":[{"number":"112"}]}');
  expect(() => recallText(folder)).toThrow('line 1');
  writeFileSync(file(), '');
  expect(() => recallText(folder)).toThrow('not-json');
  rmSync(file());
  mkdirSync(file());
  expect(() => recallText(folder)).toThrow('EISDIR');
});
