import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '#domain/kit/article.ts';
import { blockText } from '#domain/kit/block-text.ts';
import { blocksOf, compileBody, compileFiles, finnishHead, markdown, swedishHead } from '#tests/build/article-files.ts';

const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });

describe('what is allowed comes out as the tree', () => {
  test('title and summary', () => {
    expect(compileBody('Teksti.')).toEqual({
      title: 'Otsikko',
      summary: 'Lyhyesti.',
      minutes: 1,
      blocks: [paragraph('Teksti.')],
    });
  });

  test.each<[name: string, body: string, blocks: readonly Block[]]>([
    ['paragraphs', 'Yksi\nrivi.\n\nToinen.', [paragraph('Yksi rivi.'), paragraph('Toinen.')]],
    [
      'headings',
      '## Iso *tässä*\n\n### Pieni',
      [
        { type: 'heading', level: 2, content: ['Iso ', { type: 'emphasis', content: ['tässä'] }] },
        { type: 'heading', level: 3, content: ['Pieni'] },
      ],
    ],
    [
      'strong and emphasis',
      'A **b *c*** d _e_.',
      [
        paragraph(
          'A ',
          { type: 'strong', content: ['b ', { type: 'emphasis', content: ['c'] }] },
          ' d ',
          { type: 'emphasis', content: ['e'] },
          '.',
        ),
      ],
    ],
    [
      'a list of points',
      '- Yksi\n- Kaksi\n  jatkuu **tässä**',
      [
        {
          type: 'list',
          ordered: false,
          items: [['Yksi'], ['Kaksi jatkuu ', { type: 'strong', content: ['tässä'] }]],
        },
      ],
    ],
    ['a numbered list', '1. Yksi\n2. Kaksi', [{ type: 'list', ordered: true, items: [['Yksi'], ['Kaksi']] }]],
    [
      'a list right after a paragraph',
      'Nämä:\n- Yksi',
      [paragraph('Nämä:'), { type: 'list', ordered: false, items: [['Yksi']] }],
    ],
    [
      'callouts',
      '> [!try] Kokeile\n> Teksti.\n\n> [!call] Soita\n> - Yksi\n>\n> Loppu.\n\n> [!danger] Nyt\n> 1. A\n\n> [!note] Huom\n>\n> B',
      [
        { type: 'callout', tone: 'try', title: 'Kokeile', blocks: [{ type: 'paragraph', content: ['Teksti.'] }] },
        {
          type: 'callout',
          tone: 'call',
          title: 'Soita',
          blocks: [
            { type: 'list', ordered: false, items: [['Yksi']] },
            { type: 'paragraph', content: ['Loppu.'] },
          ],
        },
        { type: 'callout', tone: 'danger', title: 'Nyt', blocks: [{ type: 'list', ordered: true, items: [['A']] }] },
        { type: 'callout', tone: 'note', title: 'Huom', blocks: [{ type: 'paragraph', content: ['B'] }] },
      ],
    ],
  ])('%s', (_name, body, blocks) => {
    expect(blocksOf(body)).toEqual(blocks);
  });

  test.each<[href: string, to: Extract<Inline, { type: 'link' }>['to']]>([
    ['https://thl.fi/aiheet?a=1&b=2', { type: 'web', url: 'https://thl.fi/aiheet?a=1&b=2' }],
    ['https://thl.fi/?a=1&amp;b=2', { type: 'web', url: 'https://thl.fi/?a=1&b=2' }],
    ['tel:112', { type: 'phone', number: '112' }],
    ['tel:+358401234567', { type: 'phone', number: '+358401234567' }],
    ['kit:safe-sleep', { type: 'article', slug: 'safe-sleep' }],
    ['service:mieli-fi', { type: 'service', id: 'mieli-fi' }],
    ['service:112', { type: 'service', id: '112' }],
    ['app:reminders', { type: 'page', page: 'reminders' }],
    ['app:urgent', { type: 'page', page: 'urgent' }],
  ])('a link to %s', (href, to) => {
    expect(blocksOf(`Katso [tämä **tästä**](${href}).`)).toEqual([
      paragraph('Katso ', { type: 'link', to, content: ['tämä ', { type: 'strong', content: ['tästä'] }] }, '.'),
    ]);
  });

  test('lines may end the Windows way', () => {
    const body =
      'Yksi\nrivi.\n\n- A\n- B\n\n> [!try] T\n> Teksti.\n\n> [!verse] fi\n> Tuu\n>\n> tuu\n\n- [ ] C {#c}\n- [ ] D {#d}\n\nVäli.\n\n- [_] E {#e}';
    const sources = { fi: markdown(finnishHead(), body), sv: markdown(swedishHead, body) };
    const windows = { fi: sources.fi.replaceAll('\n', '\r\n'), sv: sources.sv.replaceAll('\n', '\r\n') };
    expect(compileFiles(windows)).toEqual(compileFiles(sources));
    expect(JSON.stringify(compileFiles(windows))).not.toContain('\\r');
  });

  test('the reading time is the words at 160 a minute, at least one minute', () => {
    const minutes = (words: number) => compileBody('sana '.repeat(words)).minutes;
    expect([1, 160, 239, 240, 399, 400, 640].map(minutes)).toEqual([1, 1, 1, 2, 2, 3, 4]);
    const parts = `${'sana '.repeat(100)}\n\n- ${'sana '.repeat(100)}\n\n> [!try] yksi\n> ${'sana '.repeat(99)}\n\n## ${'sana '.repeat(100)}`;
    expect(compileBody(parts).minutes).toBe(3);
  });
});

describe('text comes out as it was written', () => {
  test('signs that HTML would escape', () => {
    expect(blocksOf(`A & B < C > D "E" 'F' ”G” 5 < 6`)).toEqual([paragraph(`A & B < C > D "E" 'F' ”G” 5 < 6`)]);
    expect(blocksOf('- "A" & <\n\n## B & "C"')).toEqual([
      { type: 'list', ordered: false, items: [['"A" & <']] },
      { type: 'heading', level: 2, content: ['B & "C"'] },
    ]);
    expect(blocksOf('> [!try] "A" & B\n> C & D')).toEqual([
      { type: 'callout', tone: 'try', title: '"A" & B', blocks: [{ type: 'paragraph', content: ['C & D'] }] },
    ]);
  });

  test('entities by number are read', () => {
    expect(blocksOf('H&#228;t&#xE4; &#39;A&#39;')).toEqual([paragraph("Hätä 'A'")]);
  });

  test('the five entities that stand for such signs are read', () => {
    const [tree] = blocksOf('A &amp; B &lt;b&gt; &quot;C&quot; &#39;D&#39; &amp;lt;');
    expect(tree && blockText([tree])).toBe(`A & B <b> "C" 'D' &lt;`);
  });

  test('signs taken out of Markdown by a backslash', () => {
    expect(blockText(blocksOf('2 \\* 3 \\& \\[x\\] \\_y\\_ \\# \\`'))).toBe('2 * 3 & [x] _y_ # `');
  });

  /* Words of letters and signs that mean nothing to Markdown where they stand: between spaces, after a letter. */
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9]{1,8}[.,;?!)%”’]?$/) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('&', '<', '"A"', "'", '–', '>', '=', '€', '5<6', 'a&b', '50 %', '(b)', '/'),
    },
  );
  const plain = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `Alku ${words.join(' ')}`);

  test('whatever plain paragraphs hold', () => {
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(blocksOf(texts.join('\n\n'))).toEqual(texts.map((text) => paragraph(text)));
      }),
    );
  });

  test('whatever lists, headings and callouts hold', () => {
    fc.assert(
      fc.property(plain, plain, plain, plain, (a, b, c, title) => {
        expect(blocksOf(`## ${a}\n\n- ${b}\n- ${c}\n\n> [!note] ${title}\n> ${a}`)).toEqual([
          { type: 'heading', level: 2, content: [a] },
          { type: 'list', ordered: false, items: [[b], [c]] },
          { type: 'callout', tone: 'note', title, blocks: [{ type: 'paragraph', content: [a] }] },
        ]);
      }),
    );
  });
});
