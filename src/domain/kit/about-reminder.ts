import type { ArticleCard } from './article.ts';

/** What can be read about a rule of the plan: an article names its dates in order of weight, so where the rule comes first goes first. */
export const aboutReminder = (cards: readonly ArticleCard[], rule: string): readonly ArticleCard[] =>
  cards
    .filter(({ reminders }) => reminders.includes(rule))
    .sort((a, b) => a.reminders.indexOf(rule) - b.reminders.indexOf(rule));
