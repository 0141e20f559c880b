import type { AgeRange } from './article.ts';

/** What grows, seen from four sides, and the firsts of family life. */
export const milestoneKinds = ['movement', 'hands', 'words', 'together', 'first'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** Something children come to do, about when the source says. The ages tell when to show it, never when it is late. */
export interface GrowthMilestone {
  /** Kebab-case, stable for ever: what a parent has noticed is kept under it. */
  readonly id: string;
  readonly kind: Exclude<MilestoneKind, 'first'>;
  readonly ages: AgeRange;
  /** Id of the kit's source that the ages come from. */
  readonly source: string;
}

/** A first of family life. Nobody's list of skills has it, so it has no source. */
export interface FirstMilestone {
  readonly id: string;
  readonly kind: 'first';
  readonly ages: AgeRange;
}

/** Something a parent may have seen and may want to remember. Its words are texts, found by the id. */
export type Milestone = GrowthMilestone | FirstMilestone;
