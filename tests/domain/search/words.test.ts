import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf } from '#domain/search/family.ts';
import { spelled, spellingOf } from '#domain/search/spelling.ts';
import { stemFinnish } from '#domain/search/stem-finnish.ts';
import { stemSwedish } from '#domain/search/stem-swedish.ts';
import { foldTerm, foldWord, hashOfName, termsOf, wordsOf } from '#domain/search/words.ts';

describe('folding', () => {
  test('folding twice changes nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['Åbo', 'abo'],
    ['ÄITIYS', 'aitiys'],
    ['Müller', 'muller'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['İ', 'i'],
  ])('%s is kept as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('words of a text', () => {
  test('a soft hyphen and a broken diaeresis are not there', () => {
    expect(wordsOf('Lasten\u00ADneuvola pa¨iva¨koti')).toEqual(['lastenneuvola', 'paivakoti']);
  });

  test('what a hyphen joins is indexed as one word and as its parts', () => {
    expect(termsOf('Yh-äiti, t.ex.').map(foldTerm)).toEqual(['yhaiti', 'yh', 'aiti', 't', 'ex']);
  });

  test('a name is known by its words, however they are written', () => {
    expect(hashOfName('Äitiys- ja lastenneuvola')).toBe(hashOfName('aitiys ja  LASTENNEUVOLA'));
    expect(hashOfName('Äitiysneuvola')).not.toBe(hashOfName('Lastenneuvola'));
    expect(hashOfName('  –  ')).toBe(0);
  });
});

test('a word is written again as it was, up to twenty letters that may have dots', () => {
  const letters = fc
    .array(fc.constantFrom(...Array.from('aäåoöbkt')), { minLength: 1, maxLength: 20 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(letters, (word) => {
      expect(spelled(foldWord(word), spellingOf(word, foldWord(word)))).toBe(word);
    }),
  );
});

describe('stems and families', () => {
  test.each([
    ['paivakoti', 'paivakodissa'],
    ['neuvola', 'neuvolaan'],
    ['rokotus', 'rokotuksen'],
  ])('Finnish: %s and %s are one word', (a, b) => {
    expect(stemFinnish(a)).toBe(stemFinnish(b));
  });

  test.each([
    ['radgivning', 'radgivningen'],
    ['daghem', 'daghemmet'],
    ['lekpark', 'lekparkerna'],
  ])('Swedish: %s and %s are one word', (a, b) => {
    expect(stemSwedish(a)).toBe(stemSwedish(b));
  });

  test.each([
    ['fi', 'nukkua', 'nukkuminen'],
    ['fi', 'nukkua', 'nukuttaminen'],
    ['fi', 'imettaa', 'imetys'],
    ['sv', 'vaccinera', 'vaccination'],
    ['sv', 'amma', 'amning'],
  ] as const)('%s: %s and %s are of one family', (language, a, b) => {
    expect(familyOf(a, language)).toBe(familyOf(b, language));
  });

  test('no word makes the rules fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const word = foldWord(text);
        expect(stemFinnish(word).length).toBeLessThanOrEqual(word.length + 1);
        expect(stemSwedish(word).length).toBeLessThanOrEqual(word.length);
        expect(familyOf(word, 'fi')?.length ?? 0).toBeLessThanOrEqual(word.length + 1);
      }),
    );
  });
});
