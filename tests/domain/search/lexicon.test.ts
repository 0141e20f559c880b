import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseWith, entryOf, lineOf, parseLexicon, type Lexicon } from '#domain/search/lexicon.ts';

function lexiconOf(lines: readonly string[]): Lexicon {
  const lexicon = parseLexicon(`# where it is from\n${lines.join('\n')}\n`);
  if (!lexicon.ok) throw new Error(`line ${lexicon.error.line}: ${lexicon.error.text}`);
  return lexicon.value;
}

const finnish = lexiconOf([
  'apu',
  'apua\tapu',
  'avun\tapu',
  'elatus',
  'elatusapu\t\telatus+apu',
  'kasvatus\t\t\tkasvattaa',
  'koti',
  'lapsi',
  'lastenneuvola\t\tlapsi+neuvola',
  'neuvola',
  'neuvolan\tneuvola',
  'päiväkodin\tpäiväkoti',
  'päiväkoti\t\tpäivä+koti',
  'tuli\ttuli tulla',
]);
const swedish = lexiconOf([
  'barn',
  'barnrådgivning\t\tbarn+rådgivning',
  'moderskap',
  'moderskapspenning\t\tmoderskap+penning',
  'penning',
  'rådgivning',
  'skydd',
]);
const analyse = analyseWith({ fi: finnish, sv: swedish });

describe('a line of the lexicon', () => {
  it('tells lemmas, parts and roots, and leaves out what is empty', () => {
    expect(entryOf('päiväkodin\tpäiväkoti')).toEqual({
      form: 'päiväkodin',
      lemmas: ['päiväkoti'],
      parts: [],
      roots: [],
    });
    expect(entryOf('päiväkoti\t\tpäivä+koti')?.parts).toEqual(['päivä', 'koti']);
    expect(entryOf('kasvatus\t\t\tkasvattaa')?.roots).toEqual(['kasvattaa']);
    expect(entryOf('tuli\ttuli tulla')?.lemmas).toEqual(['tuli', 'tulla']);
    expect(entryOf('koti')?.lemmas).toEqual(['koti']);
  });

  it.each([
    '',
    'Koti',
    'koti\t',
    'koti\t\t',
    ' koti',
    'koti\tkoti\tpäivä koti',
    'koti\ta\tb\tc\td',
    'k0ti',
    'koti\tPäiväkoti',
  ])('is refused when it is not one: "%s"', (line) => {
    expect(entryOf(line)).toBeNull();
  });

  it('is read as it was written', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,12}(?:[-:'][a-zåäö]{1,5})?$/);
    const entry = fc.record({
      form: word,
      lemmas: fc.array(word, { minLength: 1, maxLength: 2 }),
      parts: fc.array(word, { maxLength: 4 }),
      roots: fc.array(word, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(entry, (each) => {
        expect(entryOf(lineOf(each))).toEqual(each);
      }),
    );
  });
});

describe('a lexicon', () => {
  it('says which line is broken', () => {
    expect(parseLexicon('# note\nkoti\nPäiväkoti\tkoti\n')).toEqual({
      ok: false,
      error: { line: 3, text: 'Päiväkoti\tkoti' },
    });
  });

  it('gives parts and roots of the lemma to each of its forms', () => {
    expect(analyse('päiväkodin', 'fi')).toEqual([{ lemma: 'päiväkoti', parts: ['päivä', 'koti'], roots: [] }]);
    expect(analyse('kasvatus', 'fi')).toEqual([{ lemma: 'kasvatus', parts: [], roots: ['kasvattaa'] }]);
  });

  it('knows a form that is typed without its dots', () => {
    expect(analyse('paivakodin', 'fi')[0]?.lemma).toBe('päiväkoti');
  });

  it('keeps the languages apart', () => {
    expect(analyse('barn', 'fi')).toEqual([]);
    expect(analyse('barn', 'sv')[0]?.lemma).toBe('barn');
  });
});

describe('a form that the lexicon does not hold', () => {
  it('is of a lemma that is there, when others are inflected so', () => {
    expect(analyse('elatusavun', 'fi')).toEqual([{ lemma: 'elatusapu', parts: ['elatus', 'apu'], roots: [] }]);
  });

  it('is a compound of words that are there, also of one that only begins compounds', () => {
    expect(analyse('lastenkodin', 'fi')).toEqual([{ lemma: 'lastenkoti', parts: ['lapsi', 'koti'], roots: [] }]);
    expect(analyse('neuvolapäiväkoti', 'fi')[0]?.parts).toEqual(['neuvola', 'päivä', 'koti']);
    expect(analyse('moderskapsskydd', 'sv')[0]?.parts).toEqual(['moderskap', 'skydd']);
  });

  it('is unknown when nothing fits', () => {
    expect(analyse('xyzzy', 'fi')).toEqual([]);
    expect(analyse('', 'fi')).toEqual([]);
    expect(analyse('kotia', 'sv')).toEqual([]);
  });

  it('never makes the reader fall, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('fi' as const, 'sv' as const),
        (form, language) => {
          for (const { lemma, parts } of analyse(form, language))
            expect(lemma.length + parts.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
