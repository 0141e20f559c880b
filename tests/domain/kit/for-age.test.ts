import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlesForAge, comingUp, forAges } from '#domain/kit/for-age.ts';
import { anyAges, anyKit, type Placed } from '#tests/domain/kit/any-article.ts';
import { sampleArticle } from '#tests/domain/kit/article-sample.ts';

const aged = (slug: string, fromMonths: number, toMonths: number) =>
  sampleArticle(slug, { ages: { fromMonths, toMonths } });
const slugs = (articles: readonly { readonly slug: string }[]) => articles.map(({ slug }) => slug);
const months = fc.integer({ min: -12, max: 100 });
const span = ({ ages }: Placed) => ages.toMonths - ages.fromMonths;
/** Sorted by the keys, ties as they stood in the kit. */
const inOrder = (kit: readonly Placed[], found: readonly Placed[], keys: (article: Placed) => readonly number[]) => {
  const rows = found.map((article) => [...keys(article), kit.indexOf(article)]);
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.map((key, at) => key - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  expect(rows).toEqual(rows.toSorted(compare));
};

describe('an age', () => {
  test('has the articles from their first month up to, not with, their last', () => {
    const articles = [aged('a', 2, 5)];
    expect([0, 1, 2, 3, 4, 5, 6].filter((age) => articlesForAge(articles, age).length > 0)).toEqual([2, 3, 4]);
  });

  test('before the birth has those of the pregnancy', () => {
    const kit = [
      aged('pregnancy-1', -9, -6),
      aged('pregnancy-3', -3, 0),
      aged('newborn', 0, 1),
      aged('rights', -9, 84),
    ];
    expect(slugs(articlesForAge(kit, -9))).toEqual(['pregnancy-1', 'rights']);
    expect(slugs(articlesForAge(kit, -1))).toEqual(['pregnancy-3', 'rights']);
    expect(slugs(articlesForAge(kit, 0))).toEqual(['newborn', 'rights']);
  });

  test('has the most exactly aimed first, equals in the order of the kit', () => {
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

  test('leaves out nothing that is for it, has nothing else, and the kit stays as it was', () => {
    fc.assert(
      fc.property(anyKit, months, (kit, age) => {
        const before = slugs(kit);
        const found = articlesForAge(kit, age);
        expect(slugs(found).toSorted()).toEqual(
          slugs(kit.filter(({ ages }) => ages.fromMonths <= age && age < ages.toMonths)).toSorted(),
        );
        inOrder(kit, found, (article) => [span(article)]);
        expect(slugs(kit)).toEqual(before);
      }),
    );
  });
});

describe('a range of ages', () => {
  test('has all that is for any month of it, and only that', () => {
    fc.assert(
      fc.property(anyKit, anyAges, (kit, range) => {
        const all = Array.from({ length: range.toMonths - range.fromMonths }, (_, at) => range.fromMonths + at);
        const each = new Set(all.flatMap((age) => slugs(articlesForAge(kit, age))));
        const found = forAges(kit, range);
        expect(new Set(slugs(found))).toEqual(each);
        expect(found).toHaveLength(each.size);
        inOrder(kit, found, (article) => [span(article)]);
      }),
    );
  });
});

describe('what comes next', () => {
  test('is what begins after the age, the soonest first, the most exactly aimed of those', () => {
    const kit = [aged('wide-6', 6, 40), aged('now', 0, 6), aged('six', 6, 9), aged('five', 5, 40), aged('far', 9, 12)];
    expect(slugs(comingUp(kit, 4, 2))).toEqual(['five', 'six', 'wide-6']);
    expect(slugs(comingUp(kit, 6, 2))).toEqual([]);
    expect(slugs(comingUp(kit, 6, 3))).toEqual(['far']);
    expect(slugs(comingUp(kit, -1, 1))).toEqual(['now']);
  });

  test('is never what is for the age already, and each of it is for the age it begins at', () => {
    fc.assert(
      fc.property(anyKit, months, fc.nat(12), (kit, age, ahead) => {
        const coming = comingUp(kit, age, ahead);
        const now = articlesForAge(kit, age);
        expect(coming.filter((article) => now.includes(article))).toEqual([]);
        for (const article of coming) expect(articlesForAge(kit, article.ages.fromMonths)).toContain(article);
        inOrder(kit, coming, (article) => [article.ages.fromMonths, span(article)]);
        expect(comingUp(kit, age, 0)).toEqual([]);
      }),
    );
  });

  test('one month ahead, month by month, is the same as looking far ahead at once', () => {
    fc.assert(
      fc.property(anyKit, months, fc.nat(12), (kit, age, ahead) => {
        const steps = Array.from({ length: ahead }, (_, at) => comingUp(kit, age + at, 1)).flat();
        expect(slugs(steps)).toEqual(slugs(comingUp(kit, age, ahead)));
      }),
    );
  });

  test('is for the child in time: what is coming up, and not over by then, is there when its month has come', () => {
    fc.assert(
      fc.property(anyKit, months, fc.integer({ min: 1, max: 12 }), (kit, age, ahead) => {
        const later = slugs(articlesForAge(kit, age + ahead));
        const foreseen = [...slugs(articlesForAge(kit, age)), ...slugs(comingUp(kit, age, ahead))];
        for (const slug of later) expect(foreseen).toContain(slug);
      }),
    );
  });
});
