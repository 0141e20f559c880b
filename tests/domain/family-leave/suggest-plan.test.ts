import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLeaves } from '#domain/family-leave/check-leaves.ts';
import { isNote } from '#domain/family-leave/finding.ts';
import { homeCareFrom, lastParentalDay } from '#domain/family-leave/limits.ts';
import { monthRows } from '#domain/family-leave/month-picture.ts';
import { weekdaysOf, type NewPeriod, type Period } from '#domain/family-leave/period.ts';
import { suggestPlan } from '#domain/family-leave/suggest-plan.ts';
import { datesOf, summary } from '#domain/family-leave/summary.ts';
import { isFinnishWeekday } from '#domain/time/finnish-weekdays.ts';
import { localDate } from '#domain/time/local-date.ts';
import { anySituation, between, expecting, leave } from './situations.ts';

const named = (plan: readonly NewPeriod[]): Period[] => plan.map((period, index) => ({ ...period, id: String(index) }));
const told = (plan: readonly NewPeriod[]) =>
  plan.map((period) => [period.parent, period.kind, period.from, period.to, weekdaysOf(period)]);

describe('a first proposal', () => {
  test('40, then 160, then 160 weekdays without a day between', () => {
    expect(told(suggestPlan(expecting))).toEqual([
      ['first', 'pregnancy', '2027-02-08', '2027-03-25', 40],
      ['first', 'parental', '2027-03-27', '2027-10-04', 160],
      ['second', 'parental', '2027-10-05', '2028-04-13', 160],
    ]);
    expect(checkLeaves(named(suggestPlan(expecting)), expecting)).toEqual([]);
  });

  test('with days given and a pause before the other parent', () => {
    const plan = suggestPlan({ ...expecting, transfers: { first: 63, second: 0 } }, 30);
    expect(told(plan).map(([, , , , days]) => days)).toEqual([40, 97, 223]);
    expect(checkLeaves(named(plan), expecting)).toMatchObject([
      { kind: 'over-quota', parent: 'second', days: 63 },
      { kind: 'gap', days: 30 },
    ]);
  });

  test('for one parent, for twins, for an adopted child, for a baby without a due date, for nobody', () => {
    const days = (situation: typeof expecting) =>
      suggestPlan(situation).map((period) => [period.parent, period.kind, weekdaysOf(period)]);
    expect(days({ ...expecting, parents: 1 })).toEqual([
      ['first', 'pregnancy', 40],
      ['first', 'parental', 320],
    ]);
    expect(days({ ...expecting, bornTogether: 2 })).toEqual([
      ['first', 'pregnancy', 40],
      ['first', 'parental', 202],
      ['second', 'parental', 202],
    ]);
    const adopted = { ...expecting, dueDate: null, adoptedOn: localDate('2027-03-14') };
    expect(told(suggestPlan(adopted))[0]).toEqual(['first', 'parental', '2027-03-15', '2027-09-22', 160]);
    expect(days({ ...expecting, dueDate: null, birthDate: localDate('2027-03-15') })).toHaveLength(3);
    expect(suggestPlan({ ...expecting, dueDate: null })).toEqual([]);
  });

  test('nothing against the law in it, whatever the family, the gifts and the pause', () => {
    fc.assert(
      fc.property(anySituation, fc.integer({ min: 0, max: 700 }), (situation, pause) => {
        const plan = named(suggestPlan(situation, pause));
        const findings = checkLeaves(plan, situation);
        expect(findings.filter((finding) => !isNote(finding))).toEqual([]);
        if (pause === 0) expect(findings.filter(({ kind }) => kind === 'gap')).toEqual([]);
        for (const { from, to } of plan) {
          expect(from <= to && isFinnishWeekday(from)).toBe(true);
          expect(to <= (lastParentalDay(situation) ?? '')).toBe(true);
        }
        const { parents, pregnancy, shared } = summary(plan, situation);
        expect(pregnancy.used).toBe(pregnancy.of);
        // All days are in the plan, or its pause and its many children fill the two years.
        const cut = plan.at(-1)?.to === lastParentalDay(situation) || pause > 0;
        if (!cut && situation.bornTogether < 4)
          expect([parents.first.left, parents.second.left, shared.left]).toEqual([0, 0, 0]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('days and last dates', () => {
  const plan = named(suggestPlan(expecting));

  test('used, left, last days', () => {
    expect(summary(plan, expecting)).toEqual({
      parents: {
        first: { used: 160, own: 160, left: 0, lastDays: ['2027-10-04'] },
        second: { used: 160, own: 160, left: 0, lastDays: ['2028-04-13'] },
      },
      pregnancy: { used: 40, of: 40 },
      shared: { of: 0, left: 0 },
      lastParentalDay: '2029-03-14',
      lastCareDay: '2030-03-14',
      homeCareFrom: homeCareFrom(expecting),
    });
  });

  test('days that either may use are used up after a parent’s own', () => {
    const twins = { ...expecting, bornTogether: 2 };
    const one = summary([leave('first', 'parental', '2027-04-01', 200)], twins);
    expect(one.shared).toEqual({ of: 84, left: 44 });
    expect([one.parents.first.left, one.parents.second.left]).toEqual([0, 160]);
  });

  test('the employer two months before, one month for twelve weekdays at most; Kela within two months', () => {
    expect(datesOf(leave('first', 'parental', '2027-05-31', 13))).toEqual({
      weekdays: 13,
      noticeBy: '2027-03-31',
      applyBy: '2027-07-31',
    });
    expect(datesOf(leave('first', 'parental', '2027-05-31', 12)).noticeBy).toBe('2027-04-30');
    expect(datesOf(between('first', 'care', '2027-05-31', '2027-12-31'))).toMatchObject({ applyBy: null });
  });
});

describe('the months of the picture', () => {
  test('one row a month, with leaves, days of rest and the day of arrival', () => {
    const rows = monthRows(suggestPlan(expecting), expecting.dueDate);
    expect(rows.map(({ first }) => first.slice(0, 7))).toEqual([
      ...Array.from({ length: 11 }, (_, index) => `2027-${String(index + 2).padStart(2, '0')}`),
      ...['2028-01', '2028-02', '2028-03', '2028-04'],
    ]);
    expect(rows[1]).toEqual({
      first: '2027-03-01',
      days: 31,
      leaves: [
        { parent: 'first', kind: 'pregnancy', from: 1, to: 25 },
        { parent: 'first', kind: 'parental', from: 27, to: 31 },
      ],
      rest: [7, 14, 21, 26, 28, 29],
      arrival: 15,
    });
  });

  test('no leave is no picture, and a slip in a year draws no thousand rows', () => {
    expect(monthRows([], expecting.dueDate)).toEqual([]);
    expect(monthRows([between('first', 'care', '2027-01-01', '2999-01-01')], null)).toHaveLength(60);
  });

  test('the weekdays drawn are the weekdays counted', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const plan = suggestPlan(situation);
        const drawn = monthRows(plan, null).flatMap(({ leaves, rest }) =>
          leaves.map(({ from, to }) => to - from + 1 - rest.filter((day) => day >= from && day <= to).length),
        );
        const sum = (days: number[]) => days.reduce((all, one) => all + one, 0);
        expect(sum(drawn)).toBe(sum(plan.map(weekdaysOf)));
      }),
      { numRuns: 50 },
    );
  });
});
