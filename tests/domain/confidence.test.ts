import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidenceLevels, mayBeShown, needsChecking, weaker } from '#domain/confidence.ts';

const level = fc.constantFrom(...confidenceLevels);

test('what an authority or the law says stands, the rest asks to be checked, memory is not shown', () => {
  expect(confidenceLevels.map((each) => [each, needsChecking(each), mayBeShown(each)])).toEqual([
    ['law-seen', false, true],
    ['authority-seen', false, true],
    ['secondary-seen', true, true],
    ['conflicting', true, true],
    ['recalled', true, false],
  ]);
});

test('the weaker of two is the one further down the scale, whichever comes first', () => {
  expect(weaker('law-seen', 'conflicting')).toBe('conflicting');
  expect(weaker('recalled', 'authority-seen')).toBe('recalled');
  fc.assert(
    fc.property(level, level, level, (a, b, c) => {
      expect(weaker(a, b)).toBe(weaker(b, a));
      expect(weaker(a, a)).toBe(a);
      expect(weaker(weaker(a, b), c)).toBe(weaker(a, weaker(b, c)));
      expect(needsChecking(weaker(a, b))).toBe(needsChecking(a) || needsChecking(b));
      expect(mayBeShown(weaker(a, b))).toBe(mayBeShown(a) && mayBeShown(b));
    }),
  );
});
