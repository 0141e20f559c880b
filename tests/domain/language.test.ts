import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages, otherLanguage, readable } from '#domain/language.ts';

test('the other language is the other one', () => {
  expect(languages.map((language) => [language, otherLanguage(language)])).toEqual([
    ['fi', 'sv'],
    ['sv', 'fi'],
  ]);
});

test('a text is read in the wanted language, else in the other one, saying which', () => {
  expect(readable({ fi: 'Neuvola', sv: 'Rådgivning' }, 'fi')).toEqual({ text: 'Neuvola', language: 'fi' });
  expect(readable({ fi: 'Neuvola', sv: 'Rådgivning' }, 'sv')).toEqual({ text: 'Rådgivning', language: 'sv' });
  expect(readable({ fi: null, sv: 'Rådgivning' }, 'fi')).toEqual({ text: 'Rådgivning', language: 'sv' });
  expect(readable({ fi: 'Neuvola', sv: null }, 'sv')).toEqual({ text: 'Neuvola', language: 'fi' });
  expect(readable({ fi: 'Neuvola', sv: '' }, 'sv')).toEqual({ text: 'Neuvola', language: 'fi' });
  expect(readable({ fi: null, sv: null }, 'fi')).toBeNull();
  expect(readable({ fi: '', sv: null }, 'sv')).toBeNull();
});

test('a text that is found is one of the two, in the language it says', () => {
  const text = fc.option(fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.record({ fi: text, sv: text }), fc.constantFrom(...languages), (both, wanted) => {
      const found = readable(both, wanted);
      if (found) {
        expect(found.text).toBe(both[found.language]);
        if (both[wanted]) expect(found.language).toBe(wanted);
      } else expect(both.fi || both.sv || null).toBeNull();
    }),
  );
});
