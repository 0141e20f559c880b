import { describe, expect, test } from 'vitest';
import { source } from '#content/kit/sources/source.ts';
import { sampleArticle, saidBy, today } from '#tests/tools/content-sample.ts';
import { confidence } from '#tools/content/rules/confidence.ts';
import { dates } from '#tools/content/rules/dates.ts';
import { links } from '#tools/content/rules/links.ts';
import { related } from '#tools/content/rules/related.ts';
import { checkSources } from '#tools/content/rules/sources.ts';

const nothing: string[] = [];

describe('links', () => {
  test.each([
    ['[A](kit:one)', nothing],
    ['[A](service:neuvola)', nothing],
    ['[A](kit:nowhere)', ['links to kit:nowhere, which there is not']],
    ['[A](kit:sample)', ['links to itself']],
    ['[A](service:nobody)', ['links to service:nobody, which is not in the directory']],
    ['[A](service:kela)', ['links to service:kela, which is missing in related, services']],
    ['> [!call] A\n> - **[B](kit:nowhere)**', ['links to kit:nowhere, which there is not']],
  ])('%s', (fi, what) => {
    expect(saidBy(links, { fi })).toEqual(what.map((each) => `fi kit/sample.md: ${each}`));
    expect(saidBy(links, { sv: fi })).toEqual(what.map((each) => `sv kit/sample.md: ${each}`));
  });
});

describe('what stands below an article', () => {
  test.each([
    [{}, nothing],
    [{ articles: '[one, nowhere]' }, ['related, articles: there is no nowhere']],
    [{ articles: '[one, one]' }, ['related, articles: one stands twice']],
    [{ articles: '[one, sample]' }, ['related, articles: names itself']],
    [{ articles: '[one]' }, ['related, articles: 2 to 4 of them, not 1']],
    [{ services: '[nobody]' }, ['related, services: there is no nobody']],
    [{ services: '[]' }, ['related, services: nobody to call']],
    [{ services: '[]', topics: '[songs]' }, nothing],
    [{ reminders: '[vax-2mo]' }, nothing],
    [{ reminders: '[vax-never]' }, ['related, reminders: there is no vax-never']],
  ])('%j', (head, what) => {
    expect(saidBy(related, { head })).toEqual(what.map((each) => `fi kit/sample.md: ${each}`));
  });
});

describe('the day of the check', () => {
  test.each([
    [{}, nothing],
    [{ checked: today, review: '2027-11-22' }, nothing],
    [{ checked: '2026-11-23' }, ['checked on 2026-11-23, which has not come']],
    [{ review: '2026-11-22' }, ['the next review is not after the day it was checked']],
    [{ review: '2027-11-23' }, ['the next review is more than 12 months after the check']],
  ])('%j', (head, what) => {
    expect(saidBy(dates, { head })).toEqual(what.map((each) => `fi kit/sample.md: ${each}`));
  });
});

test('only a rhyme is told from memory', () => {
  expect(saidBy(confidence, { head: { confidence: 'recalled' } })).toEqual([
    'fi kit/sample.md: recalled is for rhymes only: find a source or leave it out',
  ]);
  expect(saidBy(confidence, { head: { confidence: 'recalled', topics: '[lullabies]' } })).toEqual(nothing);
  expect(saidBy(confidence, { head: { confidence: 'conflicting' } })).toEqual(nothing);
});

describe('the catalogue of sources', () => {
  const article = sampleArticle({});
  const [cited] = article.sources;
  const check = (catalogue: Parameters<typeof checkSources>[0]) =>
    checkSources(catalogue)({ articles: [article], slugs: new Set(), today }).map(({ what }) => what);

  test('has what the articles cite, and nothing else', () => {
    if (!cited) throw new Error('the sample cites a source');
    expect(check({ cited })).toEqual(nothing);
    expect(check({ cited, other: source('Sivu', 'Sida') })).toEqual(['other is cited by no article']);
  });

  test.each([
    [source('Sivu', ' '), 'a has no title in one language'],
    [source('Sivu', 'Sida', 'http://thl.fi'), 'a has an address that is none: http://thl.fi'],
    [source('Sivu', 'Sida', 'https://thl fi'), 'a has an address that is none: https://thl fi'],
    [source('Sivu', 'Sida', null, '22.11.2026'), 'a is dated 22.11.2026, not yyyy, yyyy-mm or yyyy-mm-dd'],
  ])('is well-formed: %j', (a, what) => {
    expect(check({ a })).toContain(what);
  });
});
