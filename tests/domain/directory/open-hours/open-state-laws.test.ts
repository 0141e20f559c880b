import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { hoursSchema } from '#content/schemas/hours-schema.ts';
import type { Hours, Schedule } from '#domain/directory/hours.ts';
import { nextChange, openState } from '#domain/directory/open-hours/open-state.ts';
import { isOpenNow } from '#domain/directory/open-hours/service-open-state.ts';
import { weekOf } from '#domain/directory/open-hours/week-of.ts';
import { helsinkiDate, localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { helsinkiTime } from '#domain/time/local-time.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { anySchedule } from '#tests/domain/directory/open-hours/any-hours.ts';

const minuteMs = 60_000;
const weekMinutes = 7 * 1440 + 120;

/** Weeks in which clocks or years change, and one with two holidays in the middle. */
const weeks = {
  'the spring change': '2027-03-25',
  'the autumn change': '2026-10-22',
  'the end of the year': '2026-12-29',
  Midsummer: '2027-06-22',
} as const;

/** What openState says without its instants. */
function manner(hours: Hours, at: Date): string {
  const state = openState(hours, at);
  if (state.state === 'open') return state.byReservation ? 'booked' : 'open';
  return state.state === 'closed' ? 'closed' : state.why;
}

/** The instants of a week, minute by minute; days told by `Intl` and not by the code under test. */
const instants = (from: LocalDate) => {
  const start = Date.parse(`${from}T00:00:00Z`) - 180 * minuteMs;
  return Array.from({ length: weekMinutes }, (_, minute) => new Date(start + minute * minuteMs));
};

const runs = { numRuns: 10 };

describe.each(Object.entries(weeks))('over %s', (_name, first) => {
  const start = localDate(first);
  const minutes = instants(start);

  test('the next change is the first minute that says something else', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anySchedule(plusDays(start, 3)), (schedule) => {
        let change = null as Date | null;
        let before: string | null = null;
        for (const at of minutes) {
          const here = manner(schedule, at);
          const isTurn = change !== null && at.getTime() === change.getTime();
          if (before !== null && (here !== before) !== isTurn)
            expect.fail(`${at.toISOString()}: ${before} to ${here}, next change ${String(change)}`);
          if (before === null || isTurn) change = nextChange(schedule, at);
          if (change !== null && change <= at) expect.fail(`${at.toISOString()}: the change is over`);
          before = here;
        }
      }),
      runs,
    );
  });

  test('an end or an opening told comes true, and nothing opens before it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anySchedule(plusDays(start, 3)), fc.nat(weekMinutes - 1), (schedule, minute) => {
        const at = minutes[minute] ?? new Date(0);
        const state = openState(schedule, at);
        if (state.state === 'open') {
          if (state.until) expect(manner(schedule, state.until)).not.toBe(manner(schedule, at));
        } else if (state.opens) {
          expect(manner(schedule, state.opens)).toMatch(/open|booked/);
          for (const earlier of minutes)
            if (earlier >= at && earlier < state.opens) expect(manner(schedule, earlier)).not.toMatch(/open|booked/);
        }
      }),
      runs,
    );
  });

  test('the week as a table agrees with every minute of it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anySchedule(plusDays(start, 3)), (schedule) => {
        // From the day before: the end of its night stands there.
        const days = new Map(
          [plusDays(start, -1), plusDays(start, 6)].flatMap((from) => weekOf(schedule, from)).map((d) => [d.date, d]),
        );
        let hour = '';
        let isAgain = false;
        for (const at of minutes) {
          const [date, time] = [helsinkiDate(at), helsinkiTime(at)];
          // What autumn repeats comes the second time: on the wall clock it is as if it were over.
          if (time < hour && date === helsinkiDate(new Date(at.getTime() - minuteMs))) isAgain = true;
          if (time >= '04:00') isAgain = false;
          hour = time;
          const wall = isAgain ? '03:59' : time;
          const today = days.get(date);
          const yesterday = days.get(plusDays(date, -1));
          if (!today || !yesterday) continue;
          const spans = [
            ...today.spans.filter(({ from, to, nights }) => from <= wall && (nights === 1 || wall < to)),
            ...yesterday.spans.filter(({ to, nights }) => nights === 1 && wall < to),
          ];
          const told = openState(schedule, at);
          const where = `${date} ${time} ${JSON.stringify(told)}`;
          if (spans.length > 0 !== (told.state === 'open')) expect.fail(where);
          if (told.state === 'open' && told.byReservation !== spans.every((each) => each.byReservation))
            expect.fail(where);
          if (told.state === 'closed' && today.otherwise !== 'closed') expect.fail(where);
        }
      }),
      { numRuns: 4 },
    );
  });

  test('the quick answer for filtering is the same', () => {
    fc.assert(
      fc.property(anySchedule(plusDays(start, 3)), fc.nat(weekMinutes - 1), (schedule, minute) => {
        const at = minutes[minute] ?? new Date(0);
        expect(isOpenNow(sampleService('one', { hours: schedule }), at)).toBe(openState(schedule, at).state === 'open');
      }),
      { numRuns: 1000 },
    );
  });
});

test('whatever the schema accepts is answered at any time', () => {
  const anyInstant = fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const check = (schedule: Schedule, at: Date) => {
    const hours = parse(hoursSchema, schedule);
    openState(hours, at);
    nextChange(hours, at);
    expect(weekOf(hours, helsinkiDate(at))).toHaveLength(7);
  };
  fc.assert(fc.property(anySchedule(localDate('2027-03-25')), anyInstant, check), { numRuns: 300 });
});
