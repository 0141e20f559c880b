import type { AgeRange } from '#domain/kit/article.ts';
import type { Milestone } from '#domain/kit/milestone.ts';

/** Ages to browse by, in whole months. The last one has room for what comes late. */
const starts = [0, 3, 6, 9, 12, 18, 24, 36, 48, 60] as const;
const end = 72;
const bands: readonly AgeRange[] = starts.map((fromMonths, index) => ({
  fromMonths,
  toMonths: starts[index + 1] ?? end,
}));

export interface Band {
  readonly ages: AgeRange;
  readonly milestones: readonly Milestone[];
}

export interface Banded {
  /** What may be seen at the child's age: its own band, and every wider range that the age lies in. */
  readonly now: readonly Milestone[];
  /** The bands before and after, without what is in `now`. Of an age that is not known, all of them come later. */
  readonly earlier: readonly Band[];
  readonly later: readonly Band[];
  readonly firsts: readonly Milestone[];
}

const holds = ({ fromMonths, toMonths }: AgeRange, months: number) => fromMonths <= months && months < toMonths;
/** A range may reach over several bands; it stands in the band of its middle. */
const middle = ({ fromMonths, toMonths }: AgeRange) => Math.min(end - 1, Math.floor((fromMonths + toMonths) / 2));

/** Sorts milestones for a child of so many months, `null` where no age is known. Each comes once. */
export function bandsFor(milestones: readonly Milestone[], months: number | null): Banded {
  const grows = milestones.filter(({ kind }) => kind !== 'first');
  const own = months === null ? undefined : bands.find((band) => holds(band, months));
  const isNow = ({ ages }: Milestone) =>
    months !== null && own !== undefined && (holds(ages, months) || holds(own, middle(ages)));
  const rest = bands
    .map((ages) => ({
      ages,
      milestones: grows.filter((each) => holds(ages, middle(each.ages)) && !isNow(each)),
    }))
    .filter((band) => band.milestones.length > 0);
  const isEarlier = ({ ages }: Band) => months !== null && ages.fromMonths <= months;
  return {
    now: grows.filter(isNow),
    earlier: rest.filter(isEarlier),
    later: rest.filter((band) => !isEarlier(band)),
    firsts: milestones.filter(({ kind }) => kind === 'first'),
  };
}
