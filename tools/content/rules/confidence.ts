import { mayBeShown } from '#domain/confidence.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { eachArticle } from '#tools/content/kit.ts';

/** What is only remembered is never told as a fact; the words of a rhyme may be, and say so. */
export const confidence = eachArticle((article) =>
  mayBeShown(article.confidence) || themeOfArticle(article) === 'rhymes'
    ? []
    : [{ what: `${article.confidence} is for rhymes only: find a source or leave it out`, near: 'confidence:' }],
);
