import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError, compileArticle } from '#build/compile-article.ts';

const file = 'locales/fi/kit/sample.md';
const head = '---\ntitle: Otsikko\nsummary: Lyhyesti.\n---\n';

/** The message of the ArticleError that `source` brings about. */
function fault(source: string): string {
  try {
    compileArticle(source, file);
  } catch (error) {
    expect(error).toBeInstanceOf(ArticleError);
    expect(error).toHaveProperty('name', 'ArticleError');
    return error instanceof Error ? error.message : '';
  }
  throw new Error('this went through');
}

describe('what is not allowed stops the build, naming file and place', () => {
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
    ['a task list', '- [ ] Tee', '[ ]'],
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

  test.each(forbidden)('%s', (_name, body, near) => {
    const message = fault(`${head}\nEnsin tämä.\n\n${body}\n`);
    expect(message.startsWith(`${file}: `), message).toBe(true);
    expect(message, message).toMatch(/, near ".*"$/s);
    expect(message.slice(message.lastIndexOf(', near "'))).toContain(near);
  });

  test.each([
    ['no front matter', 'Pelkkä teksti.', 'no front matter between --- lines, near "Pelkkä teksti."'],
    ['front matter that does not end', '---\ntitle: A\nsummary: B\n\nTeksti.', 'no front matter'],
    ['no title', '---\nsummary: B\n---\nTeksti.', 'front matter, title: '],
    ['no summary', '---\ntitle: A\n---\nTeksti.', 'front matter, summary: '],
    ['an empty title', '---\ntitle: "  "\nsummary: B\n---\nTeksti.', 'front matter, title: must not be empty'],
    ['a title that is a number', '---\ntitle: 112\nsummary: B\n---\nTeksti.', 'front matter, title: '],
    ['an unknown field', '---\ntitle: A\nsummary: B\nage: 3\n---\nTeksti.', 'front matter, age: '],
    [
      'an entity in the title',
      '---\ntitle: A &amp; B\nsummary: B\n---\nTeksti.',
      'front matter, title: has an HTML entity',
    ],
    ['a colon that YAML cannot read', '---\ntitle: Uni: yö\nsummary: B\n---\nTeksti.', 'front matter: '],
    ['a field twice', '---\ntitle: A\ntitle: B\nsummary: C\n---\nTeksti.', 'front matter: '],
    ['a list for front matter', '---\n- A\n---\nTeksti.', 'front matter'],
    ['no text', '---\ntitle: A\nsummary: B\n---\n\n', 'no text'],
  ])('%s', (_name, source, message) => {
    expect(fault(source)).toMatch(new RegExp(`^${file}: `));
    expect(fault(source)).toContain(message);
    expect(fault(source)).toContain(', near "');
  });

  test('a long summary', () => {
    const withSummary = (length: number) => `---\ntitle: A\nsummary: ${'b'.repeat(length)}\n---\nTeksti.`;
    expect(compileArticle(withSummary(140), file).summary).toHaveLength(140);
    expect(fault(withSummary(141))).toContain(
      `${file}: front matter, summary: is longer than 140 signs, near "title: A`,
    );
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
      ...['<b>', '&amp;', '&x;', '|', '---', '    ', 'sana ', '!', '\\', ']'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = pieces.join('');
        try {
          const { blocks, minutes } = compileArticle(`${head}\n${body}\n`, file);
          expect(blocks.length).toBeGreaterThan(0);
          expect(minutes).toBe(1);
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
