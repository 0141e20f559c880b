import { describe, expect, test } from 'vitest';
import { saidBy, type Sample } from '#tests/tools/content-sample.ts';
import { headlines } from '#tools/content/rules/headlines.ts';
import { pageKinds } from '#tools/content/rules/page-kinds.ts';
import { sameStructure, translated } from '#tools/content/rules/same-structure.ts';

const structure = (fi: string, sv: string, more: Sample = {}) => saidBy(sameStructure, { fi, sv, ...more });
const nothing: string[] = [];

describe('both languages are built alike', () => {
  test('as they are', () => {
    const fi =
      'Eka.\n\n## Väli\n\n- yksi\n- kaksi\n\n> [!call] Soita\n> [neuvolaan](service:neuvola) tai [112](tel:112).\n\n- [ ] Tutti {#dummy}';
    const sv =
      'Första.\n\n## Mellan\n\n- ett\n- två\n\n> [!call] Ring\n> [112](tel:112) eller [rådgivningen](service:neuvola).\n\n- [ ] Napp {#dummy}';
    expect(structure(fi, sv)).toEqual(nothing);
  });

  test.each([
    [
      'a heading of another level',
      '## A',
      '### A',
      'is a heading of level 3, where the Finnish text has a heading of level 2',
    ],
    ['a list that lacks a point', '- a\n- b', '- a', 'is a list of 1, where the Finnish text has a list of 2'],
    [
      'a list without its numbers',
      '1. a\n2. b',
      '- a\n- b',
      'is a list of 2, where the Finnish text has a numbered list of 2',
    ],
    [
      'another callout',
      '> [!try] A\n> b',
      '> [!note] A\n> b',
      'is a callout "note" of a paragraph, where the Finnish text has a callout "try" of a paragraph',
    ],
    ['another id', '- [ ] A {#a}', '- [ ] A {#b}', 'is a checklist of b, where the Finnish text has a checklist of a'],
    ['another blank', '- [_] A {#a}', '- [_] A {#b}', 'is a blanks of b, where the Finnish text has a blanks of a'],
    [
      'another verse',
      '> [!verse] fi\n> Tuu tuu',
      '> [!verse] fi\n> Tuu',
      'the rhyme has "Tuu", where the Finnish file has "Tuu tuu"',
    ],
    [
      'a stanza that lacks a line',
      '> [!verse] fi\n> a\n> b\n>\n> c',
      '> [!verse] fi\n> a\n>\n> c',
      'the rhyme has "", where the Finnish file has "b"',
    ],
    [
      'a longer rhyme',
      '> [!verse] fi\n> a',
      '> [!verse] fi\n> a\n>\n> b',
      'the rhyme has "", where the Finnish file has ""',
    ],
    [
      'another link',
      '[A](kit:one)',
      '[A](kit:two)',
      'is a paragraph with the links article two, where the Finnish text has a paragraph with the links article one',
    ],
  ])('not with %s', (_name, fi, sv, what) => {
    expect(structure(fi, sv)).toEqual([`sv kit/sample.md: ${what}`]);
  });

  test('each leads to the crisis line that speaks it', () => {
    expect(structure('[A](service:mieli-fi)', '[A](service:mieli-sv)')).toEqual(nothing);
    expect(structure('[A](service:mll-children-fi)', '[A](service:mll-children-sv)')).toHaveLength(1);
  });

  test('after a missing block only the first difference is told', () => {
    expect(structure('## A\n\nB\n\n## C\n\nD', 'B\n\n## C\n\nD')).toEqual([
      'sv kit/sample.md: is a paragraph, where the Finnish text has a heading of level 2',
    ]);
    expect(structure('A\n\nB', 'A')).toEqual(['sv kit/sample.md: is nothing, where the Finnish text has a paragraph']);
    expect(structure('A\n\n## B', '## A\n\nB')).toHaveLength(2);
  });
});

test('a copied file is no translation; the name of a rhyme may be the same', () => {
  expect(saidBy(translated, { fi: 'Hei.', sv: 'Hei.' })).toEqual([
    'fi kit/sample.md: is the same text in both languages',
  ]);
  expect(saidBy(translated, { head: { summary: 'Sama.' }, svHead: { summary: 'Sama.' } })).toHaveLength(1);
  const rhyme = { head: { title: 'Körö körö kirkkoon' }, svHead: { title: 'Körö körö kirkkoon' } };
  expect(saidBy(translated, rhyme)).toEqual(nothing);
});

test('no two articles are called the same, and a summary says more than the title', () => {
  const sv = { title: 'Sömn' };
  expect(saidBy(headlines, { slug: 'a', head: { title: 'Uni' }, svHead: { title: 'Vila' } }, { slug: 'b' })).toEqual(
    nothing,
  );
  expect(saidBy(headlines, { slug: 'a', head: { title: 'Uni' }, svHead: sv }, { slug: 'b', svHead: sv })).toEqual([
    'sv kit/b.md: is called the same as sv kit/a.md',
  ]);
  expect(saidBy(headlines, { head: { title: 'Uni', summary: 'Uni ja lepo.' } })).toEqual([
    'fi kit/sample.md: the summary begins with the title',
  ]);
});

describe('a page of its kind', () => {
  const said = (fi: string, head: Readonly<Record<string, string>>) =>
    saidBy(pageKinds, { fi, sv: fi, head }).filter((line) => line.startsWith('fi'));
  const verse = '> [!verse] fi\n> Tuu tuu';
  const note = '> [!note] Sanoista\n> Perinteinen.';

  test('a rhyme has its words, and tells where they are from', () => {
    const head = { topics: '[lullabies]' };
    expect(said(`${verse}\n\n${note}`, head)).toEqual(nothing);
    expect(said(note, head)).toEqual(['fi kit/sample.md: a rhyme has its words, "> [!verse] fi" or sv']);
    expect(said(verse, head)).toEqual([
      'fi kit/sample.md: a rhyme tells in a callout [!note] where its words are from',
    ]);
  });

  test('a recalled rhyme says so, in its own language', () => {
    const head = { topics: '[lullabies]', confidence: 'recalled' };
    const both = (fi: string, sv: string) =>
      saidBy(pageKinds, { fi: `${verse}\n\n> [!note] A\n> ${fi}`, sv: `${verse}\n\n> [!note] A\n> ${sv}`, head });
    expect(both('Kirjoitettu muistista.', 'Skriven ur minnet.')).toEqual(nothing);
    expect(both('Perinteinen.', 'Traditionell.')).toHaveLength(2);
  });

  test('a checklist has something to tick or to fill in', () => {
    const head = { topics: '[checklists]' };
    expect(said('- [ ] Tutti {#dummy}', head)).toEqual(nothing);
    expect(said('- [_] Nimi {#name}', head)).toEqual(nothing);
    expect(said('- Tutti', head)).toHaveLength(1);
    expect(said('- Tutti', {})).toEqual(nothing);
  });
});
