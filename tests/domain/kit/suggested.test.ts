import { expect, test } from 'vitest';
import { isSuggested } from '#domain/kit/suggested.ts';
import { themeTopics, topics } from '#domain/kit/topics.ts';
import { sampleArticle } from '#tests/domain/kit/article-sample.ts';

test('hard times, pages for the young, rhymes and lists never come unasked; all the rest does', () => {
  const unasked = topics.filter((topic) => !isSuggested(sampleArticle('a', { topics: [topic] })));
  expect(unasked).toEqual(['hard-times', ...themeTopics.rhymes, ...themeTopics.checklists, ...themeTopics.young]);
});

test('where an article is at home decides, not where else it is listed', () => {
  expect(isSuggested(sampleArticle('a', { topics: ['feelings', 'hard-times', 'checklists'] }))).toBe(true);
  expect(isSuggested(sampleArticle('a', { topics: ['hard-times', 'feelings'] }))).toBe(false);
});
