import { nothingTold, type Child, type ChildFields } from '#domain/family/child.ts';
import type { Leave, LeaveKind } from '#domain/family/leave.ts';
import { toldDayId, type ToldAnchor, type ToldDay } from '#domain/family/told-day.ts';
import { childId, municipalityCode } from '#domain/ids.ts';
import type { Family } from '#domain/reminders/family-facts.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface SampleFamily {
  readonly title: string;
  readonly about: string;
  readonly family: Family;
}

const child = (n: number, told: Partial<ChildFields>): Child => ({
  ...nothingTold,
  id: childId(String(n).padStart(32, '0')),
  ...told,
});

const leave = (of: Child, id: string, kind: LeaveKind, from: string, to: string): Leave => ({
  id,
  child: of.id,
  parent: 'first',
  kind,
  from: localDate(from),
  to: localDate(to),
});

const told = (of: Child, days: Readonly<Partial<Record<ToldAnchor, string>>>): ToldDay[] =>
  (Object.entries(days) as [ToldAnchor, string][]).map(([anchor, on]) => ({
    id: toldDayId(of.id, anchor),
    child: of.id,
    anchor,
    on: localDate(on),
  }));

const expected = child(1, { dueDate: localDate('2027-03-15'), isFirst: true, parenthood: 'to-acknowledge' });
const baby = child(2, {
  birthDate: localDate('2026-08-07'),
  dueDate: localDate('2026-09-10'),
  careStart: localDate('2027-08-01'),
  isFirst: false,
  parenthood: 'acknowledged',
});
const toddler = child(3, {
  birthDate: localDate('2024-02-29'),
  careStart: localDate('2026-08-01'),
  homes: [municipalityCode('710')],
});

const elsewhere = { leaves: [], area: municipalityCode('091'), isOnAland: () => false };

/** Three families among whom every rule has a date: expecting, with a baby born early, with a child of two born on a leap day. */
export const sampleFamilies: readonly [SampleFamily, SampleFamily, SampleFamily] = [
  {
    title: 'A, expecting',
    about:
      'a first child is due 2027-03-15, parenthood is to be acknowledged; the test was positive 2026-07-12, pregnancy leave 2027-02-08 – 2027-03-25',
    family: {
      ...elsewhere,
      children: [expected],
      leaves: [leave(expected, 'pregnancy', 'pregnancy', '2027-02-08', '2027-03-25')],
      days: told(expected, { positiveTest: '2026-07-12' }),
    },
  },
  {
    title: 'B, a baby',
    about:
      'born 2026-08-07, due 2026-09-10, so preterm; parenthood is acknowledged, not yet confirmed; care starts 2027-08-01; parental leave 2026-10-01 – 2027-02-27 and 2027-06-07 – 2027-06-12',
    family: {
      ...elsewhere,
      children: [baby],
      leaves: [
        leave(baby, 'long', 'parental', '2026-10-01', '2027-02-27'),
        leave(baby, 'short', 'parental', '2027-06-07', '2027-06-12'),
      ],
      days: told(baby, { firstTooth: '2027-02-14', travelDate: '2027-07-01', careAllowanceStart: '2027-03-01' }),
    },
  },
  {
    title: 'C, two years old',
    about:
      'born 2024-02-29 in Raseborg, nothing told of first child or parenthood; care starts 2026-08-01, with an absence from 2026-11-30; a leave changes on 2027-01-31; the child falls ill 2026-11-20',
    family: {
      ...elsewhere,
      children: [toddler],
      days: told(toddler, { absenceStart: '2026-11-30', leaveChangeDate: '2027-01-31', illnessDate: '2026-11-20' }),
    },
  },
];
