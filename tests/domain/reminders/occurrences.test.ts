import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChildFields } from '#domain/family/child.ts';
import { occurrencesOf, startsOf, whenFor } from '#domain/reminders/occurrences.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { plusMonths } from '#domain/time/local-date.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';
import { child, d, family, leave, rule } from './family-sample.ts';

const months = (value: number) => ({ unit: 'months', value }) as const;
const talk = rule('talk', 'recurring', 'careStart', { at: months(12) }, { repeat: 'yearly' });
const flu = rule('flu', 'window', 'birthDate', { from: months(6), to: months(83) }, { repeat: '11-01' });
const useBy = rule('use-by', 'deadline', 'birthDate', { at: months(24) }, { adoption: { at: months(24) } });
const postnatal = rule('postnatal', 'window', 'birthDate', { from: months(1), to: months(3) }, { adoption: 'none' });

/** All the days of a rule for a child of whom this was told, with their keys. */
function found(of: Rule, told: Partial<ChildFields>) {
  const one = child(1, told);
  return startsOf(of, family([one]), one).flatMap((start) => occurrencesOf(of, one, start));
}
const firstDays = (of: Rule, told: Partial<ChildFields>) => found(of, told).map(({ from }) => from);

describe('a yearly talk', () => {
  test('comes every year after care has begun, until the summer in which school starts', () => {
    expect(firstDays(talk, { birthDate: d('2026-08-07'), careStart: d('2027-08-01') })).toEqual([
      ...['2028-08-01', '2029-08-01', '2030-08-01', '2031-08-01', '2032-08-01'],
    ]);
    // The last July is that of the year in which the child turns seven, on whatever day.
    for (const birthDate of ['2026-01-01', '2026-12-31'].map(d))
      expect(firstDays(talk, { birthDate, careStart: d('2027-07-31') }).at(-1)).toBe('2033-07-31');
  });

  test('has its year for a key', () => {
    expect(found(talk, { birthDate: d('2026-08-07'), careStart: d('2030-08-01') }).map(({ key }) => key)).toEqual([
      ...['2031', '2032'],
    ]);
  });

  test('ends after six years when no birth is known', () => {
    expect(firstDays(talk, { careStart: d('2027-08-01') })).toHaveLength(6);
  });

  test('never comes when care begins at school age', () => {
    expect(firstDays(talk, { birthDate: d('2020-05-05'), careStart: d('2026-09-01') })).toEqual([]);
  });

  test('from a leap day comes on the 28th', () => {
    expect(firstDays(talk, { birthDate: d('2026-08-07'), careStart: d('2028-02-29') })).toEqual([
      ...['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-28', '2033-02-28'],
    ]);
  });

  test('is a year after the one before, first to last', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (birthDate, careStart) => {
        const all = firstDays(talk, { birthDate, careStart });
        for (const [at, day] of all.entries()) {
          expect(day).toBe(plusMonths(plusMonths(careStart, 12), 12 * at));
          expect(day <= `${Number(birthDate.slice(0, 4)) + 7}-07-31`).toBe(true);
        }
      }),
    );
  });
});

describe('what comes each autumn', () => {
  test.each([
    ['2026-08-07', ['2027', '2028', '2029', '2030', '2031', '2032']],
    // Six months on 1 November itself counts, a day later does not any more.
    ['2026-05-01', ['2026', '2027', '2028', '2029', '2030', '2031', '2032']],
    ['2026-05-02', ['2027', '2028', '2029', '2030', '2031', '2032']],
    ['2026-12-01', ['2027', '2028', '2029', '2030', '2031', '2032', '2033']],
    ['2024-02-29', ['2024', '2025', '2026', '2027', '2028', '2029', '2030']],
    ['2094-02-28', ['2094', '2095', '2096', '2097', '2098', '2099', '2100']],
  ])('for one born %s comes in these years', (birth, years) => {
    expect(found(flu, { birthDate: d(birth) })).toEqual(
      years.map((year) => ({ from: `${year}-11-01`, to: `${year}-11-01`, key: year })),
    );
  });

  test('lies within its window, once a year', () => {
    fc.assert(
      fc.property(anyDay, (birthDate) => {
        const all = found(flu, { birthDate });
        for (const { from, to } of all) {
          expect(from).toBe(to);
          expect(from.slice(4)).toBe('-11-01');
          expect(plusMonths(birthDate, 6) <= from && from <= plusMonths(birthDate, 83)).toBe(true);
        }
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(all.length).toBeGreaterThanOrEqual(6);
        expect(all.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('for an adopted child', () => {
  const adopted = { birthDate: d('2026-08-07'), adoptedOn: d('2027-05-31') };

  test('some rules count from the day it was taken into care', () => {
    expect(firstDays(useBy, { birthDate: d('2026-08-07') })).toEqual(['2028-08-07']);
    expect(firstDays(useBy, adopted)).toEqual(['2029-05-31']);
  });

  test('that day is enough, also when no birth is told', () => {
    expect(firstDays(useBy, { adoptedOn: d('2027-05-31') })).toEqual(['2029-05-31']);
    expect(firstDays(flu, { adoptedOn: d('2027-05-31') })).toEqual([]);
  });

  test('some rules are not there at all, and the others count as ever', () => {
    expect(firstDays(postnatal, { birthDate: d('2026-08-07') })).toEqual(['2026-09-07']);
    expect(firstDays(postnatal, adopted)).toEqual([]);
    expect(firstDays(flu, adopted)[0]).toBe('2027-11-01');
  });

  test('they count in their own way', () => {
    const one = child(1, adopted);
    const own = { ...useBy, adoption: { from: months(1), to: months(2) } };
    expect(whenFor(own, one)).toEqual(own.adoption);
    expect(whenFor(own, child(1, {}))).toEqual(own.when);
    expect(whenFor(flu, one)).toEqual(flu.when);
  });
});

test('each leave has days of its own, under its own key', () => {
  const one = child(1, {});
  const leaves = [
    leave('aa', one, 'parental', '2027-08-31', '2027-12-01'),
    leave('bb', one, 'parental', '2028-04-30', '2028-06-01'),
  ];
  const yearly = rule('yearly', 'recurring', 'leaveStart', { at: months(0) }, { repeat: 'yearly' });
  const notice = rule('notice', 'deadline', 'leaveStart', { at: months(-2) });
  const all = (of: Rule) =>
    startsOf(of, family([one], { leaves }), one).flatMap((start) => occurrencesOf(of, one, start));
  expect(all(notice)).toEqual([
    { key: 'aa', from: '2027-06-30', to: '2027-06-30' },
    { key: 'bb', from: '2028-02-29', to: '2028-02-29' },
  ]);
  const keys = all(yearly).map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['aa:2027', 'aa:2028']);
  expect(new Set(keys).size).toBe(keys.length);
});
