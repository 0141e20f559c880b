import { describe, expect, test } from 'vitest';
import { mayNameChild } from '#domain/notices/safe-words.ts';
import { isClockWrong } from '#domain/notices/wrong-clock.ts';
import { d } from '#tests/domain/reminders/family-sample.ts';

describe('a title that may name a child', () => {
  test.each([
    ['Aino', 'Ainon neuvola'],
    ['Veikko', 'Soita Veikon hammaslääkäriin'],
    ['Matti', 'matin jumppa'],
    ['Åke', 'Ring om ÅKES tid'],
    ['Anna-Maija', 'Maijan rokotus'],
    ['Bo', 'Bo till tandläkaren'],
    ['José', 'Josen kuvat'],
  ])('%s: %s', (name, title) => {
    expect(mayNameChild(title, [null, name])).toBe(true);
  });

  test.each([
    ['Aino', 'D-vitamiini'],
    ['Veikko', 'Hae varhaiskasvatuspaikkaa'],
    ['', 'Neuvola'],
    ['👶', 'Neuvola'],
  ])('not %s: %s', (name, title) => {
    expect(mayNameChild(title, [name, null])).toBe(false);
  });
});

test('a clock is wrong when it shows a day before one that has been', () => {
  const been = [d('2026-11-20'), d('2026-11-21')];
  expect(isClockWrong(d('2026-11-19'), been)).toBe(true);
  expect(isClockWrong(d('2026-11-20'), been)).toBe(false);
  expect(isClockWrong(d('2026-11-20'), [])).toBe(false);
});
