import type { AgeRange } from './article.ts';

/** Stages of a childhood to browse by, in whole months from the birth. */
export const stages = {
  pregnancy: { fromMonths: -9, toMonths: 0 },
  'months-0-3': { fromMonths: 0, toMonths: 3 },
  'months-3-6': { fromMonths: 3, toMonths: 6 },
  'months-6-12': { fromMonths: 6, toMonths: 12 },
  'year-1': { fromMonths: 12, toMonths: 24 },
  'year-2': { fromMonths: 24, toMonths: 36 },
  'years-3-6': { fromMonths: 36, toMonths: 84 },
} as const satisfies Record<string, AgeRange>;

export type Stage = keyof typeof stages;
export const stageNames = Object.keys(stages) as Stage[];

export const isStage = (name: string | undefined): name is Stage => stageNames.some((stage) => stage === name);

/** The stage an age belongs to, `null` when the child has grown out of the kit or is not yet on its way. */
export const stageAt = (months: number): Stage | null =>
  stageNames.find((stage) => stages[stage].fromMonths <= months && months < stages[stage].toMonths) ?? null;
