import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictures } from '#domain/kit/picture.ts';
import { topics } from '#domain/kit/topics.ts';
import {
  catalogue,
  compileFiles,
  compileHead,
  fault,
  files,
  finnishHead,
  markdown,
  swedishHead,
  type Fields,
} from '#tests/build/article-files.ts';

const finnish = (fields: Fields) => ({ fi: markdown(finnishHead(fields), 'Teksti.') });
const swedish = (head: string) => ({ sv: markdown(head, 'Text.') });
const related = (lines: string): Fields => ({ related: `related:\n${lines}` });

describe('a whole front matter', () => {
  test('is one article: words of both languages, and what holds for both from the Finnish file', () => {
    expect(compileFiles({})).toEqual({
      slug: 'sample',
      topics: ['care', 'feelings'],
      ages: { fromMonths: 0, toMonths: 5 },
      picture: 'sauna',
      checked: '2026-11-21',
      nextReview: '2027-05-21',
      confidence: 'secondary-seen',
      sources: [catalogue['tk-colic']],
      related: { articles: ['naps', 'first-weeks'], services: ['neuvola'], reminders: [], own: [] },
      texts: {
        fi: {
          title: 'Otsikko',
          summary: 'Lyhyesti.',
          minutes: 1,
          blocks: [{ type: 'paragraph', content: ['Teksti.'] }],
        },
        sv: { title: 'Rubrik', summary: 'Kort.', minutes: 1, blocks: [{ type: 'paragraph', content: ['Text.'] }] },
      },
    });
  });

  test('needs no picture and no own reminders', () => {
    expect(compileHead({ picture: null }).picture).toBeNull();
    expect(
      compileHead(related('  articles: []\n  services: []\n  reminders: [a]\n  own: [visit]')).related.own,
    ).toEqual(['visit']);
  });

  test('lists sources in the order given', () => {
    expect(compileHead({ sources: 'sources: [thl-shaking, tk-colic]' }).sources).toEqual([
      catalogue['thl-shaking'],
      catalogue['tk-colic'],
    ]);
  });

  test('takes a bare number in a list of ids for the id it is', () => {
    expect(
      compileHead(related('  articles: [a]\n  services: [112, 116117, mieli-fi]\n  reminders: [2]')).related,
    ).toEqual({ articles: ['a'], services: ['112', '116117', 'mieli-fi'], reminders: ['2'], own: [] });
    const number = fc.integer({ min: 1, max: 999_999 }).map(String);
    fc.assert(
      fc.property(fc.array(number), (ids) => {
        expect(
          compileHead(related(`  articles: []\n  services: [${ids.join(', ')}]\n  reminders: []`)).related.services,
        ).toEqual(ids);
      }),
    );
  });

  test('begins before the birth in the pregnancy', () => {
    expect(compileHead({ ages: 'ages: { from: -9, to: -6 }' }).ages).toEqual({ fromMonths: -9, toMonths: -6 });
  });
});

describe('a title and a summary', () => {
  test.each([
    ['a colon', 'Uni: päivä ja yö', 'Uni: päivä ja yö'],
    ['a colon at its end', 'Näin se käy:', 'Näin se käy:'],
    ['a hash', 'Päivä #1 kotona', 'Päivä #1 kotona'],
    ['signs of YAML', '[a] {b} & *c* | > % @ `d`', '[a] {b} & *c* | > % @ `d`'],
    ['a dash first', '- ja yö', '- ja yö'],
    ['a word that YAML knows', 'yes', 'yes'],
    ['a number', '112', '112'],
    ['a quotation', '”Ei!” sanoo taapero', '”Ei!” sanoo taapero'],
    ['straight quotes inside', 'Sanoo "ei" ja "joo"', 'Sanoo "ei" ja "joo"'],
    ['straight quotes around', '"Uni: yö"', 'Uni: yö'],
    ['single quotes around', "'Uni: yö'", 'Uni: yö'],
    ['a backslash', 'Äiti \\ isä', 'Äiti \\ isä'],
    ['an apostrophe', 'Ekorr’n satt', 'Ekorr’n satt'],
  ])('may have %s', (_name, written, read) => {
    const fields = { title: `title: ${written}`, summary: `summary: ${written}` };
    expect(compileHead(fields).texts.fi).toMatchObject({ title: read, summary: read });
    const { sv } = compileFiles(swedish(`${fields.title}\n${fields.summary}`)).texts;
    expect(sv).toMatchObject({ title: read, summary: read });
  });

  test('are read as they are written, whatever they say', () => {
    const line = fc
      .string({ unit: fc.constantFrom(...Array.from('aÄ1 :,.-#[]{}&*!|>%@`"\'\\?')), minLength: 1, maxLength: 20 })
      .map((text) => `a${text}b`);
    fc.assert(
      fc.property(line, line, (title, summary) => {
        expect(compileHead({ title: `title: ${title}`, summary: `summary: ${summary}` }).texts.fi).toMatchObject({
          title,
          summary,
        });
      }),
    );
  });

  test('a summary has 140 signs at most', () => {
    const summary = (length: number) => ({ summary: `summary: ${'b'.repeat(length)}` });
    expect(compileHead(summary(140)).texts.fi.summary).toHaveLength(140);
    expect(fault(finnish(summary(141)))).toContain(
      `${files.fi}: front matter, summary: is longer than 140 signs, near "title: Otsikko`,
    );
  });
});

describe('a fault of the front matter stops the build, naming file and field', () => {
  const days = ['2026-02-30', '21.11.2026', '20261121', '2026-11-21T00:00', 'soon', ''];
  const faults: [name: string, fields: Fields, message: string][] = [
    ['an empty title', { title: 'title: "  "' }, 'title: must not be empty'],
    ['a title of nothing', { title: 'title:' }, 'title: '],
    ['an entity in the title', { title: 'title: A &amp; B' }, 'title: has an HTML entity'],
    ['an entity in the summary', { summary: 'summary: A&nbsp;B' }, 'summary: has an HTML entity'],
    ['a topic nobody knows', { topics: 'topics: [care, baby]' }, `topics.1: is one of ${topics.join(', ')}`],
    ['no topic in the list', { topics: 'topics: []' }, 'topics: names at least one topic'],
    ['a topic that is no list', { topics: 'topics: care' }, 'topics: '],
    ['a topic twice', { topics: 'topics: [care, sleep, care]' }, 'topics.2: stands twice'],
    ['a theme for a topic', { topics: 'topics: [rhythm]' }, 'topics.0: is one of'],
    ['ages without an end', { ages: 'ages: { from: 0 }' }, 'ages.to: '],
    ['ages that end where they begin', { ages: 'ages: { from: 5, to: 5 }' }, 'ages: end after they begin'],
    ['ages that end before they begin', { ages: 'ages: { from: 5, to: 2 }' }, 'ages: end after they begin'],
    ['ages before the pregnancy', { ages: 'ages: { from: -10, to: 0 }' }, 'ages.from: '],
    ['half a month', { ages: 'ages: { from: 0.5, to: 2 }' }, 'ages.from: is whole months'],
    ['months without an end', { ages: 'ages: { from: 0, to: .inf }' }, 'ages.to: is whole months'],
    ['months in words', { ages: 'ages: { from: zero, to: 2 }' }, 'ages.from: is a number of months'],
    ['another name for ages', { ages: 'ages: { from: 0, to: 2, until: 3 }' }, 'ages.until: '],
    ['ages that are a list', { ages: 'ages: [0, 5]' }, 'ages'],
    ['a picture nobody drew', { picture: 'picture: dragon' }, 'picture: is not among the pictures of'],
    ['a picture of nothing', { picture: 'picture:' }, 'picture: is not among the pictures of'],
    ...days.map((day): [string, Fields, string] => [
      `checked ${day}`,
      { checked: `checked: ${day}` },
      'checked: is a day',
    ]),
    ...days.map((day): [string, Fields, string] => [`review ${day}`, { review: `review: ${day}` }, 'review: is a day']),
    ['a confidence nobody knows', { confidence: 'confidence: sure' }, 'confidence: is one of law-seen'],
    [
      'a source nobody entered',
      { sources: 'sources: [tk-colic, blog]' },
      'sources: not in content/kit/sources, near "blog"',
    ],
    [
      'a source that every object has',
      { sources: 'sources: [constructor]' },
      'sources: not in content/kit/sources, near "constructor"',
    ],
    ['no source', { sources: 'sources: []' }, 'sources: names at least one source'],
    ['a source twice', { sources: 'sources: [tk-colic, tk-colic]' }, 'sources.1: stands twice'],
    ['a source that is no list', { sources: 'sources: tk-colic' }, 'sources: is a list of ids'],
    ['no services', related('  articles: []\n  reminders: []'), 'related.services: '],
    ['no articles', related('  services: []\n  reminders: []'), 'related.articles: '],
    ['no reminders', related('  articles: []\n  services: []'), 'related.reminders: '],
    [
      'a related list that is none',
      related('  articles: naps\n  services: []\n  reminders: []'),
      'related.articles: is a list',
    ],
    [
      'an id in capitals',
      related('  articles: [Naps]\n  services: []\n  reminders: []'),
      'related.articles.0: is an id',
    ],
    [
      'an id with an underscore',
      related('  articles: []\n  services: [mieli_fi]\n  reminders: []'),
      'related.services.0: is an id',
    ],
    [
      'an id that ends in a dash',
      related('  articles: []\n  services: []\n  reminders: [vax-]'),
      'related.reminders.0: is an id',
    ],
    ['an id that is a yes', related('  articles: []\n  services: [true]\n  reminders: []'), 'related.services.0: '],
    [
      'an own reminder nobody knows',
      related('  articles: []\n  services: []\n  reminders: []\n  own: [bath]'),
      'related.own.0: ',
    ],
    [
      'another name in related',
      related('  articles: []\n  services: []\n  reminders: []\n  songs: []'),
      'related.songs: ',
    ],
    ['a field nobody knows', { more: 'author: Aino' }, 'author: '],
    ['a field of the tool', { more: 'slug: other' }, 'slug: '],
  ];

  test.each(faults)('%s', (_name, fields, message) => {
    expect(fault(finnish(fields))).toMatch(new RegExp(`^${files.fi}: front matter, .*, near ".*"$`, 's'));
    expect(fault(finnish(fields))).toContain(`front matter, ${message}`);
  });

  const needed = [
    'title',
    'summary',
    'topics',
    'ages',
    'checked',
    'review',
    'confidence',
    'sources',
    'related',
  ] as const;
  test.each(needed)('no %s', (field) => {
    expect(fault(finnish({ [field]: null }))).toContain(`${files.fi}: front matter, ${field}: `);
  });

  test.each([
    ['no front matter', 'Pelkkä teksti.', 'no front matter between --- lines, near "Pelkkä teksti."'],
    ['one that does not end', '---\ntitle: A\nsummary: B\n\nTeksti.', 'no front matter'],
    ['one after an empty line', `\n${markdown('title: A', 'B')}`, 'no front matter'],
    ['a field twice', markdown('title: A\ntitle: B\nsummary: C', 'D'), 'front matter: '],
    ['a summary over two lines', markdown('title: A\nsummary: B\n  jatkuu', 'C'), 'front matter: '],
    ['a list for it', markdown('- A', 'B'), 'front matter, title: '],
    ['nothing in it', markdown('', 'B'), 'front matter, all of it: '],
  ])('%s', (_name, source, message) => {
    for (const language of ['fi', 'sv'] as const) {
      const told = fault({ [language]: source });
      expect(told.startsWith(`${files[language]}: ${message}`), told).toBe(true);
      expect(told).toContain(', near "');
    }
  });

  test.each(['topics', 'ages', 'picture', 'checked', 'review', 'confidence', 'sources', 'related'])(
    'the Swedish file says %s too',
    (field) => {
      const [line] = new RegExp(`^${field}:.*(\\n  .*)*`, 'm').exec(finnishHead()) ?? [];
      expect(line).toBeDefined();
      expect(fault(swedish(`${swedishHead}\n${line}`))).toContain(`${files.sv}: front matter, ${field}: `);
    },
  );

  test.each([
    ['title', 'summary: Kort.'],
    ['summary', 'title: Rubrik'],
  ])('the Swedish file has no %s', (field, head) => {
    expect(fault(swedish(head))).toContain(`${files.sv}: front matter, ${field}: `);
  });
});

test('every picture and every topic there is may be named', () => {
  for (const picture of pictures) expect(compileHead({ picture: `picture: ${picture}` }).picture).toBe(picture);
  for (const topic of topics) expect(compileHead({ topics: `topics: [${topic}]` }).topics).toEqual([topic]);
});
