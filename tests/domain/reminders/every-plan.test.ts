import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Family } from '#domain/reminders/family-facts.ts';
import { familyPlan } from '#domain/reminders/plan.ts';
import type { Phase } from '#domain/reminders/reminder.ts';
import { daysOf } from '#domain/reminders/rule-dates.ts';
import { daysBetween, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';
import { anyMoment, child, d, family, inPregnancy, sampleRules, told } from './family-sample.ts';

const far = d('2027-01-01');

describe('what changes', () => {
  const anyChild = fc.record({ dueDate: anyDay, careStart: fc.option(anyDay) });
  const datesOf = (of: Family) => new Map(familyPlan(sampleRules, of, far).map((each) => [each.id, each]));

  test('a due date moves all that hangs on it, and nothing else', () => {
    fc.assert(
      fc.property(anyChild, fc.integer({ min: -60, max: 60 }), ({ dueDate, careStart }, n) => {
        const days = [told(child(1, {}), 'travelDate', '2027-07-01')];
        const [before, after] = [0, n].map((by) =>
          datesOf(family([child(1, { dueDate: plusDays(dueDate, by), careStart })], { days })),
        );
        expect([...(after?.keys() ?? [])].toSorted()).toEqual([...(before?.keys() ?? [])].toSorted());
        for (const [id, was] of before ?? []) {
          const is = after?.get(id);
          const hangs = was.rule.anchor === 'dueDate';
          const days2 = hangs ? daysOf(was.rule.when, plusDays(dueDate, n)) : { from: was.from, to: was.to };
          expect([id, is?.from, is?.to]).toEqual([id, days2.from, days2.to]);
        }
      }),
    );
  });

  test('a birth takes the whole pregnancy away and leaves all else as it was', () => {
    fc.assert(
      fc.property(anyChild, anyDay, ({ dueDate, careStart }, birthDate) => {
        const days = [told(child(1, {}), 'positiveTest', '2026-07-01')];
        const before = datesOf(family([child(1, { dueDate, careStart })], { days }));
        const after = datesOf(family([child(1, { dueDate, careStart, birthDate })], { days }));
        const ofPregnancy = (of: typeof before) =>
          [...of.values()].filter((each) => inPregnancy.includes(each.rule.anchor));
        expect(ofPregnancy(before).length).toBeGreaterThan(0);
        expect(ofPregnancy(after)).toEqual([]);
        for (const [id, was] of before) {
          if (inPregnancy.includes(was.rule.anchor) || was.rule.repeat) continue;
          expect(after.get(id)).toEqual(was);
        }
        expect([...after.values()].some(({ rule: { anchor } }) => anchor === 'birthDate')).toBe(true);
      }),
    );
  });
});

describe('every plan', () => {
  const shuffled = (of: Family): Family => ({
    ...of,
    children: of.children.toReversed().map((each) => ({ ...each, homes: each.homes.toReversed() })),
    leaves: of.leaves.toReversed(),
    days: of.days.toReversed(),
  });

  test('is in order of day, then of id, each id once', () => {
    fc.assert(
      fc.property(anyMoment, ({ family: of, today }) => {
        const plan = familyPlan(sampleRules, of, today);
        const keys = plan.map(({ day, id }) => `${day} ${id}`);
        expect(keys).toEqual(keys.toSorted());
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
      }),
    );
  });

  test('is the same again, and whatever the order of the rows and rules', () => {
    fc.assert(
      fc.property(anyMoment, ({ family: of, today }) => {
        const before = structuredClone({ sampleRules, rows: { ...of, isOnAland: null } });
        const plan = familyPlan(sampleRules, of, today);
        expect(familyPlan(sampleRules, of, today)).toEqual(plan);
        expect(familyPlan(sampleRules.toReversed(), shuffled(of), today)).toEqual(plan);
        expect({ sampleRules, rows: { ...of, isOnAland: null } }).toEqual(before);
      }),
    );
  });

  test('is that of each child by itself, put together', () => {
    fc.assert(
      fc.property(anyMoment, ({ family: of, today }) => {
        const single = of.children.flatMap((each) => familyPlan(sampleRules, { ...of, children: [each] }, today));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(familyPlan(sampleRules, of, today).toSorted(byId)).toEqual(single.toSorted(byId));
      }),
    );
  });

  test('has no day outside its window, and the days that are left to it', () => {
    fc.assert(
      fc.property(anyMoment, ({ family: of, today }) => {
        for (const { from, to, day, daysLeft, phase, rule: of2, anchorDay, child: whose } of familyPlan(
          sampleRules,
          of,
          today,
        )) {
          expect(from <= to).toBe(true);
          expect([from, to]).toContain(day);
          expect(daysLeft).toBe(daysBetween(today, day));
          if (phase === 'coming') expect(today < to).toBe(true);
          if (phase === 'passed' || phase === 'over') expect(to < today).toBe(true);
          if (of2.repeat === '11-01') {
            const window = daysOf(of2.when, anchorDay);
            expect(window.from <= from && to <= window.to).toBe(true);
          } else if (!of2.repeat) {
            const adopted = of.children.find(({ id }) => id === whose)?.adoptedOn;
            const when = adopted && of2.adoption && of2.adoption !== 'none' ? of2.adoption : of2.when;
            expect({ from, to }).toEqual(daysOf(when, anchorDay));
          }
        }
      }),
    );
  });

  test('holds the same things on every day; each only ever goes on from coming to over', () => {
    const order: readonly Phase[] = ['coming', 'now', 'passed', 'over'];
    fc.assert(
      fc.property(anyMoment, fc.nat(60), ({ family: of, today }, later) => {
        const on = (day: LocalDate) => new Map(familyPlan(sampleRules, of, day).map((each) => [each.id, each]));
        const [now, then] = [on(today), on(plusDays(today, later))];
        expect([...then.keys()].toSorted()).toEqual([...now.keys()].toSorted());
        for (const [id, { phase, from, to }] of now) {
          const next = then.get(id);
          expect(order.indexOf(next?.phase ?? 'coming')).toBeGreaterThanOrEqual(order.indexOf(phase));
          expect([next?.from, next?.to]).toEqual([from, to]);
        }
      }),
    );
  });

  test('has nothing of a pregnancy for a child that is born or adopted', () => {
    fc.assert(
      fc.property(anyMoment, ({ family: of, today }) => {
        const isHere = new Set(of.children.filter((each) => each.birthDate ?? each.adoptedOn).map(({ id }) => id));
        const late = familyPlan(sampleRules, of, today).filter(
          (each) => isHere.has(each.child) && inPregnancy.includes(each.rule.anchor) && !each.rule.adoption,
        );
        expect(late).toEqual([]);
      }),
    );
  });
});

test('a plan of the year 2100 has its own leap years and clocks', () => {
  const last = child(1, { dueDate: d('2100-02-28'), careStart: d('2100-06-30') });
  const days = Object.fromEntries(
    familyPlan(sampleRules, family([last]), d('2099-12-01')).map((each) => [each.rule.id, each.from]),
  );
  expect([days['grant'], days['apply'], days['scan']]).toEqual(['2099-12-28', '2100-02-28', '2099-08-02']);
});
