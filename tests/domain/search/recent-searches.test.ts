import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsIdentityCode } from '#domain/family/child.ts';
import { readSearches, recentAtMost, withSearch, withoutSearch } from '#domain/search/recent-searches.ts';
import { fold } from '#domain/text/fold.ts';

test('the newest stands first, each once however it is spelled, and no more than a handful', () => {
  const all = ['neuvola', 'uni', '  Päivä   hoito ', 'UNI', 'a', 'x'.repeat(81), 'kela', 'b1', 'b2', 'b3'];
  expect(all.reduce(withSearch, [])).toEqual(['b3', 'b2', 'b1', 'kela', 'UNI', 'Päivä hoito']);
  expect(withoutSearch(['UNI', 'kela'], 'uni')).toEqual(['kela']);
});

test('a personal identity code is never kept, whatever is around it', () => {
  const code = fc.constantFrom('131052-308T', '010120A123B', '131052 – 308T');
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), code, fc.string({ maxLength: 20 }), (before, number, after) => {
      expect(withSearch(['uni'], before + number + after)).toEqual(['uni']);
    }),
  );
});

test('whatever is searched, what is kept is short, different and comes back as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 120 })), (typed) => {
      const kept = typed.reduce(withSearch, []);
      expect(kept.length).toBeLessThanOrEqual(recentAtMost);
      expect(new Set(kept.map(fold)).size).toBe(kept.length);
      expect(kept.some(holdsIdentityCode)).toBe(false);
      expect(readSearches(JSON.stringify(kept))).toEqual(kept);
    }),
  );
});

test('what is no list of texts is no searches', () => {
  for (const text of [null, '', '{', '{}', '7', '"uni"']) expect(readSearches(text)).toEqual([]);
  expect(readSearches('["uni", 7, null]')).toEqual(['uni']);
});
