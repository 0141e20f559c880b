import { plusMonths } from '#domain/time/local-date.ts';
import { eachArticle } from '#tools/content/kit.ts';

/** A year is how long a fact about health and services is trusted unseen. */
const reviewWithinMonths = 12;

/** Checked on a day that has come, to be checked again within a year. */
export const dates = eachArticle(({ checked, nextReview }, { today }) => {
  if (checked > today) return [{ what: `checked on ${checked}, which has not come`, near: 'checked:' }];
  if (nextReview <= checked) return [{ what: 'the next review is not after the day it was checked', near: 'review:' }];
  return nextReview > plusMonths(checked, reviewWithinMonths)
    ? [{ what: `the next review is more than ${reviewWithinMonths} months after the check`, near: 'review:' }]
    : [];
});
