import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '#domain/kit/article.ts';
import { blockText, findArticles } from '#domain/kit/find-articles.ts';
import { languages, type Language } from '#domain/language.ts';
import { fold } from '#domain/text/fold.ts';
import { sampleArticle, sampleText, textBlock } from '#tests/domain/kit/article-sample.ts';

describe('the text of blocks', () => {
  test('is what a reader reads, a line for each part', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, content: ['Uni ', { type: 'emphasis', content: ['ja'] }, ' yö'] },
      {
        type: 'paragraph',
        content: [
          'Soita ',
          { type: 'link', to: { type: 'phone', number: '112' }, content: [{ type: 'strong', content: ['heti'] }] },
          '.',
        ],
      },
      { type: 'list', ordered: true, items: [['Yksi'], ['Kaksi ', { type: 'strong', content: ['kolme'] }]] },
      {
        type: 'callout',
        tone: 'try',
        title: 'Kokeile',
        blocks: [
          { type: 'paragraph', content: ['Tätä'] },
          { type: 'list', ordered: false, items: [['Tai tätä']] },
        ],
      },
      { type: 'verse', language: 'fi', stanzas: [['Tuu tuu', 'tupakkarulla'], ['mistäs tiesit']] },
      { type: 'checklist', items: [{ id: 'card', content: ['Kela-', { type: 'strong', content: ['kortti'] }] }] },
      { type: 'blanks', items: [{ id: 'name', content: ['Lapsen nimi'] }] },
    ];
    expect(blockText(blocks)).toBe(
      'Uni ja yö\nSoita heti.\nYksi\nKaksi kolme\nKokeile\nTätä\nTai tätä\nTuu tuu\ntupakkarulla\nmistäs tiesit\nKela-kortti\nLapsen nimi',
    );
    expect(blockText([])).toBe('');
  });
});

describe('finding articles', () => {
  const article = (slug: string, fi: [string, string, string], sv: [string, string, string] = ['', '', '']): Article =>
    sampleArticle(slug, {
      texts: {
        fi: sampleText({ title: fi[0], summary: fi[1], blocks: [textBlock(fi[2])] }),
        sv: sampleText({ title: sv[0], summary: sv[1], blocks: [textBlock(sv[2])] }),
      },
    });
  const slugs = (articles: readonly Article[], query: string, language: Language = 'fi') =>
    findArticles(articles, query, language).map(({ slug }) => slug);

  test('puts the title before the summary and the other language’s title, and those before the text', () => {
    const kit = [
      article('text', ['A', 'B', 'Itku on tavallista']),
      article('other-text', ['A', 'B', 'C'], ['A', 'B', 'itku']),
      article('summary', ['A', 'Miksi itku jatkuu', 'C']),
      article('other-title', ['A', 'B', 'C'], ['Itku', 'B', 'C']),
      article('title', ['Kun vauvan itku jatkuu', 'B', 'C']),
      article('none', ['A', 'B', 'C']),
    ];
    expect(slugs(kit, 'itku', 'fi')).toEqual(['title', 'summary', 'other-title', 'text', 'other-text']);
    expect(slugs(kit, 'itku', 'sv')).toEqual(['other-title', 'summary', 'title', 'text', 'other-text']);
  });

  test('wants every word, each anywhere, in either language, without regard to case and dots', () => {
    const kit = [
      article('both', ['Päivä', 'ja yö', 'Rytmi'], ['Dag', 'och natt', 'Sömn']),
      article('one', ['Päivä', '', '']),
    ];
    expect(slugs(kit, 'PAIVA')).toEqual(['both', 'one']);
    expect(slugs(kit, '  rytmi   päivä ')).toEqual(['both']);
    expect(slugs(kit, 'rytmi natt somn')).toEqual(['both']);
    expect(slugs(kit, 'päivä kylpy')).toEqual([]);
  });

  test('gives the whole kit in its order for an empty query', () => {
    const kit = [article('b', ['B', '', '']), article('a', ['A', '', ''])];
    for (const query of ['', '  ', '-']) expect(slugs(kit, query)).toEqual(['b', 'a']);
  });

  test('finds what is written in lists, callouts, links, verses and items, not the items’ names', () => {
    const blocks: Block[] = [
      { type: 'list', ordered: false, items: [['pinaatti']] },
      { type: 'callout', tone: 'call', title: 'hunaja', blocks: [{ type: 'paragraph', content: ['mehu'] }] },
      { type: 'paragraph', content: [{ type: 'link', to: { type: 'page', page: 'urgent' }, content: ['maksa'] }] },
      { type: 'verse', language: 'sv', stanzas: [['ro ro'], ['till fiskeskär']] },
      { type: 'checklist', items: [{ id: 'nappies', content: ['vaipat'] }] },
      { type: 'blanks', items: [{ id: 'doctor', content: ['lääkäri'] }] },
    ];
    const kit = [sampleArticle('a', { texts: { fi: sampleText({ blocks }), sv: sampleText() } })];
    for (const word of ['pinaatti', 'hunaja', 'mehu', 'maksa', 'fiskeskar', 'vaipat', 'lääkäri', 'pinaatti mehu'])
      expect(slugs(kit, word)).toEqual(['a']);
    for (const word of ['urgent', 'nappies', 'doctor', 'verse']) expect(slugs(kit, word)).toEqual([]);
  });

  test('finds exactly what holds every word, each once, the better place first and ties in order', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('aäbÅ -')), maxLength: 6 });
    const texts = fc.tuple(text, text, text);
    const anyKit = fc
      .array(fc.tuple(texts, texts), { maxLength: 8 })
      .map((records) => records.map(([fi, sv], at) => article(`a-${at}`, fi, sv)));
    fc.assert(
      fc.property(anyKit, text, fc.constantFrom(...languages), (kit, query, language) => {
        const words = fold(query).split(' ');
        const holds = (parts: readonly string[]) =>
          words.every((word) => parts.some((part) => fold(part).includes(word)));
        const titles = ({ texts: both }: Article) => [both.fi.title, both.fi.summary, both.sv.title, both.sv.summary];
        const all = (each: Article) => [
          ...titles(each),
          blockText(each.texts.fi.blocks),
          blockText(each.texts.sv.blocks),
        ];
        const rank = (each: Article) => (holds([each.texts[language].title]) ? 0 : holds(titles(each)) ? 1 : 2);
        const expected = kit
          .filter((each) => holds(all(each)))
          .map((each) => [rank(each), kit.indexOf(each), each.slug] as const)
          .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(slugs(kit, query, language)).toEqual(expected.map(([, , slug]) => slug));
      }),
    );
  });
});
