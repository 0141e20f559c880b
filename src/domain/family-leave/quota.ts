import type { LeaveParent } from '#domain/family/leave.ts';
import { extraForPreterm } from './limits.ts';
import { noTransfers, type LeaveSituation, type Transfers } from './situation.ts';

/** Weekdays of pregnancy leave, in one stretch (SVL 9:2; FACTS A2.5). */
export const pregnancyDays = 40;
/** Parental weekdays of each parent, and what one of them may give away (SVL 9:6–7; A2.8). */
const ownDays = 160;
export const transferAtMost = 63;
/** More for each child beyond the first born at once: parental days, and days together (SVL 9:6, 9:8; A2.10–11). */
const moreForEachChild = 84;
const togetherAtMost = 18;
const moreTogetherForEachChild = 90;

/** How many weekdays a family has. */
export interface Quota {
  readonly pregnancy: number;
  /** Each parent's own parental days after what was given and received. */
  readonly own: Readonly<Record<LeaveParent, number>>;
  /** Parental days that either may use: for several children born at once, and for one born early. */
  readonly shared: number;
  /** Weekdays on which both may be away. */
  readonly together: number;
}

const given = (days: number): number => Math.min(Math.max(Math.trunc(days), 0), transferAtMost);

/** The weekdays a family may use. What is given beyond the limit stays with its parent. */
export function quotaOf(situation: LeaveSituation): Quota {
  const { parents, bornTogether, adoptedOn, transfers } = situation;
  const more = Math.max(Math.trunc(bornTogether), 1) - 1;
  const toSecond = given(transfers.first);
  const toFirst = given(transfers.second);
  return {
    pregnancy: adoptedOn ? 0 : pregnancyDays,
    own:
      parents === 1
        ? { first: 2 * ownDays, second: 0 }
        : { first: ownDays - toSecond + toFirst, second: ownDays - toFirst + toSecond },
    shared: moreForEachChild * more + extraForPreterm(situation),
    together: togetherAtMost + moreTogetherForEachChild * more,
  };
}

/**
 * What must have been given so that a plan has as many days as it uses: for a stored plan, which keeps its periods and not its gifts.
 * Nobody gives days that are in the plan already.
 */
export function transfersOf(used: Readonly<Record<LeaveParent, number>>, situation: LeaveSituation): Transfers {
  if (situation.parents === 1) return noTransfers;
  const { shared } = quotaOf({ ...situation, transfers: noTransfers });
  const from = (giver: LeaveParent, taker: LeaveParent) =>
    given(Math.min(used[taker] - ownDays - shared, ownDays - used[giver]));
  return { first: from('first', 'second'), second: from('second', 'first') };
}
