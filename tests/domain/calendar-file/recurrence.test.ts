import fc from 'fast-check';
import ICAL from 'ical.js';
import rrule from 'rrule';
import { describe, expect, test } from 'vitest';
import { recurrencesOf } from '#domain/calendar-file/recurrence.ts';
import { occurrencesBetween } from '#domain/reminders/own-occurrences.ts';
import type { OwnReminder, Repetition } from '#domain/reminders/own-reminder.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { localTime, type LocalTime } from '#domain/time/local-time.ts';
import { calendarText } from '#features/calendar/calendar-text.ts';
import { exportAlone } from '#domain/calendar-file/next-export.ts';
import { withIcal } from '#tests/support/read-calendar.ts';
import { anyEventDay, anyRepetition, anyTime, event } from './any-event.ts';

const some = 40;

function own(start: LocalDate, repeat: Repetition): OwnReminder {
  return { id: 'a', child: null, kind: 'other', title: 'a', note: null, start, times: [], repeat };
}

/** A rule's first days, all of them if it ends before. */
type Expand = (start: LocalDate, time: LocalTime | null, rule: string) => string[];

/** Mozilla's ical.js, from a whole file. */
const byIcal: Expand = (from, time, rule) => {
  const file = exportAlone([], [event('a', from, { time, repeat: { rule, until: null } })]);
  return withIcal(calendarText(file, { language: 'fi', cancelledTitle: String }, new Date(0)), (calendar) => {
    const days = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined).iterator();
    const found: string[] = [];
    // Its types do not say that it ends with nothing.
    const next = () => days.next() as ICAL.Time | undefined;
    for (let day = next(); day && found.length < some; day = next()) found.push(day.toString().slice(0, 10));
    return found;
  });
};

/** In a rule of months it does not heed INTERVAL beside BYMONTH: the 29th of every fifth month or so. */
const isBeyondIcal = (start: LocalDate, { unit, every }: Repetition) =>
  unit === 'month' && start.endsWith('-29') && 12 % every !== 0;

/** The rrule package, a port of Python's dateutil. */
const byRrule: Expand = (from, _time, rule) =>
  rrule
    .rrulestr(`DTSTART:${from.replaceAll('-', '')}T000000Z\nRRULE:${rule}`)
    .all((_, n) => n < some)
    .map((date) => date.toISOString().slice(0, 10));

/** The days that every one of a repetition's rules reaches, sorted; a day that two of them give stands there twice. */
function expanded(by: Expand, start: LocalDate, time: LocalTime | null, repeat: Repetition) {
  const series = recurrencesOf(start, time, repeat).map(({ from, rule }) => by(from, time, rule));
  const ends = series.filter((days) => days.length === some).map((days) => days.at(-1) ?? '');
  const last = localDate(ends.sort()[0] ?? repeat.until ?? start);
  const days = series.flat().filter((day) => day <= last);
  return { days: days.sort(), last };
}

const ours = (start: LocalDate, repeat: Repetition, last: LocalDate): string[] =>
  occurrencesBetween(own(start, repeat), start, last).map(({ date }) => date);

const anyStart = anyEventDay.filter((day) => day < '2060-01-01');
const withRepetition = anyStart.chain((start) =>
  fc.record({ start: fc.constant(start), repeat: anyRepetition(start) }),
);

describe('a repetition falls on the same days in a calendar as in the app', () => {
  test('by ical.js, on whole days and at a time', () => {
    fc.assert(
      fc.property(withRepetition, fc.option(anyTime), ({ start, repeat }, time) => {
        fc.pre(!isBeyondIcal(start, repeat));
        const { days, last } = expanded(byIcal, start, time, repeat);
        expect(days).toEqual(ours(start, repeat, last));
      }),
    );
  });

  test('by rrule', () => {
    fc.assert(
      fc.property(withRepetition, ({ start, repeat }) => {
        const { days, last } = expanded(byRrule, start, null, repeat);
        expect(days).toEqual(ours(start, repeat, last));
      }),
    );
  });
});

test.each<[string, string, Repetition['unit'], number, string[]]>([
  ['the 31st', '2027-01-31', 'month', 1, ['FREQ=MONTHLY;BYMONTHDAY=-1']],
  ['the 28th', '2027-02-28', 'month', 2, ['FREQ=MONTHLY;INTERVAL=2']],
  ['the 30th', '2027-01-30', 'month', 1, ['FREQ=MONTHLY;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1']],
  [
    'the 29th',
    '2028-02-29',
    'month',
    3,
    ['FREQ=YEARLY;BYMONTH=5,8,11;BYMONTHDAY=29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
  ],
  [
    'the 29th of every other month that never meets February',
    '2027-01-29',
    'month',
    2,
    ['FREQ=MONTHLY;BYMONTHDAY=29;INTERVAL=2'],
  ],
  ['the leap day', '2028-02-29', 'year', 1, ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1']],
  ['the leap day by months', '2028-02-29', 'month', 12, ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1']],
])('%s', (_name, start, unit, every, rules) => {
  const repeat = { unit, every, until: null };
  expect(recurrencesOf(localDate(start), null, repeat).map(({ rule }) => rule)).toEqual(rules);
});

test('its end is a day where it starts on a day, and an instant where it starts at one', () => {
  const start = localDate('2027-03-20');
  const repeat = { every: 2, unit: 'day', until: plusDays(start, 10) } as const;
  const ruleAt = (time: LocalTime | null) => recurrencesOf(start, time, repeat)[0]?.rule;
  expect(ruleAt(null)).toBe('FREQ=DAILY;INTERVAL=2;UNTIL=20270330');
  expect(ruleAt(localTime('08:00'))).toBe('FREQ=DAILY;INTERVAL=2;UNTIL=20270330T050000Z');
});
