import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byKitOrder, neighbours, themeOfArticle } from '#domain/kit/kit-order.ts';
import { kitThemes, themeOf, themeTopics, topics } from '#domain/kit/topics.ts';
import { anyKit, type Placed } from '#tests/domain/kit/any-article.ts';
import { sampleArticle } from '#tests/domain/kit/article-sample.ts';

const aged = (slug: string, fromMonths: number, toMonths: number, changes = {}) =>
  sampleArticle(slug, { ages: { fromMonths, toMonths }, ...changes });
const slugs = (articles: readonly { readonly slug: string }[]) => articles.map(({ slug }) => slug);

test('every topic is of one theme', () => {
  expect(new Set(topics).size).toBe(topics.length);
  for (const theme of kitThemes) for (const topic of themeTopics[theme]) expect(themeOf(topic)).toBe(theme);
});

describe('the order of the kit', () => {
  test('is by the first topic, then the youngest, then the most exactly aimed, then the name', () => {
    const kit = [
      aged('young', 168, 204, { topics: ['young'] }),
      aged('a-nap', 0, 60),
      aged('later-sleep', 3, 5),
      aged('b-sleep', 0, 12),
      aged('a-sleep', 0, 12),
      aged('crying', 0, 5, { topics: ['care', 'pregnancy'] }),
      aged('months-0-1', 0, 1, { topics: ['first-year'] }),
      aged('last-weeks', -3, 0, { topics: ['pregnancy'] }),
    ];
    const expected = ['last-weeks', 'months-0-1', 'a-sleep', 'b-sleep', 'a-nap', 'later-sleep', 'crying', 'young'];
    expect(slugs(kit.toSorted(byKitOrder))).toEqual(expected);
  });

  test('is an order: of two one is first, of three the first is before the last, and each is level with itself alone', () => {
    const sign = (a: Placed, b: Placed) => Math.sign(byKitOrder(a, b));
    fc.assert(
      fc.property(anyKit, (kit) => {
        for (const a of kit)
          for (const b of kit) {
            expect(sign(a, b) + sign(b, a)).toBe(0);
            expect(sign(a, b) === 0).toBe(a === b);
            for (const c of kit) if (sign(a, b) < 0 && sign(b, c) < 0) expect(sign(a, c)).toBe(-1);
          }
      }),
      { numRuns: 50 },
    );
  });

  test('is the same whatever order the files were read in', () => {
    const shuffled = anyKit.chain((kit) =>
      fc.tuple(fc.constant(kit), fc.shuffledSubarray([...kit], { minLength: kit.length })),
    );
    fc.assert(
      fc.property(shuffled, ([kit, other]) => {
        expect(slugs(other.toSorted(byKitOrder))).toEqual(slugs(kit.toSorted(byKitOrder)));
      }),
    );
  });

  test('keeps each topic and each theme together, in the order of the kit', () => {
    fc.assert(
      fc.property(anyKit, (kit) => {
        const places = kit.toSorted(byKitOrder).map((article) => topics.indexOf(article.topics[0]));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const themes = kit.toSorted(byKitOrder).map((article) => kitThemes.indexOf(themeOfArticle(article)));
        expect(themes).toEqual(themes.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the articles before and after one', () => {
  const kit = [
    aged('months-0-1', 0, 1, { topics: ['first-year'] }),
    aged('naps', 0, 60),
    aged('night-waking', 3, 48, { topics: ['sleep', 'feelings'] }),
    aged('milk', 0, 12, { topics: ['food'] }),
    aged('baby-blues', 0, 3, { topics: ['feelings', 'sleep'] }),
  ];
  const around = (slug: string) => {
    const { previous, next } = neighbours(kit, slug);
    return [previous?.slug ?? null, next?.slug ?? null];
  };

  test('are of its theme, over the edge of a topic', () => {
    expect(around('naps')).toEqual([null, 'night-waking']);
    expect(around('night-waking')).toEqual(['naps', 'milk']);
    expect(around('milk')).toEqual(['night-waking', null]);
    expect(around('baby-blues')).toEqual([null, null]);
  });

  test('are none of an article that is not there', () => {
    expect(around('teeth')).toEqual([null, null]);
    expect(neighbours([], 'naps')).toEqual({ previous: null, next: null });
  });

  const sorted = anyKit.map((list) => list.toSorted(byKitOrder));

  test('are each other’s: whoever is after me has me before', () => {
    fc.assert(
      fc.property(sorted, (list) => {
        for (const article of list) {
          const { previous, next } = neighbours(list, article.slug);
          if (next) expect(neighbours(list, next.slug).previous).toBe(article);
          if (previous) expect(neighbours(list, previous.slug).next).toBe(article);
        }
      }),
    );
  });

  test('lead through a whole theme, each article once, from its first to its last', () => {
    fc.assert(
      fc.property(sorted, fc.constantFrom(...kitThemes), (list, theme) => {
        const own = list.filter((article) => themeOfArticle(article) === theme);
        const read: Placed[] = [];
        let at = own[0] ?? null;
        while (at && read.length <= own.length) {
          read.push(at);
          at = neighbours(list, at.slug).next;
        }
        expect(read).toEqual(own);
      }),
    );
  });
});
