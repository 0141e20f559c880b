import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutReminder } from '#domain/kit/about-reminder.ts';
import { cardOf } from '#domain/kit/article.ts';
import { sampleArticle } from './article-sample.ts';

const card = (slug: string, reminders: readonly string[]) =>
  cardOf(sampleArticle(slug, { related: { articles: [], services: [], reminders, own: [] } }));

test('the article that names a date first goes first, others keep their order', () => {
  const cards = [card('second', ['b', 'a']), card('none', ['c']), card('first', ['a']), card('also', ['a', 'b'])];
  expect(aboutReminder(cards, 'a').map(({ slug }) => slug)).toEqual(['first', 'also', 'second']);
  expect(aboutReminder(cards, 'd')).toEqual([]);
});

test('exactly the articles that name it are there, however they are ordered', () => {
  const rules = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(fc.array(rules), (lists) => {
      const cards = lists.map((reminders, index) => card(`article-${index}`, reminders));
      const found = aboutReminder(cards, 'a');
      expect(new Set(found)).toEqual(new Set(cards.filter(({ reminders }) => reminders.includes('a'))));
      const places = found.map(({ reminders }) => reminders.indexOf('a'));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});
