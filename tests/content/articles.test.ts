import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articlesForAge } from '#domain/kit/for-age.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { kitThemes } from '#domain/kit/topics.ts';
import { helsinkiDate } from '#domain/time/local-date.ts';
import { checkKit } from '#tools/content/check.ts';
import { faultLine } from '#tools/content/print.ts';
import { readTexts } from '#tools/content/read-kit.ts';

const root = join(import.meta.dirname, '../..');
const { articles, faults } = checkKit(readTexts(root), helsinkiDate(new Date()));
const nothing: string[] = [];

test('the check of the kit finds nothing; `npm run content` prints the same', () => {
  expect(faults.map(faultLine)).toEqual(nothing);
});

test('there are the articles that were promised, in every theme', () => {
  const rhymes = articles.filter((article) => themeOfArticle(article) === 'rhymes');
  expect(rhymes).toHaveLength(20);
  expect(articles.length - rhymes.length).toBeGreaterThanOrEqual(80);
  expect(new Set(articles.map(themeOfArticle))).toEqual(new Set(kitThemes));
  expect(articles.filter((article) => themeOfArticle(article) === 'young')).toHaveLength(4);
});

describe('by the age of the child', () => {
  const stagesAt = (months: number) =>
    articlesForAge(
      articles.filter((article) => themeOfArticle(article) === 'development' && article.topics[0] !== 'growing'),
      months,
    );

  test('every month of the pregnancy and up to six years has a page of its stage', () => {
    for (let months = -9; months < 72; months++) expect(stagesAt(months).length, `${months} months`).toBeGreaterThan(0);
  });

  test('the most exactly aimed page comes first', () => {
    const first = (months: number) => articlesForAge(articles, months)[0]?.slug;
    expect([0, 3, 11].map(first)).toEqual(['months-0-1', 'months-3-4', 'months-11-12']);
  });
});
