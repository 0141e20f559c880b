import fc from 'fast-check';
import {
  holidayNames,
  type Hours,
  type OpenSpan,
  type Schedule,
  type Weekday,
  type WeeklySpan,
} from '#domain/directory/hours.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { localTime, type LocalTime } from '#domain/time/local-time.ts';

const two = (n: number) => String(n).padStart(2, '0');
const timeAt = (minute: number) => localTime(`${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`);

/** The hours around a change of the clocks, and midnight, come often. */
const anyTime: fc.Arbitrary<LocalTime> = fc
  .oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 110, max: 310 }), fc.constantFrom(0, 180, 210, 240, 1439))
  .map(timeAt);

const anySpan: fc.Arbitrary<OpenSpan> = fc
  .record(
    {
      from: anyTime,
      to: anyTime,
      nights: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 7 })),
      byReservation: fc.constant(true as const),
    },
    { requiredKeys: ['from', 'to'] },
  )
  .filter(({ from, to, nights }) => nights !== undefined || from < to);

const anyWeeklySpan: fc.Arbitrary<WeeklySpan> = fc
  .tuple(
    anySpan,
    fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
    fc.option(fc.constantFrom('odd' as const, 'even' as const), { nil: null, freq: 3 }),
  )
  .map(([span, days, weeks]) => ({ ...span, days, ...(weeks && { weeks }) }));

/** Ranges of days that meet a fortnight. */
const anyRange = (around: LocalDate): fc.Arbitrary<{ from: LocalDate; to: LocalDate }> =>
  fc
    .tuple(fc.integer({ min: -9, max: 12 }), fc.integer({ min: 0, max: 9 }))
    .map(([start, length]) => ({ from: plusDays(around, start), to: plusDays(around, start + length) }));

const anyPeriod = (around: LocalDate) =>
  fc
    .tuple(
      fc.oneof({ weight: 5, arbitrary: fc.array(anyWeeklySpan, { maxLength: 5 }) }, fc.constant('always' as const)),
      anyRange(around),
      fc.constantFrom('undated', 'undated', 'from', 'to', 'both'),
    )
    .map(([week, { from, to }, ends]) => ({
      week,
      ...((ends === 'from' || ends === 'both') && { from }),
      ...((ends === 'to' || ends === 'both') && { to }),
    }));

/** Schedules that the schema accepts, with something to say about the fortnight around a day. */
export const anySchedule = (around: LocalDate): fc.Arbitrary<Schedule> =>
  fc
    .record({
      periods: fc.array(anyPeriod(around), { maxLength: 3 }),
      exceptions: fc.array(
        fc.tuple(anyRange(around), fc.array(anySpan, { maxLength: 2 })).map(([range, spans]) => ({ ...range, spans })),
        { maxLength: 2 },
      ),
      holidays: fc.array(
        fc
          .tuple(
            fc.constantFrom(...holidayNames),
            fc.array(anySpan, { maxLength: 2 }),
            fc.option(fc.constantFrom([2026], [2027], [2026, 2027]), { nil: null }),
          )
          .map(([holiday, spans, years]) => ({ holiday, spans, ...(years && { years }) })),
        { maxLength: 6 },
      ),
    })
    .map(({ periods, exceptions, holidays }) => ({
      kind: 'schedule',
      periods,
      ...(exceptions.length > 0 && { exceptions }),
      ...(holidays.length > 0 && { holidays }),
      confidence: 'authority-seen',
    }));

/** A span in short: "8:15–16", "20–6+1" with a night between, "9–12 booked". */
export function span(text: string): OpenSpan {
  const parts = /^(\d+)(?::(\d\d))?–(\d+)(?::(\d\d))?(?:\+(\d))?( booked)?$/.exec(text);
  if (!parts) throw new Error(`"${text}" is no span`);
  const [, fromHour, fromMinute = '00', toHour, toMinute = '00', nights, booked] = parts;
  return {
    from: localTime(`${two(Number(fromHour))}:${fromMinute}`),
    to: localTime(`${two(Number(toHour))}:${toMinute}`),
    ...(nights !== undefined && { nights: Number(nights) }),
    ...(booked !== undefined && { byReservation: true as const }),
  };
}

export const weekly = (days: readonly Weekday[], text: string, weeks?: 'odd' | 'even'): WeeklySpan => ({
  ...span(text),
  days,
  ...(weeks && { weeks }),
});

export const schedule = (given: Partial<Schedule>): Schedule => ({
  kind: 'schedule',
  periods: [],
  confidence: 'authority-seen',
  ...given,
});

export const weekdays = [1, 2, 3, 4, 5] as const satisfies readonly Weekday[];
export const everyDay = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
export const day = localDate;

/** Monday to Friday at the hours given, until further notice. */
export const officeHours = (text = '8–16', more: Partial<Schedule> = {}): Hours =>
  schedule({ periods: [{ week: [weekly(weekdays, text)] }], ...more });
