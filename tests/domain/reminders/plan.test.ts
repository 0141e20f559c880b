import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFourMonths, applyTwoWeeks, rightStarts, rules } from '#content/rules/early-education.ts';
import type { Child } from '#domain/family/child.ts';
import { childId, countyCode, type RuleId } from '#domain/ids.ts';
import { dueDate } from '#domain/reminders/due-date.ts';
import { familyPlan, reminderId } from '#domain/reminders/plan.ts';
import { daysBetween, localDate, plusDays } from '#domain/time/local-date.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';

const idOf = (n: number) => childId(n.toString(16).padStart(32, '0'));
const child = (n: number, dates: Partial<Child>): Child => ({
  id: idOf(n),
  nickname: null,
  dueDate: null,
  birthDate: null,
  careStart: null,
  ...dates,
});
const d = localDate;
const aland = countyCode('91');
const shown = (plan: ReturnType<typeof familyPlan>) =>
  plan.map(({ rule, date, daysLeft }) => [rule.id, date, daysLeft]);

describe('the plan of a family', () => {
  const aino = child(1, { birthDate: d('2026-09-20'), careStart: d('2027-08-01') });

  test('says what, when, for whom and how long there is', () => {
    expect(familyPlan(rules, [aino], null, d('2027-03-30'))).toEqual([
      {
        id: `reminder:${idOf(1)}:ecec-apply-4mo`,
        rule: applyFourMonths,
        child: idOf(1),
        anchorDate: '2027-08-01',
        date: '2027-04-01',
        daysLeft: 2,
      },
      {
        id: `reminder:${idOf(1)}:ecec-right-starts`,
        rule: rightStarts,
        child: idOf(1),
        anchorDate: '2026-09-20',
        date: '2027-06-01',
        daysLeft: 63,
      },
      {
        id: `reminder:${idOf(1)}:ecec-apply-2wk`,
        rule: applyTwoWeeks,
        child: idOf(1),
        anchorDate: '2027-08-01',
        date: '2027-07-18',
        daysLeft: 110,
      },
    ]);
  });

  test('keeps a deadline that has passed until care has started', () => {
    const onDay = (today: string) => shown(familyPlan([applyFourMonths], [aino], null, d(today)));
    expect(onDay('2027-04-01')).toEqual([['ecec-apply-4mo', '2027-04-01', 0]]);
    expect(onDay('2027-04-02')).toEqual([['ecec-apply-4mo', '2027-04-01', -1]]);
    expect(onDay('2027-08-01')).toEqual([['ecec-apply-4mo', '2027-04-01', -122]]);
    expect(onDay('2027-08-02')).toEqual([]);
  });

  test('drops a first day that has come', () => {
    const onDay = (today: string) => shown(familyPlan([rightStarts], [aino], null, d(today)));
    expect(onDay('2027-06-01')).toEqual([['ecec-right-starts', '2027-06-01', 0]]);
    expect(onDay('2027-06-02')).toEqual([]);
  });

  test('has no dates from rules that do not hold in Åland', () => {
    expect(familyPlan(rules, [aino], aland, d('2027-03-01'))).toEqual([]);
    for (const county of ['90', '01', '21']) {
      expect(familyPlan(rules, [aino], countyCode(county), d('2027-03-01'))).toHaveLength(3);
    }
  });

  test('has nothing for a child without dates, nor for a due date alone', () => {
    expect(familyPlan(rules, [], null, d('2027-03-01'))).toEqual([]);
    expect(familyPlan(rules, [child(1, {}), child(2, { dueDate: d('2027-05-01') })], null, d('2027-03-01'))).toEqual(
      [],
    );
  });

  test('goes through several children, soonest first, the same day in a fixed order', () => {
    const children = [
      child(3, { careStart: d('2027-08-01') }),
      child(2, { careStart: d('2027-06-01') }),
      child(1, { careStart: d('2027-08-01') }),
    ];
    const plan = familyPlan([applyFourMonths], children, null, d('2027-01-01'));
    expect(plan.map((reminder) => [reminder.child, reminder.date])).toEqual([
      [idOf(2), '2027-02-01'],
      [idOf(1), '2027-04-01'],
      [idOf(3), '2027-04-01'],
    ]);
  });
});

describe('every plan', () => {
  const maybeDay = fc.option(anyDay);
  const family = fc
    .array(fc.record({ dueDate: maybeDay, birthDate: maybeDay, careStart: maybeDay }), { maxLength: 5 })
    .map((records) => records.map((dates, at) => child(at + 1, dates)));
  const county = fc.option(fc.constantFrom('91', '90', '14').map(countyCode));
  /** Days near the dates of the family, where something changes. */
  const situation = fc
    .tuple(family, county, anyDay, fc.nat(), fc.integer({ min: -400, max: 400 }))
    .map(([children, where, far, which, n]) => {
      const dates = children.flatMap(({ birthDate, careStart }) =>
        [birthDate, careStart].filter((date) => date !== null),
      );
      return { children, where, today: plusDays(dates[which % Math.max(1, dates.length)] ?? far, n) };
    });

  test('is in order of day, then of id', () => {
    fc.assert(
      fc.property(situation, ({ children, where, today }) => {
        const keys = familyPlan(rules, children, where, today).map(({ date, id }) => `${date} ${id}`);
        expect(keys).toEqual(keys.toSorted());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('is the same again, and whatever the order of the children and rules', () => {
    fc.assert(
      fc.property(situation, ({ children, where, today }) => {
        const before = structuredClone({ rules, children });
        const plan = familyPlan(rules, children, where, today);
        expect(familyPlan(rules, children, where, today)).toEqual(plan);
        expect(familyPlan(rules.toReversed(), children.toReversed(), where, today)).toEqual(plan);
        expect({ rules, children }).toEqual(before);
      }),
    );
  });

  test('holds exactly what is not over, with its date and the days that are left', () => {
    fc.assert(
      fc.property(situation, ({ children, where, today }) => {
        const expected = children.flatMap((each) =>
          rules.flatMap((rule) => {
            const anchor = each[rule.anchor];
            if (!anchor || where === aland) return [];
            const date = dueDate(anchor, rule.offset);
            if (rule.kind === 'deadline' ? anchor < today : date < today) return [];
            const id = reminderId(each.id, rule);
            return [[id, { id, rule, child: each.id, anchorDate: anchor, date, daysLeft: daysBetween(today, date) }]];
          }),
        );
        const plan = familyPlan(rules, children, where, today);
        expect(Object.fromEntries(plan.map((reminder) => [reminder.id, reminder]))).toEqual(
          Object.fromEntries(expected),
        );
        expect(plan).toHaveLength(expected.length);
      }),
    );
  });

  test('only ever loses what was in it as the days pass', () => {
    fc.assert(
      fc.property(situation, fc.nat(60), ({ children, where, today }, later) => {
        const idsOn = (n: number) => familyPlan(rules, children, where, plusDays(today, n)).map(({ id }) => id);
        const now = new Set(idsOn(0));
        expect(idsOn(later).filter((id) => !now.has(id))).toEqual([]);
      }),
    );
  });

  test('names a reminder by child and rule alone', () => {
    const rule = { ...applyFourMonths, id: 'some-rule' as RuleId };
    expect(reminderId(idOf(255), rule)).toBe('reminder:000000000000000000000000000000ff:some-rule');
  });
});
