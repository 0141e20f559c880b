import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lexiconFile, readLexicon } from '#build/search-lexicon.ts';
import { languages } from '#domain/language.ts';
import { entryOf, parseLexicon } from '#domain/search/lexicon.ts';
import { articleWords } from '#tools/lexicon/own-words.ts';

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** What the two files may weigh together: more is no longer a list of our own words. */
const mostBytes = 110_000;
const leastCovered = 0.95;

describe.each(languages)('the committed lexicon, %s', (language) => {
  const file = lexiconFile(language);
  const lines = linesOf(file);

  it('has only well-formed lines, in lower case', () => {
    expect(lines.filter((line) => entryOf(line) === null)).toEqual([]);
    expect(lines.filter((line) => line !== line.toLowerCase().normalize('NFC'))).toEqual([]);
  });

  it('is sorted, with each form once, so that a diff says what is new', () => {
    const forms = lines.map((line) => entryOf(line)?.form ?? '');
    expect(forms).toEqual([...new Set(forms)].sort());
  });

  it('gives a form one or two lemmas, and parts and roots a line of their own', () => {
    const entries = lines.flatMap((line) => entryOf(line) ?? []);
    const forms = new Set(entries.map(({ form }) => form));
    expect(entries.filter(({ lemmas }) => lemmas.length > 2)).toEqual([]);
    const named = entries.flatMap(({ lemmas, parts, roots }) => [...lemmas, ...parts, ...roots]);
    expect(named.filter((word) => !forms.has(word))).toEqual([]);
  });

  it('covers the words of our articles; when it no longer does: npm run lexicon', () => {
    const lexicon = parseLexicon(readFileSync(file, 'utf8'));
    const words = articleWords(language);
    const unknown = words.filter((word) => !lexicon.ok || !lexicon.value.has(word));
    expect(words.length).toBeGreaterThan(3000);
    expect(1 - unknown.length / words.length, unknown.slice(0, 40).join(' ')).toBeGreaterThanOrEqual(leastCovered);
  });
});

it('both files together stay small', () => {
  const bytes = languages.map((language) => brotliCompressSync(readFileSync(lexiconFile(language))).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(mostBytes);
});

describe('whoever builds an index', () => {
  const analyse = readLexicon({});
  const lemma = (word: string, language: 'fi' | 'sv') => analyse(word, language)[0]?.lemma;

  it.each([
    ['päiväkotiin', 'fi', 'päiväkoti'],
    ['neuvolasta', 'fi', 'neuvola'],
    ['uudessakaupungissa', 'fi', 'uusikaupunki'],
    ['uudenkaupungin', 'fi', 'uusikaupunki'],
    ['uuteenkaarlepyyhyn', 'fi', 'uusikaarlepyy'],
    ['isossakyrössä', 'fi', 'isokyrö'],
    ['helsingistä', 'fi', 'helsinki'],
    ['maalahdesta', 'fi', 'maalahti'],
    ['barnets', 'sv', 'barn'],
    ['rådgivningen', 'sv', 'rådgivning'],
    ['nykarlebys', 'sv', 'nykarleby'],
    ['mödrar', 'sv', 'mor'],
  ] as const)('learns that "%s" (%s) is of "%s"', (form, language, of) => {
    expect(lemma(form, language)).toBe(of);
  });

  it.each([
    ['lastenneuvola', 'fi', ['lapsi', 'neuvola']],
    ['varhaiskasvatushakemus', 'fi', ['varhais', 'kasvatus', 'hakemus']],
    ['barnrådgivningen', 'sv', ['barn', 'rådgivning']],
    ['moderskapspenning', 'sv', ['moderskap', 'penning']],
    ['familjerådgivning', 'sv', ['familj', 'rådgivning']],
    ['sjukhus', 'sv', []],
  ] as const)('learns what "%s" (%s) is made of', (form, language, parts) => {
    expect(analyse(form, language)[0]?.parts).toEqual(parts);
  });

  it.each([
    ['hakemus', 'fi', 'hakea'],
    ['imetys', 'fi', 'imettää'],
    ['kasvatus', 'fi', 'kasvattaa'],
    ['rokotus', 'fi', 'rokottaa'],
    ['uni', 'fi', 'nukkua'],
    ['amning', 'sv', 'amma'],
    ['vaccination', 'sv', 'vaccinera'],
    ['sömn', 'sv', 'sova'],
  ] as const)('learns what "%s" (%s) comes from', (form, language, root) => {
    expect(analyse(form, language)[0]?.roots).toContain(root);
  });

  it('takes "-minen" for the verb', () => {
    expect(lemma('nukkuminen', 'fi')).toBe('nukkua');
    expect(lemma('hakeminen', 'fi')).toBe('hakea');
  });

  it('may do without: LEXICON=none', () => {
    expect(readLexicon({ LEXICON: 'none' })('päiväkotiin', 'fi')).toEqual([]);
    expect(() => readLexicon({ LEXICON: 'other' })).toThrow('LEXICON');
  });
});
