import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError } from '#build/article-error.ts';
import { blockText } from '#domain/kit/block-text.ts';
import { compileBody, fault, files, finnishHead, markdown, swedishHead } from '#tests/build/article-files.ts';

describe('what no article may hold stops the build, naming file and place', () => {
  const forbidden: [name: string, body: string, near: string][] = [
    ['HTML as a block', '<div>Teksti</div>', '<div>Teksti</div>'],
    ['HTML inside a text', 'Teksti <b>tässä</b>.', '<b>'],
    ['a comment', 'A\n\n<!-- piilossa -->', '<!-- piilossa -->'],
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['an image', 'Kuva ![vauva](https://a.fi/b.png)', '![vauva]'],
    ['a table', '| A | B |\n|---|---|\n| 1 | 2 |', '| A | B |'],
    ['a nested list', '- Yksi\n  - Kaksi', '- Kaksi'],
    ['a list with blank lines', '- Yksi\n\n- Kaksi', 'Yksi'],
    ['a list item of two paragraphs', '- Yksi\n\n  Lisää', 'Yksi'],
    ['an empty list item', '- Yksi\n-\n- Kaksi', '- Yksi'],
    ['a numbered list that starts elsewhere', '3. Kolme\n4. Neljä', '3. Kolme'],
    ['a main heading', '# Otsikko', '# Otsikko'],
    ['a main heading by underlining', 'Otsikko\n===', 'Otsikko'],
    ['a fourth heading', '#### Alaotsikko', '#### Alaotsikko'],
    ['code', 'Teksti `koodi`.', '`koodi`'],
    ['a block of code', '```\nkoodi\n```', '```'],
    ['indented code', 'A\n\n    koodi', 'koodi'],
    ['a rule', 'A\n\n***', '***'],
    ['a line break by hand', 'A  \nB', ''],
    ['struck out text', 'A ~~b~~', '~~b~~'],
    ['a javascript: link', '[a](javascript:alert(1))', 'javascript:alert(1)'],
    ['an http: link', '[a](http://a.fi)', 'http://a.fi'],
    ['a bare address without https', 'Katso www.a.fi nyt', 'http://www.a.fi'],
    ['a mail address', 'Kirjoita a@b.fi nyt', 'mailto:a@b.fi'],
    ['a data: link', '[a](data:text/html,x)', 'data:text/html,x'],
    ['a link within the site', '[a](/fi/kit)', '/fi/kit'],
    ['a link without a scheme', '[a](thl.fi)', 'thl.fi'],
    ['a link to an unknown page', '[a](app:settings)', 'app:settings'],
    ['a link in capitals', '[a](HTTPS://a.fi)', 'HTTPS://a.fi'],
    ['a link to no host', '[a](https:)', 'https:'],
    ['a number with a space', 'Soita [116 117](tel:116 117)', 'Soita [116 117](tel:116 117)'],
    ['a number of letters', '[a](tel:apua)', 'tel:apua'],
    ['no number', '[a](tel:)', 'tel:'],
    ['no article', '[a](kit:)', 'kit:'],
    ['no service', '[a](service:A)', 'service:A'],
    ['a link with a title', '[a](https://a.fi "Vihje")', 'Vihje'],
    ['a link without a text', 'A [](https://a.fi)', 'https://a.fi'],
    ['a reference', '[a]: https://a.fi\n\n[a]', '[a]: https://a.fi'],
    ['an emphasis that is not closed', 'Tämä **on tärkeää.', 'Tämä **on tärkeää.'],
    ['an entity', 'Yksi&nbsp;kaksi', '&nbsp;'],
    ['an item to tick without a name', '- [ ] Tee', '- [ ] Tee'],
    ['an item whose name is no name', '- [ ] Tee {#Tee}', '- [ ] Tee {#Tee}'],
    ['an item with words after its name', '- [ ] Tee {#do} tämä', '- [ ] Tee {#do} tämä'],
    ['an item with its name in an emphasis', '- [ ] **Tee {#do}**', '- [ ] **Tee {#do}**'],
    ['an item of no words', '- [ ] {#do}', '- [ ] {#do}'],
    ['a blank without a name', '- [_] Nimi', '- [_] Nimi'],
    ['a blank without a label', '- [_] {#name}', '- [_] {#name}'],
    ['a blank that reads as an emphasis', '- [_] Nimi [_] ikä {#name}', '- [_] Nimi [_] ikä {#name}'],
    ['two items of one name', '- [ ] Yksi {#one}\n- [ ] Kaksi {#one}', 'one'],
    ['an item and a blank of one name', '- [ ] Yksi {#one}\n\nVäli.\n\n- [_] Kaksi {#one}', 'one'],
    ['an item that is ticked', '- [ ] Yksi {#one}\n- [x] Kaksi {#two}', '- [ ] Yksi {#one}'],
    ['an item that is ticked in capitals', '- [X] Yksi {#one}', '- [X] Yksi {#one}'],
    ['things to tick among points', '- [ ] Yksi {#one}\n- Kaksi', '- [ ] Yksi {#one}'],
    ['points among things to tick', '- Yksi\n- [ ] Kaksi {#two}', '- Yksi'],
    ['blanks among things to tick', '- [ ] Yksi {#one}\n- [_] Kaksi {#two}', '- [ ] Yksi {#one}'],
    ['blanks among points', '- Yksi\n- [_] Kaksi {#two}', '- Yksi'],
    ['things to tick with numbers', '1. [ ] Yksi {#one}', '1. [ ] Yksi {#one}'],
    ['blanks with numbers', '1. [_] Yksi {#one}', '1. [_] Yksi {#one}'],
    ['things to tick in a list of such', '- [ ] Yksi {#one}\n  - [ ] Kaksi {#two}', '- [ ] Kaksi {#two}'],
    ['blanks in a list of such', '- [_] Yksi {#one}\n  - [_] Kaksi {#two}', '- [_] Kaksi {#two}'],
    ['an item of two paragraphs', '- [ ] Yksi\n\n  Lisää {#one}', ''],
    ['things to tick in a callout', '> [!try] Kokeile\n> - [ ] Yksi {#one}', '- [ ] Yksi {#one}'],
    ['blanks in a callout', '> [!try] Kokeile\n> - [_] Yksi {#one}', '[_] Yksi {#one}'],
    ['a box without a gap', '- [ ]Yksi {#one}', '[ ]Yksi {#one}'],
    ['a blank without a gap', '- [_]Yksi {#one}', '[_]Yksi {#one}'],
    ['a name behind a point', '- Yksi {#one}', 'Yksi {#one}'],
    ['a name behind a paragraph', 'Teksti. {#one}', 'Teksti. {#one}'],
    ['a name in a heading', '## Otsikko {#one}', 'Otsikko {#one}'],
    ['a verse of no language', '> [!verse]\n> Tuu tuu', '[!verse]'],
    ['a verse in another language', '> [!verse] en\n> Row, row', 'en'],
    ['a verse without words', '> [!verse] fi\n>', 'fi'],
    ['a verse with an emphasis', '> [!verse] fi\n> Tuu\n> **tuu**', '**tuu**'],
    ['a verse with a link', '> [!verse] fi\n> [Tuu](kit:naps)', '[Tuu](kit:naps)'],
    ['a verse with HTML', '> [!verse] fi\n> Tuu<br>tuu', 'Tuu<br>tuu'],
    ['a verse with an entity', '> [!verse] fi\n> Tuu &amp; tuu', 'Tuu &amp; tuu'],
    ['a verse in a verse', '> [!verse] fi\n> > Tuu', '> Tuu'],
    ['a verse in a callout', '> [!try] Laula\n> > [!verse] fi\n> > Tuu', '> [!verse] fi'],
    ['an unknown callout', '> [!warning] Varo\n> Teksti.', '[!warning] Varo'],
    ['a callout in capitals', '> [!TRY] Kokeile\n> Teksti.', '[!TRY] Kokeile'],
    ['a callout without a title', '> [!try]\n> Teksti.', '[!try]'],
    ['a callout without a text', '> [!try] Kokeile', '[!try] Kokeile'],
    ['a callout with an emphasis in its title', '> [!try] Kokeile *nyt*\n> Teksti.', '[!try] Kokeile *nyt*'],
    ['a plain quote', '> Sanoi joku.', 'Sanoi joku.'],
    ['a heading in a callout', '> [!try] Kokeile\n> ## Otsikko', '## Otsikko'],
    ['a callout in a callout', '> [!try] Kokeile\n> > [!note] Huom\n> > Teksti.', '> [!note] Huom'],
    ['HTML in a callout', '> [!try] Kokeile\n> <b>a</b>', '<b>'],
  ];

  const bodyIn = {
    fi: (body: string) => ({ fi: markdown(finnishHead(), body) }),
    sv: (body: string) => ({ sv: markdown(swedishHead, body) }),
  };

  describe.each(['fi', 'sv'] as const)('in %s', (language) => {
    test.each(forbidden)('%s', (_name, body, near) => {
      const message = fault(bodyIn[language](`Ensin tämä.\n\n${body}`));
      expect(message.startsWith(`${files[language]}: `), message).toBe(true);
      expect(message, message).toMatch(/, near ".*"$/s);
      expect(message.slice(message.lastIndexOf(', near "'))).toContain(near);
    });

    test('no text', () => {
      expect(fault(bodyIn[language](''))).toBe(`${files[language]}: no text, near ""`);
    });
  });

  test('the Finnish file is told first', () => {
    expect(fault({ ...bodyIn.fi('<b>'), ...bodyIn.sv('<b>') })).toContain(files.fi);
  });

  test('whatever is written, the build either takes it or says where it stops', () => {
    const piece = fc.constantFrom(
      ...[
        '- ',
        '1. ',
        '# ',
        '## ',
        '> ',
        '[!try] ',
        '**',
        '*',
        '_',
        '`',
        '[a](',
        'https://a.fi',
        'tel:1',
        ')',
        '\n',
        '\n\n',
      ],
      ...[
        '<b>',
        '&amp;',
        '&x;',
        '|',
        '---',
        '    ',
        'sana ',
        '- [ ] ',
        '- [_] ',
        ' {#a}',
        '> [!verse] fi\n',
        '!',
        '\\',
        ']',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = pieces.join('');
        try {
          const { blocks, minutes } = compileBody(body);
          expect(blocks.length).toBeGreaterThan(0);
          expect(minutes).toBe(1);
          expect(blockText(blocks)).not.toMatch(/\{#|\[[ _]\]/);
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
