import type { Article, ArticleText, Block } from '#domain/kit/article.ts';
import { localDate } from '#domain/time/local-date.ts';

export const textBlock = (text: string): Block => ({ type: 'paragraph', content: [text] });

/** A text that says nothing, for tests that name what matters to them. */
export const sampleText = (changes: Partial<ArticleText> = {}): ArticleText => ({
  title: '',
  summary: '',
  minutes: 1,
  blocks: [],
  ...changes,
});

/** An article for every age up to seven years. */
export const sampleArticle = (slug: string, changes: Partial<Article> = {}): Article => ({
  slug,
  topics: ['sleep'],
  ages: { fromMonths: 0, toMonths: 84 },
  picture: null,
  checked: localDate('2026-11-21'),
  nextReview: localDate('2027-05-21'),
  confidence: 'authority-seen',
  sources: [],
  related: { articles: [], services: [], reminders: [], own: [] },
  texts: { fi: sampleText(), sv: sampleText() },
  ...changes,
});
