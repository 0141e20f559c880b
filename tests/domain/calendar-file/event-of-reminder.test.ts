import { describe, expect, test } from 'vitest';
import { eventOfReminder } from '#domain/calendar-file/event-of-reminder.ts';
import { familyPlan } from '#domain/reminders/plan.ts';
import { settle } from '#domain/reminders/settle.ts';
import type { When, RuleKind } from '#domain/reminders/rule.ts';
import { child, d, family, idOf, rule } from '#tests/domain/reminders/family-sample.ts';

const words = {
  title: 'Hae varhais\u00ADkasvatusta',
  description: 'Hae kunnasta.',
  until: (last: string) => `Viimeistään ${last}.`,
};
const aino = child(1, { birthDate: d('2026-09-20'), nickname: 'Aino' });

function eventOf(kind: RuleKind, when: When, today = '2026-09-21', date: string | null = null) {
  const plan = familyPlan([rule('sample', kind, 'birthDate', when)], family([aino]), d(today));
  const state = {
    id: `reminder:${idOf(1)}:sample`,
    child: idOf(1),
    state: 'open',
    on: d(today),
    until: null,
    note: null,
    anchorDay: null,
  } as const;
  const kept = settle(plan, date ? [{ ...state, date: d(date) }] : [], d(today)).open[0];
  if (!kept) throw new Error('nothing to remember');
  return eventOfReminder(kept, words);
}
const days = (value: number) => ({ unit: 'days', value }) as const;

test('a deadline is its last day, heard two weeks and two days before and on its morning', () => {
  expect(eventOf('deadline', { from: days(10), to: days(60) })).toEqual({
    uid: `reminder.${idOf(1)}.sample@evaat.invalid`,
    child: idOf(1),
    title: 'Hae varhaiskasvatusta',
    description: 'Hae kunnasta.',
    url: 'https://www.finlex.fi',
    from: '2026-11-19',
    to: '2026-11-19',
    formerDay: null,
    time: null,
    repeat: null,
    alarms: [-14 * 1440 + 540, -2 * 1440 + 540, 540],
  });
});

describe('a window', () => {
  test('of two weeks is all its days, heard on the first morning', () => {
    const { from, to, alarms, description } = eventOf('window', { from: days(10), to: days(23) });
    expect({ from, to, alarms, description }).toEqual({
      from: '2026-09-30',
      to: '2026-10-13',
      alarms: [540],
      description: 'Hae kunnasta.',
    });
  });

  test('longer than that is its first day and says until when', () => {
    const { from, to, description } = eventOf('window', { from: days(10), to: days(60) });
    expect({ from, to }).toEqual({ from: '2026-09-30', to: '2026-09-30' });
    expect(description).toBe('Viimeistään 2026-11-19.\n\nHae kunnasta.');
  });

  test('that has begun already is its last day', () => {
    const { from, to, formerDay, description } = eventOf('window', { from: days(10), to: days(60) }, '2026-10-20');
    expect({ from, to, formerDay }).toEqual({ from: '2026-11-19', to: '2026-11-19', formerDay: '2026-09-30' });
    expect(description).toContain('Viimeistään 2026-11-19.');
  });

  test('with the clinic’s own time is that day', () => {
    const { from, to, description } = eventOf('window', { from: days(10), to: days(60) }, '2026-09-21', '2026-10-05');
    expect({ from, to, description }).toEqual({ from: '2026-10-05', to: '2026-10-05', description: 'Hae kunnasta.' });
  });
});
