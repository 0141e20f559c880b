import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyPlan } from '#domain/reminders/plan.ts';
import { timelineOf } from '#domain/reminders/timeline.ts';
import { anyMoment, child, d, sampleRules } from '#tests/domain/reminders/family-sample.ts';

describe('the way of a child', () => {
  test('any child: the stops are in order, each once, in the month of its day, with today once among them', () => {
    fc.assert(
      fc.property(anyMoment, ({ family: of, today }) => {
        const plan = familyPlan(sampleRules, of, today);
        for (const each of of.children) {
          const months = timelineOf(plan, each, today);
          const stops = months.flatMap(({ stops: inMonth }) => inMonth);
          const days = stops.map(({ day }) => day);
          expect(days).toEqual([...days].sort());
          for (const { month, stops: inMonth } of months)
            for (const { day } of inMonth) expect(day.slice(0, 7)).toBe(month);
          const ids = stops.flatMap((stop) => (stop.kind === 'reminder' ? [stop.reminder.id] : []));
          expect([...ids].sort()).toEqual(
            plan
              .filter((reminder) => reminder.child === each.id)
              .map(({ id }) => id)
              .sort(),
          );
          expect(stops.filter(({ kind }) => kind === 'today')).toHaveLength(stops.length === 0 ? 0 : 1);
        }
      }),
    );
  });

  test('nothing told has no way, not even today', () => {
    expect(timelineOf([], child(1, {}), d('2026-11-21'))).toEqual([]);
  });

  test('a birth takes the place of the due date and brings seven birthdays', () => {
    const days = { dueDate: d('2026-08-12'), birthDate: d('2026-08-07') };
    const kinds = timelineOf([], child(1, days), d('2026-11-21')).flatMap(({ stops }) => stops.map(({ kind }) => kind));
    expect(kinds).toEqual(['birth', 'today', ...Array.from({ length: 7 }, () => 'birthday')]);
  });
});
