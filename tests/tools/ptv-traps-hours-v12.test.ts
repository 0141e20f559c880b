import { describe, expect, test } from 'vitest';
import { holidayNames } from '#domain/directory/hours.ts';
import { v12DoorHours } from '#tests/tools/ptv-records.ts';

const entry = (start: string, end: string, changed: Record<string, unknown> = {}) => ({
  start,
  end,
  openingStatus: 'Open',
  repetition: 'Weekly',
  ...changed,
});
const weekly = (type: string, days: Record<string, unknown[]>, changed: Record<string, unknown> = {}) => ({
  type,
  weeklyHours: Object.fromEntries(Object.entries(days).map(([day, hours]) => [day, { hours }])),
  ...changed,
});
const hours = (...rows: unknown[]) => v12DoorHours({ hours: rows });
const holidays = (rules: Record<string, unknown>) =>
  v12DoorHours({
    hours: [weekly('WeeklyUntilFurtherNotice', { monday: [entry('08:00', '16:00')] })],
    holidayServiceHours: rules,
  });
const unknown = { kind: 'unknown' };

describe('v12 hours', () => {
  test('weekly until further notice, with or without "ServiceHour" in the name of the kind', () => {
    const days = { monday: [entry('08:00', '11:00'), entry('12:00', '16:00')], tuesday: [entry('08:00', '11:00')] };
    const week = [
      { from: '08:00', to: '11:00', days: [1, 2] },
      { from: '12:00', to: '16:00', days: [1] },
    ];
    for (const type of ['WeeklyUntilFurtherNotice', 'WeeklyUntilFurtherNoticeServiceHour'])
      expect(hours(weekly(type, days))).toEqual({
        kind: 'schedule',
        periods: [{ week }],
        confidence: 'authority-seen',
      });
  });

  test('odd and even weeks, by reservation, closed days', () => {
    const given = hours(
      weekly('WeeklyUntilFurtherNotice', {
        monday: [
          entry('08:00', '16:00', { repetition: 'OddWeeks' }),
          entry('10:00', '12:00', { repetition: 'EvenWeeks' }),
        ],
        tuesday: [entry('08:00', '16:00', { openingStatus: 'OpenOnReservation' })],
        wednesday: [{ openingStatus: 'Closed' }],
      }),
    );
    expect(given).toMatchObject({
      periods: [
        {
          week: [
            { days: [1], weeks: 'odd' },
            { days: [1], weeks: 'even' },
            { days: [2], byReservation: true },
          ],
        },
      ],
    });
  });

  test('a season and its words', () => {
    const rows = weekly(
      'WeeklyDateRange',
      { friday: [entry('09:00', '15:00')] },
      { fromDate: '2026-06-01', toDate: '2027-08-15', heading: { fi: 'Kesäaika', sv: 'Sommartid' } },
    );
    expect(hours(rows)).toMatchObject({
      periods: [{ from: '2026-06-01', to: '2027-08-15', note: { fi: 'Kesäaika', sv: 'Sommartid' } }],
    });
    expect(hours({ ...rows, toDate: '2026-08-15' })).toEqual(unknown);
  });

  test('around the clock, always and between two days', () => {
    expect(hours({ type: 'ContinuousAlwaysValid', openingStatus: 'Open' })).toEqual({
      kind: 'always',
      confidence: 'authority-seen',
    });
    expect(
      hours({ type: 'ContinuousDateRange', openingStatus: 'Open', fromDate: '2026-12-01', toDate: '2026-12-31' }),
    ).toMatchObject({
      periods: [{ from: '2026-12-01', to: '2026-12-31', week: 'always' }],
    });
  });

  test('continuous weekdays are one stretch over midnight', () => {
    const given = hours({
      type: 'ContinuousWeekdaysUntilFurtherNotice',
      openingStatus: 'Open',
      fromDay: 'Friday',
      toDay: 'Monday',
      fromTime: '16:00',
      toTime: '08:00',
    });
    expect(given).toMatchObject({ periods: [{ week: [{ days: [5], from: '16:00', to: '08:00', nights: 3 }] }] });
  });

  test('exceptions: closed, with hours, and open without any time', () => {
    const exception = { type: 'ExceptionalDateRange', fromDate: '2026-12-24', toDate: '2026-12-24' };
    const dates = { from: '2026-12-24', to: '2026-12-24' };
    expect(hours({ ...exception, openingStatus: 'Closed' })).toMatchObject({ exceptions: [{ ...dates, spans: [] }] });
    expect(
      hours({ ...exception, openingStatus: 'OpenOnReservation', fromTime: '08:00', toTime: '12:00' }),
    ).toMatchObject({
      exceptions: [{ ...dates, spans: [{ from: '08:00', to: '12:00', byReservation: true }] }],
    });
    expect(hours(weekly('ExceptionalDateRange', { thursday: [entry('08:00', '10:00')] }, exception))).toMatchObject({
      exceptions: [{ ...dates, spans: [{ from: '08:00', to: '10:00' }] }],
    });
    expect(hours({ ...exception, openingStatus: 'Open' })).toEqual(unknown);
  });

  test('all 18 holidays by their rules, every year', () => {
    const given = holidays({
      repetition: 'EveryYear',
      holidays: holidayNames.map((holidayName) => ({ holidayName, hours: [{ openingStatus: 'Closed' }] })),
    });
    expect(given).toMatchObject({ holidays: holidayNames.map((holiday) => ({ holiday, spans: [] })) });
  });

  test('a holiday with hours, in selected years', () => {
    const rules = {
      repetition: 'SelectedYears',
      years: [2026, 2027],
      holidays: [{ holidayName: 'MidsummerEve', hours: [entry('08:00', '12:00')] }],
    };
    expect(holidays(rules)).toMatchObject({
      holidays: [{ holiday: 'MidsummerEve', spans: [{ from: '08:00', to: '12:00' }], years: [2026, 2027] }],
    });
    expect(holidays({ ...rules, years: [] })).toEqual(unknown);
  });

  test.each([
    ['a kind nobody knows', hours({ type: 'Lunar' })],
    [
      'a status nobody knows',
      hours(weekly('WeeklyUntilFurtherNotice', { monday: [entry('08:00', '16:00', { openingStatus: 'Maybe' })] })),
    ],
    [
      'a repetition nobody knows',
      hours(weekly('WeeklyUntilFurtherNotice', { monday: [entry('08:00', '16:00', { repetition: 'Monthly' })] })),
    ],
    ['a week without any time', hours(weekly('WeeklyUntilFurtherNotice', { monday: [] }))],
    ['a holiday nobody knows', holidays({ holidays: [{ holidayName: 'Laskiainen', hours: [] }] })],
    ['a holiday without hours', holidays({ holidays: [{ holidayName: 'MayDay', hours: null }] })],
    ['no hours at all', v12DoorHours({})],
  ])('%s is unknown, never closed', (_, given) => {
    expect(given).toEqual(unknown);
  });
});
