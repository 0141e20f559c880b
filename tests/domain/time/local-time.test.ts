import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, helsinkiDate, localDate, plusDays } from '#domain/time/local-date.ts';
import { helsinkiInstant, helsinkiTime, localTime, parseLocalTime } from '#domain/time/local-time.ts';

const d = localDate;
const t = localTime;
const instant = (day: string, time: string) => helsinkiInstant(d(day), t(time)).toISOString();

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => t(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`));
/** Days of 1990–2100, the last weeks of March and October often: there the clocks change. */
const aDay = fc.oneof(
  fc.nat(daysBetween(d('1990-01-01'), d('2100-12-31'))).map((n) => plusDays(d('1990-01-01'), n)),
  fc
    .record({
      year: fc.integer({ min: 1996, max: 2100 }),
      month: fc.constantFrom('03', '10'),
      day: fc.integer({ min: 24, max: 31 }),
    })
    .map(({ year, month, day }) => d(`${year}-${month}-${day}`)),
);

describe('a time of day', () => {
  test.each(['00:00', '08:05', '12:00', '19:59', '20:30', '23:59'])('%s is one', (text) => {
    expect(parseLocalTime(text)).toEqual({ ok: true, value: text });
    expect(localTime(text)).toBe(text);
  });

  test.each(['', '8:05', '24:00', '12:60', '12.00', '1200', '12:00:00', ' 12:00', '-1:00', '１2:00'])(
    '%j is none',
    (text) => {
      expect(parseLocalTime(text)).toEqual({ ok: false, error: { reason: 'not-a-date', text } });
      expect(() => localTime(text)).toThrow('is not a time of day');
    },
  );

  test('sorts as the clock does', () => {
    const times = ['23:59', '00:00', '08:05', '19:00', '08:15'].map(t);
    expect(times.toSorted()).toEqual(['00:00', '08:05', '08:15', '19:00', '23:59']);
  });
});

describe('the wall clock in Finland', () => {
  test.each([
    ['2027-01-15', '09:00', '2027-01-15T07:00:00.000Z'],
    ['2027-07-15', '09:00', '2027-07-15T06:00:00.000Z'],
    ['2027-01-15', '00:00', '2027-01-14T22:00:00.000Z'],
    ['2027-07-15', '00:30', '2027-07-14T21:30:00.000Z'],
    // Summer time begins at 3 o'clock on 28 March 2027 and ends at 4 o'clock on 31 October.
    ['2027-03-28', '02:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '04:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31', '02:59', '2027-10-30T23:59:00.000Z'],
    ['2027-10-31', '04:00', '2027-10-31T02:00:00.000Z'],
  ])('shows %s %s at %s', (day, time, answer) => {
    expect(instant(day, time)).toBe(answer);
    expect(helsinkiTime(new Date(answer))).toBe(time);
  });

  test('never shows a skipped time, which is as long after the change', () => {
    expect(instant('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00.000Z');
    expect(instant('2027-03-28', '03:30')).toBe('2027-03-28T01:30:00.000Z');
    expect(helsinkiTime(helsinkiInstant(d('2027-03-28'), t('03:30')))).toBe('04:30');
  });

  test('shows a repeated time twice, of which the first counts', () => {
    expect(instant('2027-10-31', '03:00')).toBe('2027-10-31T00:00:00.000Z');
    expect(instant('2027-10-31', '03:30')).toBe('2027-10-31T00:30:00.000Z');
    expect(helsinkiTime(new Date('2027-10-31T00:30:00Z'))).toBe('03:30');
    expect(helsinkiTime(new Date('2027-10-31T01:30:00Z'))).toBe('03:30');
  });

  test('shows the day and time again that an instant was made from', () => {
    fc.assert(
      fc.property(aDay, anyTime, (day, time) => {
        const at = helsinkiInstant(day, time);
        expect(helsinkiDate(at)).toBe(day);
        // Only the hour that spring skips comes out as the next one.
        if (helsinkiTime(at) === time) return;
        expect(day.slice(5, 7)).toBe('03');
        expect(time.slice(0, 3)).toBe('03:');
        expect(helsinkiTime(at)).toBe(`04:${time.slice(3)}`);
      }),
      { numRuns: 1000 },
    );
  });

  test('is told to the minute from any instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2100-12-31T00:00Z'), noInvalidDate: true }),
        (at) => {
          const back = helsinkiInstant(helsinkiDate(at), helsinkiTime(at)).getTime();
          const late = at.getTime() - back;
          // The same minute, or the first turn of the repeated hour.
          expect([0, 3_600_000]).toContain(late - (late % 60_000));
        },
      ),
    );
  });
});
