import type { Child } from '#domain/family/child.ts';
import type { Leave, LeaveKind } from '#domain/family/leave.ts';
import type { ToldDay } from '#domain/family/told-day.ts';
import { wasPreterm } from '#domain/family/corrected-age.ts';
import type { MunicipalityCode } from '#domain/ids.ts';
import { lastOfWeekdays, plusFinnishWeekdays } from '#domain/time/finnish-weekdays.ts';
import { localDate, plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import type { Anchor, Situation } from './rule.ts';

/** Everything the dates of a family follow from. */
export interface Family {
  readonly children: readonly Child[];
  readonly leaves: readonly Leave[];
  readonly days: readonly ToldDay[];
  /** The family's own municipality; a child may have homes of its own. */
  readonly area: MunicipalityCode | null;
  /** Åland has laws of its own. */
  readonly isOnAland: (code: MunicipalityCode) => boolean;
}

/** One day that rules count from. An anchor may have several: each leave begins on its own. */
export interface AnchorDay {
  /** Tells several days of one anchor apart; `null` where there can be only one. */
  readonly key: string | null;
  readonly day: LocalDate;
  readonly isShortLeave: boolean | null;
}

/** Notice of at most twelve weekdays' leave is shorter (Työsopimuslaki 4:3 a §; FACTS A3.2). */
const shortLeaveWeekdays = 12;

const only = (day: LocalDate | null | undefined): AnchorDay[] => (day ? [{ key: null, day, isShortLeave: null }] : []);

/** A day that may come again, such as an illness or a journey: each brings its own reminders. */
const each = (day: LocalDate | undefined): AnchorDay[] => (day ? [{ key: day, day, isShortLeave: null }] : []);

const yearOfTurning = (child: Child, age: number): LocalDate | null =>
  child.birthDate && localDate(`${plusMonths(child.birthDate, 12 * age).slice(0, 4)}-01-01`);

/** Before birth only: it replaces the pregnancy, and an adopted child brings none. */
const inPregnancy = (child: Child, day: LocalDate | null | undefined): AnchorDay[] =>
  child.birthDate || child.adoptedOn ? [] : only(day);

/** The allowance starts at the latest on the first weekday after the pregnancy ends (SVL 9:2 §; FACTS A2.5). */
const startAfterBirth = (planned: LocalDate, birth: LocalDate | null): LocalDate =>
  birth && birth < planned ? plusFinnishWeekdays(birth, 1) : planned;

/** The days of an anchor for one child: none when it has not been told, several for leaves. */
export function anchorDays(family: Family, child: Child, anchor: Anchor): AnchorDay[] {
  const told = (name: Anchor) => family.days.find((day) => day.child === child.id && day.anchor === name)?.on;
  const leaves = (kind: LeaveKind | null): AnchorDay[] =>
    family.leaves
      .filter((leave) => leave.child === child.id && (kind === null || leave.kind === kind))
      .map(({ id, from, to }) => ({
        key: id,
        day: from,
        isShortLeave: to < lastOfWeekdays(from, shortLeaveWeekdays + 1),
      }));
  switch (anchor) {
    case 'positiveTest':
      return inPregnancy(child, told(anchor));
    case 'dueDate':
      return inPregnancy(child, child.dueDate);
    case 'birthDate':
    case 'careStart':
      return only(child[anchor]);
    case 'leaveStart':
      return leaves(null);
    case 'pregnancyAllowanceStart':
      return leaves('pregnancy').map((leave) => ({ ...leave, day: startAfterBirth(leave.day, child.birthDate) }));
    case 'parentalAllowanceStart':
      return leaves('parental');
    case 'careAllowanceStart':
      return [...leaves('care'), ...each(told(anchor))];
    case 'yearChildTurns6':
      return only(yearOfTurning(child, 6));
    case 'yearChildTurns7':
      return only(yearOfTurning(child, 7));
    case 'firstTooth':
      return only(told(anchor));
    default:
      return each(told(anchor));
  }
}

/** The homes that decide which municipality's rules hold: the child's own, else the family's. */
export const homesOf = (family: Family, child: Child): readonly MunicipalityCode[] =>
  child.homes.length > 0 ? child.homes : family.area ? [family.area] : [];

/** Whether a situation holds for a child (and, for leaves, on this anchor day); `null` when it has not been told. */
export function holds(family: Family, child: Child, at: AnchorDay, situation: Situation): boolean | null {
  switch (situation) {
    case 'aland': {
      const homes = homesOf(family, child);
      return homes.length > 0 && homes.every(family.isOnAland);
    }
    case 'first-child':
      return child.isFirst;
    case 'one-parent':
      return child.hasOneParent;
    case 'multiples':
      return child.bornTogether === null ? null : child.bornTogether > 1;
    case 'adopted':
      return child.adoptedOn !== null;
    case 'preterm':
      return wasPreterm(child);
    case 'unacknowledged':
      return child.parenthood && child.parenthood === 'to-acknowledge';
    case 'acknowledged':
      return child.parenthood && child.parenthood === 'acknowledged';
    case 'short-leave':
      return at.isShortLeave;
    case 'long-leave':
      return at.isShortLeave === null ? null : !at.isShortLeave;
    case 'sudden-need':
    case 'baptism':
      // Nobody is asked: the reminder says "if".
      return null;
  }
}
