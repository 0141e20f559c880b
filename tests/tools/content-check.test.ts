import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { topics } from '#domain/kit/topics.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sampleFiles, today, type Sample } from '#tests/tools/content-sample.ts';
import { checkKit } from '#tools/content/check.ts';
import { findLine } from '#tools/content/find-line.ts';
import { createArticle } from '#tools/content/new-article.ts';
import { checkText, faultLine } from '#tools/content/print.ts';
import { readTexts } from '#tools/content/read-kit.ts';
import { requestFrom } from '#tools/content/request.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evaat-content-'));
  for (const language of ['fi', 'sv']) mkdirSync(join(root, 'locales', language, 'kit'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (language: 'fi' | 'sv', slug: string, text: string) => {
  writeFileSync(join(root, 'locales', language, 'kit', `${slug}.md`), text);
};
const put = (slug: string, sample: Sample) => {
  const files = sampleFiles({
    svHead: { title: `Om ${slug}` },
    ...sample,
    head: { title: `Aihe ${slug}`, ...sample.head },
  });
  write('fi', slug, files.fi);
  write('sv', slug, files.sv);
};
/** Faults of the articles; that a handful of them does not cite the whole catalogue is no matter here. */
const check = (day = today) => {
  const result = checkKit(readTexts(root), day);
  return { ...result, faults: result.faults.filter(({ file }) => file !== 'content/kit/sources') };
};
const said = () => check().faults.map(faultLine);

const words = Array<string>(78).fill('Sana').join('. ');
const good: Sample = {
  fi: `${words}.\n\n> [!call] Soita\n> Soita [neuvolaan](service:neuvola).`,
  sv: `${words.replaceAll('Sana', 'Ord')}.\n\n> [!call] Ring\n> Ring [rådgivningen](service:neuvola).`,
};
const nothing: string[] = [];

describe('the check', () => {
  test('finds nothing in three good articles that are related to each other', () => {
    put('one', { ...good, head: { articles: '[two, three]' } });
    put('two', { ...good, head: { articles: '[one, three]' } });
    put('three', { ...good, head: { articles: '[one, two]' } });
    expect(said()).toEqual(nothing);
    expect(check().articles).toHaveLength(3);
  });

  test('tells file, line, fault and place', () => {
    put('one', good);
    put('two', good);
    put('bad', { ...good, fi: `Hei.\n\n## Väli\n\n- Mikäli **vauva** [itkee](kit:one)\n\n${good.fi}` });
    expect(said()).toContain('fi kit/bad.md:20: "Mikäli": write jos, near "Mikäli vauva itkee"');
    expect(said().some((line) => line.startsWith('sv kit/bad.md:'))).toBe(true);
  });

  test('goes on after an article that does not compile, and links to it are no further faults', () => {
    put('one', { ...good, head: { articles: '[broken, two]', topics: '[sauna]' } });
    put('two', { ...good, head: { articles: '[broken, one]' } });
    put('broken', { ...good, fi: 'Hei <b>sinä</b>.' });
    const lines = said();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^fi kit\/broken\.md:16: "html" is not allowed inside a text, near "<b>"$/);
    expect(lines[1]).toMatch(/^fi kit\/one\.md:2: front matter, topics\.0: is one of pregnancy, /);
    expect(check().uncompiled).toHaveLength(2);
  });

  test('wants both halves of an article', () => {
    write('sv', 'alone', sampleFiles(good).sv);
    write('fi', 'other', sampleFiles(good).fi);
    expect(said()).toEqual([
      'fi kit/other.md:1: there is no sv kit/other.md',
      'sv kit/alone.md:1: there is no fi kit/alone.md',
    ]);
  });

  test('says what is due for review, the most urgent first, which is no fault', () => {
    put('one', { ...good, head: { articles: '[two, three]', review: '2027-01-21' } });
    put('two', { ...good, head: { articles: '[one, three]', review: '2027-01-22' } });
    put('three', { ...good, head: { articles: '[one, two]', review: '2026-12-01', checked: '2026-01-01' } });
    expect(checkText(check(), today).split('\n')).toEqual([
      'Due for review:',
      '  2026-12-01 fi kit/three.md',
      '  2027-01-21 fi kit/one.md',
      '3 articles in both languages (development 0, rhythm 3, parents 0, society 0, rhymes 0, checklists 0, young 0): 0 faults, 2 due for review',
      '',
    ]);
    const later = localDate('2026-12-01');
    expect(checkText(check(later), later)).toContain('  2026-12-01 fi kit/three.md – now\n');
  });
});

test.each([
  ['title: Kun itkee', 'Kun itkee', 1],
  ['a\n\n## Uusi **alku**\n\nb', 'Uusi alku', 3],
  ['a\n- yksi [neuvola](service:neuvola) kaksi', 'neuvola kaksi', 2],
  ['> [!call] Soita nyt\n> Lause [112](tel:112).', 'Soita nyt', 1],
  ['> [!call] Soita nyt\n> Lause [112](tel:112).', 'Lause 112.', 2],
  ['- [ ] Tutti {#dummy}\n- [_] Nimi {#name}', 'Nimi', 2],
  ['a\n- [_] Nimi {#name}', '[_] Nimi', 2],
  ['Rivi joka\njatkuu seuraavalle', 'joka jatkuu', 1],
  ['a\nb', 'jotain muuta', 1],
])('in %j the place of %j is line %i', (source, near, line) => {
  expect(findLine(source, near)).toBe(line);
});

describe('a new article', () => {
  test('is two files that the check refuses until they are filled in', () => {
    const created = createArticle(root, { slug: 'sauna-time', topic: 'care' }, today);
    expect(created).toEqual({ ok: true, value: ['locales/fi/kit/sauna-time.md', 'locales/sv/kit/sauna-time.md'] });
    expect(said()).toHaveLength(1);

    // Each half filled in, the check finds the placeholders of the other and of the text.
    const file = (language: string) => join(root, 'locales', language, 'kit', 'sauna-time.md');
    const fill = (language: string, change: (text: string) => string) => {
      writeFileSync(file(language), change(readFileSync(file(language), 'utf8')));
    };
    fill('fi', (text) => text.replace(/\[‹id[^›]*›\]/, '[tk-colic]').replace(/\[‹two[^›]*›\]/, '[one, two]'));
    put('one', { ...good, head: { articles: '[two, sauna-time]' } });
    put('two', { ...good, head: { articles: '[one, sauna-time]' } });
    const unfilled = said().filter((line) => line.includes('is not filled in yet'));
    expect(unfilled.filter((line) => line.startsWith('fi kit/sauna-time.md'))).toHaveLength(9);
    expect(unfilled.filter((line) => line.startsWith('sv kit/sauna-time.md'))).toHaveLength(9);

    fill('fi', (text) => text.replace('‹Otsikko›', 'Saunassa').replaceAll(/‹[^›]*›/g, words));
    fill('sv', (text) => text.replace('‹Rubrik›', 'I bastun').replaceAll(/‹[^›]*›/g, words.replaceAll('Sana', 'Ord')));
    fill('fi', (text) => text.replace(/summary: .*/, 'summary: Löylyä.'));
    fill('sv', (text) => text.replace(/summary: .*/, 'summary: Bad.'));
    expect(said().filter((line) => !line.includes('minutes to read'))).toEqual(nothing);
  });

  test('never writes over one that is there, in either language', () => {
    write('sv', 'sauna', 'kept');
    expect(createArticle(root, { slug: 'sauna', topic: 'care' }, today)).toEqual({
      ok: false,
      error: 'locales/sv/kit/sauna.md is there already',
    });
    expect([...readTexts(root).fi.keys()]).toEqual([]);
    expect(readTexts(root).sv.get('sauna')).toBe('kept');
  });

  test.each(topics)('may be about %s', (topic) => {
    createArticle(root, { slug: 'new', topic }, today);
    expect(said()).toEqual([expect.stringMatching(/^fi kit\/new\.md:\d+: front matter, sources/)]);
  });
});

describe('what is asked for', () => {
  const asked = (line: string) => requestFrom(line.split(' ').filter(Boolean), today);

  test.each([
    ['', { task: 'check', today }],
    ['check', { task: 'check', today }],
    ['--today 2027-01-01', { task: 'check', today: '2027-01-01' }],
    ['report', { task: 'report', today }],
    ['new sauna --topic care', { task: 'new', today, article: { slug: 'sauna', topic: 'care' } }],
  ])('%j', (line, value) => {
    expect(asked(line)).toEqual({ ok: true, value });
  });

  test.each([
    ['new', 'new: expected a name of small letters, digits and dashes, got ""'],
    ['new Sauna --topic care', 'new: expected a name of small letters, digits and dashes, got "Sauna"'],
    ['new ../x --topic care', 'new: expected a name'],
    ['new sauna', '--topic: expected one of the topics below, got ""'],
    ['new sauna --topic saunas', '--topic: expected one of the topics below, got "saunas"'],
    ['new sauna bath --topic care', '"new sauna bath" is not understood'],
    ['check --topic care', '--topic: only "new" takes it'],
    ['check all', '"check all" is not understood'],
    ['publish', '"publish" is not understood'],
    ['--today 1.1.2027', '--today: expected a day of the calendar as yyyy-mm-dd, got "1.1.2027"'],
    ['--skip dates', "Unknown option '--skip'"],
  ])('%j says what was expected', (line, message) => {
    const request = asked(line);
    expect(request.ok ? null : request.error).toContain(message);
  });
});
