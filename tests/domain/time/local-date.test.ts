import { addDays, addMonths, format, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  firstOfMonth,
  helsinkiDate,
  localDate,
  monthsBetween,
  noonInstant,
  parseLocalDate,
  plusDays,
  plusMonths,
  plusWeeks,
  type LocalDate,
} from '#domain/time/local-date.ts';
import { anyDay, daysInMonth, partsOf } from '#tests/domain/time/calendar.ts';
import { firstFault, vectors } from '#tests/domain/time/zone-vectors.ts';

const d = localDate;
const days = fc.integer({ min: -40_000, max: 40_000 });
const months = fc.integer({ min: -600, max: 600 });

describe('reading a day', () => {
  test.each(['2027-08-01', '2028-02-29', '2000-02-29', '1000-01-01', '9999-12-31', '2026-12-31'])(
    'takes %s as it is written',
    (text) => {
      expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
      expect(localDate(text)).toBe(text);
    },
  );

  test.each([
    ...['2027-02-29', '2100-02-29', '1900-02-29', '2027-04-31', '2027-00-10', '2027-13-01', '2027-01-00', '2027-01-32'],
    ...['2027-2-9', '1.8.2027', '', '20270801', '2027/08/01', '27-08-01', '0999-12-31', '0027-01-01', '0000-01-01'],
    ...[
      '12027-08-01',
      '-2027-08-01',
      ' 2027-08-01',
      '2027-08-01 ',
      '2027-08-01\n',
      '2027-08-01T00:00',
      '２０２７-08-01',
    ],
  ])('refuses %j and says what it was', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, error: { reason: 'not-a-date', text } });
    expect(() => localDate(text)).toThrow(`"${text}" is not a calendar day`);
  });

  test('takes exactly the days of the calendar', () => {
    const part = (min: number, max: number, width: number) =>
      fc.integer({ min, max }).map((n) => String(n).padStart(width, '0'));
    fc.assert(
      fc.property(part(1000, 9999, 4), part(0, 13, 2), part(0, 32, 2), (year, month, day) => {
        const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1;
        const isReal = isDay && Number(day) <= daysInMonth(Number(year), Number(month));
        expect(parseLocalDate(`${year}-${month}-${day}`).ok).toBe(isReal);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,5}-\d{1,3}-\d{1,3}$/)), (text) => {
        const parsed = parseLocalDate(text);
        expect(parsed.ok ? parsed.value : parsed.error.text).toBe(text);
      }),
    );
  });
});

describe('counting days', () => {
  test('every day from 1900 to 2100 follows the one before it', { timeout: 30_000 }, () => {
    expect(firstFault()).toBeNull();
  });

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(anyDay, days, (from, n) => {
        const to = plusDays(from, n);
        expect(daysBetween(from, to)).toBe(n);
        expect(daysBetween(to, from)).toBe(0 - n);
        expect(plusDays(to, -n)).toBe(from);
      }),
    );
  });

  test('a step in two parts is one step', () => {
    fc.assert(
      fc.property(anyDay, days, days, (from, a, b) => {
        expect(plusDays(plusDays(from, a), b)).toBe(plusDays(from, a + b));
      }),
    );
  });

  test('the order of the days is the order of their texts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  test('a week has seven days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (from, n) => {
        expect(plusWeeks(from, n)).toBe(plusDays(from, 7 * n));
      }),
    );
  });
});

describe('counting months', () => {
  test.each([
    ['2027-08-31', -2, '2027-06-30'], // FACTS A0.6
    ['2027-06-30', -4, '2027-02-28'],
    ['2028-06-30', -4, '2028-02-29'],
    ['2027-02-28', -4, '2026-10-28'],
    ['2028-02-29', -4, '2027-10-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-12-31', 1, '2028-01-31'],
    ['2027-05-31', 0, '2027-05-31'],
    ['2099-12-31', 2, '2100-02-28'],
  ])('%s and %d months make %s', (from, n, to) => {
    expect(plusMonths(d(from), n)).toBe(to);
  });

  test('adding months keeps the day or takes the last one of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, months, (from, n) => {
        const before = partsOf(from);
        const after = partsOf(plusMonths(from, n));
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + n);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      }),
    );
  });

  test('adding months keeps the order of two days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, months, (a, b, n) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        expect(plusMonths(first, n) <= plusMonths(last, n)).toBe(true);
      }),
    );
  });

  test('adding days and months agrees with date-fns', () => {
    const shown = (date: Date) => format(date, 'yyyy-MM-dd');
    fc.assert(
      fc.property(anyDay, days, months, (from, n, m) => {
        expect(plusDays(from, n)).toBe(shown(addDays(parseISO(from), n)));
        expect(plusMonths(from, m)).toBe(shown(addMonths(parseISO(from), m)));
      }),
    );
  });

  test.each([
    ['2027-01-15', '2027-01-15', 0],
    ['2027-01-15', '2027-02-14', 0],
    ['2027-01-15', '2027-02-15', 1],
    ['2027-01-31', '2027-02-27', 0],
    ['2027-01-31', '2027-02-28', 1],
    ['2027-03-31', '2027-06-29', 2],
    ['2027-03-31', '2027-06-30', 3],
    ['2027-11-30', '2028-02-28', 2], // a leap year: the month is full on the 29th
    ['2027-11-30', '2028-02-29', 3],
    ['2028-02-29', '2029-02-27', 11],
    ['2028-02-29', '2029-02-28', 12],
    ['2027-02-28', '2027-03-31', 1],
  ])('from %s to %s the full months are %d', (from, to, n) => {
    expect(monthsBetween(d(from), d(to))).toBe(n);
    expect(monthsBetween(d(to), d(from))).toBe(0 - n);
  });

  test('adding months and counting them agree', () => {
    fc.assert(
      fc.property(anyDay, months, (from, n) => {
        expect(monthsBetween(from, plusMonths(from, n))).toBe(n);
      }),
    );
  });

  test('full months are the most that fit between two days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const full = monthsBetween(from, to);
        expect(plusMonths(from, full) <= to && to < plusMonths(from, full + 1)).toBe(true);
        expect(monthsBetween(to, from)).toBe(0 - full);
      }),
    );
  });

  test('the first of the month is in the same month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(firstOfMonth(day)).toBe(`${day.slice(0, 8)}01`);
      }),
    );
  });
});

describe('a day and an instant', () => {
  test.each(vectors)('%s', (_name, call, answer) => {
    expect(call()).toEqual(answer);
  });

  test('the noon of a day is that day in Finland', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(helsinkiDate(noonInstant(day))).toBe(day);
      }),
    );
  });

  test('the day in Finland never goes back as time goes on', () => {
    const instant = fc.date({
      min: new Date('1950-01-01T00:00:00Z'),
      max: new Date('2100-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 172_800_000 }), (from, later) => {
        const before: LocalDate = helsinkiDate(from);
        const after = helsinkiDate(new Date(from.getTime() + later));
        expect(before <= after && daysBetween(before, after) <= 3).toBe(true);
      }),
    );
  });
});
