import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLeaves } from '#domain/family-leave/check-leaves.ts';
import { isNote } from '#domain/family-leave/finding.ts';
import { localDate } from '#domain/time/local-date.ts';
import { anyPeriods, between, expecting, leave } from './situations.ts';

const born = { ...expecting, birthDate: localDate('2027-03-15') };
const kinds = (periods: Parameters<typeof checkLeaves>[0], situation = expecting) =>
  checkLeaves(periods, situation).map(({ kind }) => kind);

describe('pregnancy leave', () => {
  const check = (from: string, days = 40) => checkLeaves([leave('first', 'pregnancy', from, days)], expecting);

  test('begins 30 to 14 weekdays before, later than 30 by agreement', () => {
    expect(check('2027-02-08')).toEqual([]);
    expect(check('2027-02-09')).toEqual([{ kind: 'pregnancy-by-agreement' }]);
    expect(check('2027-02-26')).toEqual([{ kind: 'pregnancy-by-agreement' }]);
    expect(check('2027-02-06')).toEqual([{ kind: 'pregnancy-too-early', date: '2027-02-08' }]);
    expect(check('2027-02-27')).toEqual([{ kind: 'pregnancy-too-late', date: '2027-02-26' }]);
  });

  test('is 40 days in one stretch, of the one who gives birth', () => {
    expect(check('2027-02-08', 41)).toEqual([{ kind: 'pregnancy-not-40', days: 41 }]);
    const parts = [leave('first', 'pregnancy', '2027-02-08', 20), leave('first', 'pregnancy', '2027-03-20', 20)];
    expect(kinds(parts)).toEqual(['pregnancy-in-parts', 'gap']);
    expect(kinds([leave('second', 'pregnancy', '2027-02-08', 40)])).toEqual(['pregnancy-not-theirs']);
    expect(
      kinds([leave('first', 'pregnancy', '2027-02-08', 40)], { ...expecting, adoptedOn: expecting.dueDate }),
    ).toEqual(['pregnancy-not-theirs']);
  });
});

describe('parental leave', () => {
  test('has as many days as there are, after what was given', () => {
    const plan = [leave('first', 'parental', '2027-03-15', 170)];
    expect(checkLeaves(plan, born)).toEqual([{ kind: 'over-quota', parent: 'first', days: 10 }]);
    expect(checkLeaves(plan, { ...born, transfers: { first: 0, second: 10 } })).toEqual([]);
    expect(checkLeaves(plan, { ...born, bornTogether: 2 })).toEqual([]);
    expect(checkLeaves(plan, { ...born, parents: 1 })).toEqual([]);
    expect(
      checkLeaves([leave('first', 'parental', '2027-03-15', 210), leave('second', 'parental', '2027-11-26', 205)], {
        ...born,
        bornTogether: 2,
      }).filter(({ kind }) => kind !== 'gap'),
    ).toEqual([{ kind: 'over-quota', parent: 'second', days: 11 }]);
  });

  test('is at least 12 weekdays; two periods that touch are one', () => {
    expect(checkLeaves([leave('first', 'parental', '2027-04-01', 11)], born)).toEqual([
      { kind: 'too-short', parent: 'first', from: '2027-04-01', days: 11 },
    ]);
    expect(checkLeaves([leave('first', 'parental', '2027-04-01', 12)], born)).toEqual([]);
    // Saturday and the Monday after it.
    expect(
      checkLeaves(
        [
          between('first', 'parental', '2027-04-05', '2027-04-10'),
          between('first', 'parental', '2027-04-12', '2027-04-17'),
        ],
        born,
      ),
    ).toEqual([]);
  });

  test('comes in four periods at most', () => {
    const starts = ['2027-04-01', '2027-06-01', '2027-08-02', '2027-10-01', '2027-12-01'];
    const plan = starts.map((from) => leave('second', 'parental', from, 12));
    expect(kinds(plan.slice(0, 4), born)).not.toContain('too-many-periods');
    expect(checkLeaves(plan, born)).toContainEqual({ kind: 'too-many-periods', parent: 'second', count: 5 });
  });

  test('is taken together on 18 weekdays at most, the pregnancy leave of the other counted too', () => {
    const together = (days: number) =>
      checkLeaves(
        [leave('first', 'parental', '2027-04-01', 60), leave('second', 'parental', '2027-04-01', days)],
        born,
      );
    expect(together(18)).toEqual([]);
    expect(together(20)).toEqual([{ kind: 'together-too-long', days: 2 }]);
    expect(
      checkLeaves([leave('first', 'pregnancy', '2027-02-26', 40), leave('second', 'parental', '2027-03-15', 20)], born),
    ).toContainEqual({ kind: 'together-too-long', days: 2 });
  });

  test('lies between birth and the second birthday; after pregnancy leave it may precede a baby that is late', () => {
    expect(checkLeaves([leave('second', 'parental', '2027-03-01', 12)], born)).toEqual([
      { kind: 'before-arrival', parent: 'second', date: '2027-03-15' },
    ]);
    const late = { ...expecting, birthDate: localDate('2027-04-02') };
    expect(
      checkLeaves([leave('first', 'pregnancy', '2027-02-08', 40), leave('first', 'parental', '2027-03-27', 40)], late),
    ).toEqual([]);
    expect(checkLeaves([between('second', 'parental', '2029-02-01', '2029-03-14')], born)).toEqual([]);
    expect(checkLeaves([between('second', 'parental', '2029-02-01', '2029-03-15')], born)).toEqual([
      { kind: 'after-last-day', parent: 'second', date: '2029-03-14' },
    ]);
  });

  test('of a parent who is acknowledged only is told to end after four months', () => {
    const plan = [leave('second', 'parental', '2027-06-01', 60)];
    expect(checkLeaves(plan, { ...born, isOnlyAcknowledged: true })).toEqual([
      { kind: 'acknowledged-until', date: '2027-07-14' },
    ]);
  });
});

test('care leave: a month at least, twice at most, until the child is three', () => {
  const care = (from: string, to: string) => between('first', 'care', from, to);
  expect(checkLeaves([care('2028-01-31', '2028-02-28')], born)).toEqual([]);
  expect(checkLeaves([care('2028-01-31', '2028-02-27')], born)).toEqual([
    { kind: 'care-too-short', parent: 'first', from: '2028-01-31' },
  ]);
  const three = [care('2028-01-01', '2028-02-28'), care('2028-05-01', '2028-06-30'), care('2029-01-01', '2029-03-31')];
  expect(checkLeaves(three, born)).toContainEqual({ kind: 'care-too-many', parent: 'first', count: 3 });
  expect(checkLeaves([care('2029-01-01', '2030-03-15')], born)).toEqual([
    { kind: 'care-after-last-day', parent: 'first', date: '2030-03-14' },
  ]);
});

test('no parent is away twice on one day; days between the leaves are told, not blamed', () => {
  const plan = [leave('first', 'parental', '2027-04-01', 40), leave('first', 'care', '2027-05-01', 60)];
  expect(checkLeaves(plan, born)).toContainEqual({ kind: 'own-overlap', parent: 'first', date: '2027-05-01' });
  const apart = checkLeaves(
    [
      between('first', 'parental', '2027-04-01', '2027-05-29'),
      between('second', 'parental', '2027-06-07', '2027-07-31'),
    ],
    born,
  );
  expect(apart).toEqual([{ kind: 'gap', from: '2027-05-30', to: '2027-06-06', days: 6 }]);
  expect(apart.every(isNote)).toBe(true);
});

test('the order in which periods are written changes nothing', () => {
  fc.assert(
    fc.property(anyPeriods, (periods) => {
      expect(checkLeaves([...periods].reverse(), born)).toEqual(checkLeaves(periods, born));
    }),
    { numRuns: 60 },
  );
});
