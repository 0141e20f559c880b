import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '#domain/calendar-file/calendar-event.ts';
import { digestOf } from '#domain/calendar-file/digest.ts';
import { eventsOfHours, hoursAhead, hoursUid, type HoursWords } from '#domain/calendar-file/events-of-hours.ts';
import { exportAlone, exportHours, nextExport } from '#domain/calendar-file/next-export.ts';
import type { Schedule } from '#domain/directory/hours.ts';
import { calendarDay } from '#domain/directory/open-hours/calendar-day.ts';
import { dayRule } from '#domain/directory/open-hours/day-rule.ts';
import { dayNumber, localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { calendarText } from '#features/calendar/calendar-text.ts';
import { anySchedule, day, schedule, span, weekdays, weekly } from '#tests/domain/directory/open-hours/any-hours.ts';
import { readWithTsIcs, withIcal } from '#tests/support/read-calendar.ts';
import { event } from './any-event.ts';

const words: HoursWords = {
  title: 'Perhekahvila',
  description: 'Kirkkokatu 1, Vaasa',
  booked: 'Vain ajanvarauksella',
  url: 'https://evaat.example/fi/services/kahvila',
};
/** A Sunday. */
const today = localDate('2026-11-22');
const eventsOf = (given: Schedule, from = today) => eventsOfHours(given, 'kahvila', words, from);
const fileOf = (events: readonly CalendarEvent[]) =>
  calendarText(exportAlone([], events), { language: 'fi', cancelledTitle: String }, new Date('2026-11-22T10:00:00Z'));

/** Each opening until a day as a calendar shows it, "2026-11-23T10:00–2026-11-23T12:00", read by Mozilla's ical.js. */
function shown(events: readonly CalendarEvent[], last: LocalDate): string[] {
  return withIcal(fileOf(events), (calendar) =>
    calendar.getAllSubcomponents('vevent').flatMap((component) => {
      const read = new ICAL.Event(component);
      const found: string[] = [];
      const tell = (start: ICAL.Time, end: ICAL.Time) =>
        found.push(`${start.toString().slice(0, 16)}–${end.toString().slice(0, 16)}`);
      if (!read.isRecurring()) tell(read.startDate, read.endDate);
      else {
        const length =
          dayNumber(localDate(read.endDate.toString().slice(0, 10))) -
          dayNumber(localDate(read.startDate.toString().slice(0, 10)));
        const times = read.iterator();
        const next = () => times.next() as ICAL.Time | undefined;
        for (let start = next(); start && start.toString().slice(0, 10) <= last; start = next()) {
          // On the wall clock: the length in hours differs where clocks change.
          const ends = plusDays(localDate(start.toString().slice(0, 10)), length);
          found.push(`${start.toString().slice(0, 16)}–${ends}T${read.endDate.toString().slice(11, 16)}`);
        }
      }
      return found;
    }),
  ).sort();
}

/** The same by the schedule itself. */
function held(given: Schedule, last: LocalDate): string[] {
  const found = new Set<string>();
  for (let number = dayNumber(today); number <= dayNumber(last); number += 1) {
    const { date } = calendarDay(number);
    const { spans, unknown } = dayRule(given, calendarDay(number));
    if (unknown !== null || spans === 'always') continue;
    for (const { from, to, nights = 0, byReservation } of spans)
      found.add(`${date}T${from}–${plusDays(date, nights)}T${to}${byReservation ? ' ' : ''}`);
  }
  return [...found].map((each) => each.trim()).sort();
}

describe('opening hours in the calendar', () => {
  test('one span of a week is one entry until further notice, silent, without the holidays of the coming year', () => {
    const [cafe, ...others] = eventsOf(schedule({ periods: [{ week: [weekly([2, 4], '9:30–12')] }] }));
    expect(others).toEqual([]);
    expect(cafe).toMatchObject({
      title: 'Perhekahvila',
      description: 'Kirkkokatu 1, Vaasa',
      url: words.url,
      from: '2026-11-24',
      time: '09:30',
      ends: { days: 0, time: '12:00' },
      repeat: { rule: 'FREQ=WEEKLY;BYDAY=TU,TH', until: null },
      alarms: [],
    });
    expect(cafe?.uid.startsWith(hoursUid('kahvila'))).toBe(true);
    // Christmas Eve and New Year's Eve 2026 are Thursdays, Maundy Thursday and Ascension Day 2027 are too; nobody knows whether it is open.
    expect(cafe?.except).toEqual(['2026-12-24', '2026-12-31', '2027-03-25', '2027-05-06']);
  });

  test('a period ends, and the undated week holds around it', () => {
    const summer = { from: day('2027-06-01'), to: day('2027-08-31'), week: [weekly([3], '10–12')] };
    const events = eventsOf(schedule({ periods: [{ week: [weekly([3], '9–11')] }, summer] }));
    expect(events.map(({ from, time, repeat }) => [from, time, repeat?.rule])).toEqual([
      ['2026-11-25', '09:00', 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270531T060000Z'],
      ['2027-09-01', '09:00', 'FREQ=WEEKLY;BYDAY=WE'],
      ['2027-06-02', '10:00', 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270831T070000Z'],
    ]);
  });

  test('closed days are left out and other hours of a day are an entry of their own', () => {
    const events = eventsOf(
      schedule({
        periods: [{ week: [weekly([1], '9–12')] }],
        exceptions: [
          { from: day('2026-11-30'), to: day('2026-11-30'), spans: [] },
          { from: day('2026-12-07'), to: day('2026-12-07'), spans: [span('13–15')] },
        ],
      }),
    );
    expect(shown(events, day('2026-12-20'))).toEqual([
      '2026-11-23T09:00–2026-11-23T12:00',
      '2026-12-07T13:00–2026-12-07T15:00',
      '2026-12-14T09:00–2026-12-14T12:00',
    ]);
  });

  test('every other week keeps its step over a year with 53 weeks', () => {
    const odd = schedule({ periods: [{ week: [weekly([6], '10–12', 'odd')] }] });
    // Week 53 of 2026 and week 1 of 2027 are both odd.
    expect(shown(eventsOf(odd), day('2027-01-31')).map((each) => each.slice(0, 10))).toEqual([
      '2026-12-05',
      '2026-12-19',
      '2027-01-02',
      '2027-01-09',
      '2027-01-23',
    ]);
    expect(eventsOf(odd).map(({ repeat }) => repeat?.until)).toEqual(['2027-01-03', '2033-01-02']);
  });

  test('a night ends in the morning after it; booked hours say so', () => {
    const [night] = eventsOf(schedule({ periods: [{ week: [weekly([5], '20–6+1 booked')] }] }));
    expect(night?.description).toBe('Vain ajanvarauksella\n\nKirkkokatu 1, Vaasa');
    expect(shown(night ? [night] : [], day('2026-11-28'))).toEqual(['2026-11-27T20:00–2026-11-28T06:00']);
  });

  test('round the clock, and hours of which nothing is known, are no entry', () => {
    expect(eventsOf(schedule({ periods: [{ week: 'always' }] }))).toEqual([]);
    expect(eventsOf(schedule({ periods: [] }))).toEqual([]);
    expect(
      eventsOf(
        schedule({ periods: [{ from: day('2026-01-01'), to: day('2026-06-01'), week: [weekly([1], '9–12')] }] }),
      ),
    ).toEqual([]);
  });

  test('whatever the schedule, a calendar shows the openings that are known, each once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2026-12-20', '2027-03-28', '2027-10-30').map(localDate).chain(anySchedule),
        (given) => {
          const last = plusDays(today, hoursAhead - 1);
          expect(shown(eventsOf(given), last)).toEqual(held(given, last));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('both readers agree on when an entry begins and ends, and no two have one UID', () => {
    fc.assert(
      fc.property(anySchedule(localDate('2026-12-20')), (given) => {
        const events = eventsOf(given);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        expect(readWithTsIcs(fileOf(events)).events.map(({ start, end }) => `${start.wall}–${end.wall}`)).toEqual(
          events.map(
            ({ from, time, ends }) => `${from}T${time ?? ''}–${plusDays(from, ends?.days ?? 0)}T${ends?.time ?? ''}`,
          ),
        );
      }),
      { numRuns: 6 },
    );
  });
});

describe('the file of a service’s hours', () => {
  const before = schedule({ periods: [{ week: [weekly(weekdays, '9–12')] }] });
  const after = schedule({ periods: [{ week: [weekly(weekdays, '10–13')] }] });

  test('changed hours cancel what stood there; of another service nothing is touched', () => {
    const other = exportAlone([], eventsOfHours(before, 'puisto', words, today)).rows;
    const first = exportHours(other, hoursUid('kahvila'), eventsOf(before), today);
    expect(first).toMatchObject({ cancelled: [], events: [{ sequence: 0 }] });
    const file = exportHours([...other, ...first.rows], hoursUid('kahvila'), eventsOf(after), today);
    expect(file.cancelled.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
    expect(file.events.map(({ event: { time } }) => time)).toEqual(['10:00']);
  });

  test('the whole plan knows nothing of them and cancels none', () => {
    const hours = exportAlone([], eventsOf(before)).rows;
    const plan = nextExport(hours, [event('visit', '2027-01-31')], today);
    expect(plan.cancelled).toEqual([]);
    expect(plan.events.map(({ event: { uid } }) => uid)).toEqual(['visit']);
  });

  test('an event that was handed over before ends and left-out days existed has the digest that it had', () => {
    const old = event('visit', '2027-01-31');
    expect(digestOf({ ...old, except: [] })).not.toBe(digestOf(old));
    expect(digestOf(old)).toBe('8a71b9946b69054b');
  });
});
