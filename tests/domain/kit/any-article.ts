import fc from 'fast-check';
import type { ArticleMeta } from '#domain/kit/article.ts';
import { topics, type Topic } from '#domain/kit/topics.ts';

/** What places an article among others. */
export type Placed = Pick<ArticleMeta, 'slug' | 'topics' | 'ages'>;

/** Ages of a kit, mostly of little children, so that several articles share one. */
export const anyAges = fc
  .tuple(fc.oneof(fc.integer({ min: -9, max: 3 }), fc.integer({ min: -9, max: 90 })), fc.integer({ min: 1, max: 40 }))
  .map(([fromMonths, span]) => ({ fromMonths, toMonths: fromMonths + span }));

const anyTopics = fc
  .uniqueArray(fc.constantFrom(...topics), { minLength: 1, maxLength: 3 })
  .map((list) => list as unknown as readonly [Topic, ...Topic[]]);

/** Articles in any order, each of a name of its own. */
export const anyKit: fc.Arbitrary<readonly Placed[]> = fc.uniqueArray(
  fc.record({ slug: fc.stringMatching(/^[a-c]{1,3}(-[0-9]{1,2})?$/), topics: anyTopics, ages: anyAges }),
  { selector: ({ slug }) => slug, maxLength: 14 },
);
