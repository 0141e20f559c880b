import { describe, expect, test } from 'vitest';
import type { Hours } from '#domain/directory/hours.ts';
import { weekOf } from '#domain/directory/open-hours/week-of.ts';
import { day, everyDay, officeHours, schedule, span, weekly } from '#tests/domain/directory/open-hours/any-hours.ts';

/** "2026-11-23 08:00–16:00", a line a day. */
const lines = (hours: Hours, from: string) =>
  weekOf(hours, day(from)).map(({ date, holiday, spans, otherwise }) =>
    [
      date,
      ...spans.map((s) => `${s.from}–${s.to}${s.nights ? '+1' : ''}${s.byReservation ? ' booked' : ''}`),
      ...(otherwise === 'closed' ? [] : [otherwise]),
      ...(holiday ? [holiday] : []),
    ].join(' '),
  );

describe('seven days', () => {
  test('of office hours, over Christmas', () => {
    const hours = officeHours('8–16', { holidays: [{ holiday: 'ChristmasEve', spans: [span('8–12')] }] });
    expect(lines(hours, '2026-12-22')).toEqual([
      '2026-12-22 08:00–16:00',
      '2026-12-23 08:00–16:00',
      '2026-12-24 08:00–12:00 ChristmasEve',
      '2026-12-25 holiday ChristmasDay',
      '2026-12-26 holiday SecondDayOfChristmas',
      '2026-12-27',
      '2026-12-28 08:00–16:00',
    ]);
  });

  test('a night stands whole on its evening, a weekend is cut at midnights', () => {
    const hours = schedule({ periods: [{ week: [weekly([1], '20–6+1'), weekly([5], '16–8+3')] }] });
    expect(lines(hours, '2026-11-24')).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27 16:00–00:00+1',
      '2026-11-28 00:00–00:00+1',
      '2026-11-29 00:00–00:00+1',
      '2026-11-30 00:00–08:00 20:00–06:00+1',
    ]);
  });

  test('what is said of an exception stands with its day', () => {
    const note = { fi: 'Remontti', sv: 'Renovering' };
    const hours = officeHours('8–16', {
      exceptions: [{ from: day('2026-11-25'), to: day('2026-11-25'), spans: [], note }],
    });
    const [, , wednesday] = weekOf(hours, day('2026-11-23'));
    expect(wednesday).toEqual({ date: '2026-11-25', holiday: null, spans: [], otherwise: 'closed', notes: [note] });
  });

  test('day and night, and not known', () => {
    const always = schedule({ periods: [{ week: 'always' }] });
    for (const hours of [always, { kind: 'always', confidence: 'authority-seen' } as const])
      expect(lines(hours, '2026-12-25')[0]).toBe('2026-12-25 00:00–00:00+1 ChristmasDay');
    expect(lines({ kind: 'unknown' }, '2026-11-23')[0]).toBe('2026-11-23 not-known');
    const season = { from: day('2026-06-01'), to: day('2026-08-31'), week: [weekly(everyDay, '10–18 booked')] };
    expect(lines(schedule({ periods: [season] }), '2026-08-31').slice(0, 2)).toEqual([
      '2026-08-31 10:00–18:00 booked',
      '2026-09-01 out-of-season',
    ]);
  });
});
