import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#domain/text/fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from('äÅéİΣßﬁ-–\u00A0\u00AD\u0301\u00A8 aZ')) }),
);

describe('fold', () => {
  it.each([
    ['Järvenpää', 'jarvenpaa'],
    ['ÅBO', 'abo'],
    ['Café', 'cafe'],
    ['S:t Karins', 's:t karins'],
    ['Maarianhamina - Mariehamn', 'maarianhamina mariehamn'],
    ['  Äitiys- ja\n lasten\u00ADneuvola ', 'aitiys ja lastenneuvola'],
    ['perhe‑ \u00A0ja – sosiaali', 'perhe ja sosiaali'],
    ['pa¨iva¨kodeissa', 'paivakodeissa'],
    ['ﬁ', 'fi'],
    ['İ', 'i'],
    [' - ', ''],
  ])('%j → %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('gives composed and decomposed letters the same', () => {
    fc.assert(fc.property(anyText, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it('leaves no combining mark, upper-case letter, double space or hyphen', () => {
    fc.assert(fc.property(anyText, (text) => !/[\p{M}\p{Lu}\p{Lt}\p{Pd}]|^\s|\s$|\s\s/u.test(fold(text))));
  });
});
