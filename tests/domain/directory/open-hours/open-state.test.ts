import { describe, expect, test } from 'vitest';
import type { Hours } from '#domain/directory/hours.ts';
import { nextChange, openState } from '#domain/directory/open-hours/open-state.ts';
import { helsinkiDate } from '#domain/time/local-date.ts';
import { helsinkiInstant, helsinkiTime, localTime } from '#domain/time/local-time.ts';
import {
  day,
  everyDay,
  officeHours,
  schedule,
  span,
  weekdays,
  weekly,
} from '#tests/domain/directory/open-hours/any-hours.ts';

/** "2026-11-23 09:00" on the wall clock in Finland. */
function at(text: string): Date {
  const [date = '', time = ''] = text.split(' ');
  return helsinkiInstant(day(date), localTime(time));
}
const wall = (instant: Date | null) => instant && `${helsinkiDate(instant)} ${helsinkiTime(instant)}`;

/** "open until 2026-11-23 16:00", in words. */
function said(hours: Hours, when: string | Date): string {
  const state = openState(hours, typeof when === 'string' ? at(when) : when);
  switch (state.state) {
    case 'open':
      return `${state.byReservation ? 'booked' : 'open'} until ${wall(state.until)}`;
    case 'closed':
      return `closed, opens ${wall(state.opens)}${state.atLatest ? ' at the latest' : ''}`;
    case 'unknown':
      return `${state.why}, opens ${wall(state.opens)}`;
  }
}

/** 23 November 2026 is a Monday in week 48. */
describe('hours that repeat', () => {
  test('begin with their first minute and end before their last', () => {
    const hours = officeHours('8:15–16');
    expect(said(hours, '2026-11-23 08:14')).toBe('closed, opens 2026-11-23 08:15');
    expect(said(hours, '2026-11-23 08:15')).toBe('open until 2026-11-23 16:00');
    expect(said(hours, '2026-11-23 15:59')).toBe('open until 2026-11-23 16:00');
    expect(said(hours, '2026-11-23 16:00')).toBe('closed, opens 2026-11-24 08:15');
    expect(said(hours, '2026-11-27 16:00')).toBe('closed, opens 2026-11-30 08:15');
  });

  test('may stop for lunch', () => {
    const hours = schedule({ periods: [{ week: [weekly(weekdays, '8–11'), weekly(weekdays, '12–16')] }] });
    expect(said(hours, '2026-11-23 10:00')).toBe('open until 2026-11-23 11:00');
    expect(said(hours, '2026-11-23 11:00')).toBe('closed, opens 2026-11-23 12:00');
  });

  test('that follow without a gap are one', () => {
    const hours = schedule({ periods: [{ week: [weekly([1], '8–12'), weekly([1], '12–16')] }] });
    expect(said(hours, '2026-11-23 10:00')).toBe('open until 2026-11-23 16:00');
  });

  test('run over midnight, and over a weekend', () => {
    const hours = schedule({ periods: [{ week: [weekly([1], '20–6+1'), weekly([5], '16–8+3')] }] });
    expect(said(hours, '2026-11-24 05:59')).toBe('open until 2026-11-24 06:00');
    expect(said(hours, '2026-11-24 06:00')).toBe('closed, opens 2026-11-27 16:00');
    for (const when of ['2026-11-27 16:00', '2026-11-28 12:00', '2026-11-29 23:59', '2026-11-30 07:59'])
      expect(said(hours, when)).toBe('open until 2026-11-30 08:00');
    expect(said(hours, '2026-11-30 08:00')).toBe('closed, opens 2026-11-30 20:00');
  });

  test('may be for those who booked: their end is where everybody may come', () => {
    const hours = schedule({ periods: [{ week: [weekly([1], '8–10 booked'), weekly([1], '10–12')] }] });
    expect(said(hours, '2026-11-23 09:00')).toBe('booked until 2026-11-23 10:00');
    expect(said(hours, '2026-11-23 10:00')).toBe('open until 2026-11-23 12:00');
    const both = schedule({ periods: [{ week: [weekly([1], '8–12 booked'), weekly([1], '9–10')] }] });
    expect(said(both, '2026-11-23 09:30')).toBe('open until 2026-11-23 10:00');
  });

  test('hold in odd or even weeks, also where a year has 53', () => {
    const hours = schedule({ periods: [{ week: [weekly([1], '9–12', 'odd'), weekly([1], '13–15', 'even')] }] });
    expect(said(hours, '2026-11-23 08:00')).toBe('closed, opens 2026-11-23 13:00');
    expect(said(hours, '2026-11-30 08:00')).toBe('closed, opens 2026-11-30 09:00');
    // Week 53 of 2026 is odd, and so is week 1 of 2027.
    expect(said(hours, '2026-12-28 08:00')).toBe('closed, opens 2026-12-28 09:00');
    expect(said(hours, '2027-01-04 08:00')).toBe('closed, opens 2027-01-04 09:00');
  });

  test('day and night never end', () => {
    expect(said({ kind: 'always', confidence: 'authority-seen' }, '2026-12-24 03:00')).toBe('open until null');
    const hours = schedule({ periods: [{ week: 'always' }] });
    expect(said(hours, '2026-12-24 03:00')).toBe('open until null');
    expect(nextChange(hours, at('2026-12-24 03:00'))).toBeNull();
  });

  test('closed all through has no opening', () => {
    expect(said(schedule({ periods: [{ week: [] }] }), '2026-11-23 12:00')).toBe('closed, opens null');
    expect(said(schedule({ periods: [{ week: [] }] }), '2026-12-25 12:00')).toBe('closed, opens null');
  });
});

describe('when clocks change', () => {
  const night = schedule({ periods: [{ week: [weekly(everyDay, '22–6+1')] }] });

  test('a night in spring is an hour shorter, in autumn longer', () => {
    const hoursOf = (evening: string) => {
      const begins = at(evening);
      const state = openState(night, begins);
      return state.state === 'open' && state.until ? (state.until.getTime() - begins.getTime()) / 3_600_000 : null;
    };
    expect(hoursOf('2026-03-28 22:00')).toBe(7);
    expect(hoursOf('2026-03-27 22:00')).toBe(8);
    expect(hoursOf('2026-10-24 22:00')).toBe(9);
  });

  test('what ends in the hour that comes twice ends the first time', () => {
    const hours = schedule({ periods: [{ week: [weekly([7], '1–3:30')] }] });
    expect(said(hours, new Date('2026-10-25T00:29:00Z'))).toBe('open until 2026-10-25 03:30');
    expect(said(hours, new Date('2026-10-25T00:30:00Z'))).toBe('closed, opens 2026-11-01 01:00');
    expect(said(hours, new Date('2026-10-25T01:10:00Z'))).toBe('closed, opens 2026-11-01 01:00');
  });

  test('what begins in the hour that never comes begins when the clock jumps over it', () => {
    const hours = schedule({
      periods: [{ week: [weekly([1, 2, 3, 4, 5, 6, 7], '3:30–5'), weekly([6], '3:10–3:20')] }],
    });
    expect(said(hours, new Date('2027-03-28T00:59:00Z'))).toBe('holiday, opens 2027-03-30 03:30');
    const exceptional = schedule({
      periods: [{ week: [] }],
      exceptions: [{ from: day('2027-03-28'), to: day('2027-03-28'), spans: [span('3:30–5')] }],
    });
    expect(said(exceptional, new Date('2027-03-28T00:59:00Z'))).toBe('closed, opens 2027-03-28 04:00');
    expect(said(exceptional, new Date('2027-03-28T01:00:00Z'))).toBe('open until 2027-03-28 05:00');
  });
});

describe('what says most about a day holds', () => {
  const summer = { from: day('2026-06-01'), to: day('2026-08-31') };

  test('dated hours go before those until further notice', () => {
    const hours = schedule({
      periods: [{ week: [weekly(weekdays, '8–16')] }, { ...summer, week: [weekly(weekdays, '9–14')] }],
    });
    expect(said(hours, '2026-07-01 08:30')).toBe('closed, opens 2026-07-01 09:00');
    expect(said(hours, '2026-09-01 08:30')).toBe('open until 2026-09-01 16:00');
  });

  test('outside a season nothing is known, and its end closes', () => {
    const hours = schedule({ periods: [{ ...summer, week: [weekly(everyDay, '10–18')] }] });
    expect(said(hours, '2026-05-01 12:00')).toBe('out-of-season, opens 2026-06-01 10:00');
    expect(said(hours, '2026-08-31 17:00')).toBe('open until 2026-08-31 18:00');
    expect(said(hours, '2026-11-23 12:00')).toBe('out-of-season, opens null');
  });

  test('an exception goes before everything, the shorter before the longer', () => {
    const hours = officeHours('8–16', {
      exceptions: [
        { from: day('2026-12-20'), to: day('2027-01-06'), spans: [] },
        { from: day('2026-12-29'), to: day('2026-12-29'), spans: [span('9–11'), span('12–13')] },
      ],
    });
    expect(said(hours, '2026-12-22 10:00')).toBe('closed, opens 2026-12-29 09:00');
    expect(said(hours, '2026-12-29 11:00')).toBe('closed, opens 2026-12-29 12:00');
    expect(said(hours, '2026-12-29 13:00')).toBe('closed, opens 2027-01-07 08:00');
  });

  test('an exception stops what runs over it, but not the end of the night before', () => {
    const closed = [{ from: day('2026-11-28'), to: day('2026-11-28'), spans: [] }];
    const weekend = schedule({ periods: [{ week: [weekly([5], '16–8+3')] }], exceptions: closed });
    expect(said(weekend, '2026-11-27 20:00')).toBe('open until 2026-11-28 00:00');
    expect(said(weekend, '2026-11-28 12:00')).toBe('closed, opens 2026-11-29 00:00');
    const nights = schedule({ periods: [{ week: [weekly([5], '20–4+1')] }], exceptions: closed });
    expect(said(nights, '2026-11-28 03:00')).toBe('open until 2026-11-28 04:00');
  });

  test('hours of a holiday hold every year, or in the years named', () => {
    const hours = officeHours('8–16', {
      holidays: [
        { holiday: 'MidsummerEve', spans: [span('8–12')] },
        { holiday: 'MidsummerEve', spans: [], years: [2027] },
      ],
    });
    expect(said(hours, '2026-06-19 09:00')).toBe('open until 2026-06-19 12:00');
    expect(said(hours, '2027-06-25 09:00')).toBe('closed, opens 2027-06-28 08:00');
  });
});

describe('a holiday of which nothing is said', () => {
  const hours = officeHours();

  test('is unknown, eves too', () => {
    expect(said(hours, '2026-12-24 10:00')).toBe('holiday, opens 2026-12-28 08:00');
    expect(said(hours, '2026-12-31 10:00')).toBe('holiday, opens 2027-01-04 08:00');
    expect(said(hours, '2027-03-25 10:00')).toBe('holiday, opens 2027-03-30 08:00');
    expect(said(hours, '2027-03-28 23:00')).toBe('holiday, opens 2027-03-30 08:00');
  });

  test('may open sooner than what is known', () => {
    expect(said(hours, '2027-03-27 10:00')).toBe('closed, opens 2027-03-30 08:00 at the latest');
    // All Saints' Day is a Saturday: nothing opens on it anyhow.
    expect(said(hours, '2026-10-30 17:00')).toBe('closed, opens 2026-11-02 08:00');
  });

  test('does not take away what is open day and night, nor the end of the night before', () => {
    const nights = schedule({ periods: [{ week: [weekly(everyDay, '20–6+1')] }] });
    expect(said(nights, '2027-01-06 03:00')).toBe('open until 2027-01-06 06:00');
    expect(said(nights, '2027-01-06 21:00')).toBe('holiday, opens 2027-01-07 20:00');
    expect(said(nights, '2027-01-07 03:00')).toBe('holiday, opens 2027-01-07 20:00');
    expect(said(nights, '2027-01-07 12:00')).toBe('closed, opens 2027-01-07 20:00');
  });

  test('leaves open where something runs into it how that goes on', () => {
    const duty = schedule({ periods: [{ week: [weekly([5], '16–8+3')] }] });
    expect(said(duty, '2026-10-30 20:00')).toBe('open until null');
    expect(wall(nextChange(duty, at('2026-10-30 20:00')))).toBe('2026-10-31 00:00');
  });
});

describe('hours not known', () => {
  test('are unknown at any time', () => {
    expect(said({ kind: 'unknown' }, '2026-11-23 12:00')).toBe('not-known, opens null');
    const text = { kind: 'text', text: { fi: 'sopimuksen mukaan', sv: null }, confidence: 'authority-seen' } as const;
    expect(said(text, '2026-11-23 12:00')).toBe('text, opens null');
    expect(nextChange(text, at('2026-11-23 12:00'))).toBeNull();
  });

  test('are unknown on days of which only exceptions speak', () => {
    const hours = schedule({ exceptions: [{ from: day('2026-11-24'), to: day('2026-11-24'), spans: [span('9–12')] }] });
    expect(said(hours, '2026-11-23 12:00')).toBe('not-known, opens 2026-11-24 09:00');
    expect(said(hours, '2026-11-24 12:00')).toBe('closed, opens null');
  });
});
