import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesForAge } from '#domain/kit/for-age.ts';
import { sampleArticle } from '#tests/domain/kit/article-sample.ts';

const aged = (slug: string, fromMonths: number, toMonths: number) =>
  sampleArticle(slug, { ages: { fromMonths, toMonths } });
const slugs = (articles: readonly { readonly slug: string }[]) => articles.map(({ slug }) => slug);

test('an article is for an age from its first month up to, not with, its last', () => {
  const articles = [aged('a', 2, 5)];
  expect([0, 1, 2, 3, 4, 5, 6].filter((months) => articlesForAge(articles, months).length > 0)).toEqual([2, 3, 4]);
});

test('the most exactly aimed comes first, equals keep the order of the kit', () => {
  const articles = [
    aged('wide', 0, 36),
    aged('first', 0, 5),
    aged('second', 1, 6),
    aged('close', 2, 4),
    aged('off', 9, 12),
  ];
  expect(slugs(articlesForAge(articles, 3))).toEqual(['close', 'first', 'second', 'wide']);
  expect(slugs(articlesForAge(articles, 20))).toEqual(['wide']);
  expect(articlesForAge(articles, 40)).toEqual([]);
});

test('nothing for the age is left out, nothing else is in, and the kit stays as it was', () => {
  const articles = fc
    .array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 10 })
    .map((ages) => ages.map(([from, span], at) => aged(`a-${at}`, from, from + span)));
  fc.assert(
    fc.property(articles, fc.nat(45), (kit, months) => {
      const before = slugs(kit);
      const found = articlesForAge(kit, months);
      expect(slugs(found).toSorted()).toEqual(
        slugs(kit.filter(({ ages }) => ages.fromMonths <= months && months < ages.toMonths)).toSorted(),
      );
      const keys = found.map(
        (article) => [article.ages.toMonths - article.ages.fromMonths, kit.indexOf(article)] as const,
      );
      expect(keys).toEqual(keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      expect(slugs(kit)).toEqual(before);
    }),
  );
});
