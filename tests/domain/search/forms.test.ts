import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finnishForms } from '#domain/search/forms-finnish.ts';
import { swedishForms } from '#domain/search/forms-swedish.ts';
import { hasStemOf } from '#domain/search/same-stem.ts';
import { stemFinnish } from '#domain/search/stem-finnish.ts';
import { stemSwedish } from '#domain/search/stem-swedish.ts';
import { contradicts } from '#domain/search/word-forms.ts';
import { foldWord } from '#domain/search/words.ts';

const meet = (forms: (word: string) => ReadonlySet<string>, a: string, b: string): boolean => {
  const keys = forms(foldWord(b));
  return [...forms(foldWord(a))].some((key) => keys.has(key));
};

describe('forms of one word meet', () => {
  test.each([
    ['väkivallan', 'väkivalta'],
    ['isille', 'isä'],
    ['miehelleni', 'mies'],
    ['lasta', 'lapsi'],
    ['löin', 'lyö'],
    ['jaloissa', 'jalka'],
    ['oikeudesta', 'oikeus'],
    ['vaikeuksiin', 'vaikeus'],
    ['naisten', 'nainen'],
    ['sairaalle', 'sairas'],
    ['osoitteeseen', 'osoite'],
    ['kuristaneet', 'kuristaa'],
    ['hakemiseen', 'hakea'],
    ['puhelimella', 'puhelin'],
  ])('Finnish %s and %s', (a, b) => {
    expect(meet(finnishForms, a, b)).toBe(true);
  });

  test.each([
    ['sjukhuset', 'sjukhus'],
    ['daghemmens', 'daghem'],
    ['slog', 'slår'],
    ['systrarna', 'syster'],
    ['flickornas', 'flicka'],
    ['mannens', 'mannen'],
    ['hotade', 'hotar'],
  ])('Swedish %s and %s', (a, b) => {
    expect(meet(swedishForms, a, b)).toBe(true);
  });
});

describe('strangers do not, though a stem cuts them to the same', () => {
  test.each([
    ['päikky', 'paikka'],
    ['hetu', 'hetki'],
    ['kuolaa', 'kuolla'],
    ['haava', 'hätä'],
  ])('Finnish %s and %s', (a, b) => {
    expect(meet(finnishForms, a, b)).toBe(false);
  });

  test.each([
    ['krama', 'kramp'],
    ['olycklig', 'olycka'],
  ])('Swedish %s and %s', (a, b) => {
    expect(meet(swedishForms, a, b)).toBe(false);
  });
});

test('dots are left out often, and put where none belong never', () => {
  expect(contradicts('äga', 'aga')).toBe(true);
  expect(contradicts('aga', 'äga')).toBe(false);
  expect(contradicts('päivakoti', 'päiväkoti')).toBe(false);
  expect(contradicts('slår', 'slog')).toBe(false);
});

test('a word is a form of itself, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const word = foldWord(text);
      expect(finnishForms(word).has(word)).toBe(true);
      expect(swedishForms(word).has(word)).toBe(true);
    }),
  );
});

describe('the same stem', () => {
  const letters = fc.constantFrom(...'aeiouyknstdvlmprh'.split(''));
  const word = fc.array(letters, { minLength: 3, maxLength: 7 }).map((all) => all.join(''));
  const ending = fc.constantFrom(
    '',
    'nen',
    'sen',
    'ksen',
    'minen',
    'misesta',
    'den',
    'ssa',
    'kaan',
    'nsa',
    'heterna',
    'ningar',
    'tt',
  );

  test('is told in short just as by making both stems', () => {
    fc.assert(
      fc.property(word, ending, ending, (begins, one, other) => {
        const [a, b] = [begins + one, begins + other];
        const isSame = stemFinnish(a) === stemFinnish(b) || stemSwedish(a) === stemSwedish(b);
        expect(hasStemOf(a)(b)).toBe(isSame);
      }),
    );
  });
});
