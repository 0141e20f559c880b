import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acknowledgedUntil,
  extraForPreterm,
  homeCareFrom,
  lastCareDay,
  lastParentalDay,
  pregnancyWindow,
} from '#domain/family-leave/limits.ts';
import { quotaOf, transfersOf } from '#domain/family-leave/quota.ts';
import { situationOf } from '#domain/family-leave/situation.ts';
import { nothingTold } from '#domain/family/child.ts';
import { childId } from '#domain/ids.ts';
import { isFinnishWeekday } from '#domain/time/finnish-weekdays.ts';
import { localDate } from '#domain/time/local-date.ts';
import { anySituation, expecting } from './situations.ts';

const d = localDate;

describe('how many weekdays a family has', () => {
  test('40 and twice 160, 18 of them together', () => {
    expect(quotaOf(expecting)).toEqual({ pregnancy: 40, own: { first: 160, second: 160 }, shared: 0, together: 18 });
  });

  test('days given move from one to the other, at most 63', () => {
    const own = (first: number, second: number) => quotaOf({ ...expecting, transfers: { first, second } }).own;
    expect(own(63, 0)).toEqual({ first: 97, second: 223 });
    expect(own(0, 20)).toEqual({ first: 180, second: 140 });
    expect(own(100, -5)).toEqual({ first: 97, second: 223 });
  });

  test('one parent has all 320; twins bring 84 that either may use, and 90 together; adoption brings no pregnancy leave', () => {
    expect(quotaOf({ ...expecting, parents: 1 }).own).toEqual({ first: 320, second: 0 });
    expect(quotaOf({ ...expecting, bornTogether: 2 })).toMatchObject({ shared: 84, together: 108 });
    expect(quotaOf({ ...expecting, bornTogether: 3 })).toMatchObject({ shared: 168, together: 198 });
    expect(quotaOf({ ...expecting, dueDate: null, adoptedOn: d('2027-03-15') }).pregnancy).toBe(0);
  });

  test('whatever is given, the sum stays', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { own } = quotaOf(situation);
        expect(own.first + own.second).toBe(320);
      }),
    );
  });
});

describe('what must have been given', () => {
  test('as much as is used beyond one’s own, of what the other does not use, at most 63', () => {
    expect(transfersOf({ first: 0, second: 197 }, expecting)).toEqual({ first: 37, second: 0 });
    expect(transfersOf({ first: 300, second: 60 }, expecting)).toEqual({ first: 0, second: 63 });
    expect(transfersOf({ first: 312, second: 160 }, expecting)).toEqual({ first: 0, second: 0 });
    expect(transfersOf({ first: 170, second: 150 }, { ...expecting, bornTogether: 2 })).toEqual({
      first: 0,
      second: 0,
    });
    expect(transfersOf({ first: 320, second: 0 }, { ...expecting, parents: 1 })).toEqual({ first: 0, second: 0 });
  });

  test('a plan that fits with some gifts fits with these, and nobody is left short by them', () => {
    const days = fc.integer({ min: 0, max: 240 });
    fc.assert(
      fc.property(days, days, (first, second) => {
        const { own } = quotaOf({ ...expecting, transfers: transfersOf({ first, second }, expecting) });
        if (first + second <= 320 && first <= 223 && second <= 223)
          expect(own.first >= first && own.second >= second).toBe(true);
        expect(own.first).toBeGreaterThanOrEqual(Math.min(first, 160));
        expect(own.second).toBeGreaterThanOrEqual(Math.min(second, 160));
      }),
    );
  });
});

describe('the first and the last days', () => {
  test.each([
    ['2027-03-15', '2027-02-08', '2027-02-26', '2027-09-24'],
    ['2027-01-10', '2026-12-02', '2026-12-21', '2027-07-22'],
  ])('due on %s: pregnancy leave from %s to %s, home care allowance from %s', (due, from, to, homeCare) => {
    const situation = { ...expecting, dueDate: d(due) };
    expect(pregnancyWindow(situation)).toEqual({ from, to });
    expect(homeCareFrom(situation)).toBe(homeCare);
  });

  test('parental days end on the eve of the second birthday, care leave on the eve of the third', () => {
    const born = { ...expecting, birthDate: d('2027-03-20') };
    expect(lastParentalDay(born)).toBe('2029-03-19');
    expect(lastCareDay(born)).toBe('2030-03-19');
    expect(homeCareFrom({ ...born, birthDate: d('2027-03-15') })).toBe('2027-09-24');
  });

  test('adoption counts from taking into care, and leaves home care allowance to Kela', () => {
    const adopted = { ...expecting, dueDate: null, birthDate: d('2025-01-10'), adoptedOn: d('2027-03-15') };
    expect(lastParentalDay(adopted)).toBe('2029-03-14');
    expect(lastCareDay(adopted)).toBe('2029-03-14');
    expect(lastCareDay({ ...adopted, birthDate: d('2027-01-10') })).toBe('2030-01-09');
    expect(lastCareDay({ ...adopted, birthDate: null })).toBe('2029-03-14');
    expect(pregnancyWindow(adopted)).toBeNull();
    expect(homeCareFrom(adopted)).toBeNull();
  });

  test('a baby born before pregnancy leave could begin: from the next weekday, and as many parental days more', () => {
    // Born on a Saturday; Monday 1.2. to Saturday 6.2. are the six weekdays before 8.2.
    const early = { ...expecting, birthDate: d('2027-01-30') };
    expect(pregnancyWindow(early)).toEqual({ from: '2027-02-01', to: '2027-02-01' });
    expect(extraForPreterm(early)).toBe(6);
    expect(quotaOf(early).shared).toBe(6);
    expect(extraForPreterm({ ...early, birthDate: d('2027-02-06') })).toBe(0);
    expect(pregnancyWindow({ ...early, birthDate: d('2027-02-10') })).toEqual({ from: '2027-02-08', to: '2027-02-11' });
  });

  test('a parent who is acknowledged only has four months', () => {
    expect(acknowledgedUntil(expecting)).toBeNull();
    expect(acknowledgedUntil({ ...expecting, isOnlyAcknowledged: true })).toBe('2027-07-14');
  });

  test('pregnancy leave always has a day to begin on, a weekday, in order', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const window = pregnancyWindow(situation);
        if (!window) return;
        expect(window.from <= window.to).toBe(true);
        expect(isFinnishWeekday(window.from) && isFinnishWeekday(window.to)).toBe(true);
      }),
    );
  });
});

test('what a child does not tell is two parents and one child', () => {
  const child = { ...nothingTold, id: childId('a'.repeat(32)), dueDate: d('2027-03-15') };
  expect(situationOf(child)).toEqual(expecting);
  expect(situationOf({ ...child, hasOneParent: true, bornTogether: 2, parenthood: 'acknowledged' })).toMatchObject({
    parents: 1,
    bornTogether: 2,
    isOnlyAcknowledged: true,
  });
});
