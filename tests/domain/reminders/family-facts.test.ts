import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorDays, holds, homesOf, type AnchorDay } from '#domain/reminders/family-facts.ts';
import { anchors, situations } from '#domain/reminders/rule.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { lastOfWeekdays } from '#domain/time/finnish-weekdays.ts';
import {
  anyFamily,
  child,
  d,
  family,
  helsinki,
  inPregnancy,
  jomala,
  leave,
  mariehamn,
  raseborg,
  told,
} from './family-sample.ts';

const daysOf = (found: readonly AnchorDay[]) => found.map(({ day }) => day);
const noLeave: AnchorDay = { key: null, day: d('2027-01-01'), isShortLeave: null };

describe('the days that rules count from', () => {
  const unborn = child(1, { dueDate: d('2027-03-15') });
  const born = child(1, { dueDate: d('2027-03-15'), birthDate: d('2027-03-10'), careStart: d('2028-08-01') });
  const test1 = [told(unborn, 'positiveTest', '2026-07-14')];

  test('are those of the pregnancy until the child is born', () => {
    const before = family([unborn], { days: test1 });
    expect(daysOf(anchorDays(before, unborn, 'dueDate'))).toEqual(['2027-03-15']);
    expect(daysOf(anchorDays(before, unborn, 'positiveTest'))).toEqual(['2026-07-14']);
    expect(anchorDays(before, unborn, 'birthDate')).toEqual([]);
    const after = family([born], { days: test1 });
    for (const anchor of inPregnancy) expect(anchorDays(after, born, anchor)).toEqual([]);
    expect(daysOf(anchorDays(after, born, 'birthDate'))).toEqual(['2027-03-10']);
    expect(daysOf(anchorDays(after, born, 'careStart'))).toEqual(['2028-08-01']);
  });

  test('are not those of a pregnancy for an adopted child', () => {
    const adopted = { ...unborn, adoptedOn: d('2027-05-01') };
    for (const anchor of inPregnancy)
      expect(anchorDays(family([adopted], { days: test1 }), adopted, anchor)).toEqual([]);
  });

  test('are the first days of the years in which the child turns six and seven', () => {
    const of = (birth: string) => child(1, { birthDate: d(birth) });
    const years = (birth: string) =>
      (['yearChildTurns6', 'yearChildTurns7'] as const).flatMap((anchor) =>
        daysOf(anchorDays(family([of(birth)]), of(birth), anchor)),
      );
    expect(years('2027-01-01')).toEqual(['2033-01-01', '2034-01-01']);
    expect(years('2027-12-31')).toEqual(['2033-01-01', '2034-01-01']);
    expect(years('2024-02-29')).toEqual(['2030-01-01', '2031-01-01']);
    expect(anchorDays(family([unborn]), unborn, 'yearChildTurns6')).toEqual([]);
  });

  test('are the first ones of each leave, by kind', () => {
    const leaves = [
      leave('aa', born, 'pregnancy', '2027-02-08', '2027-03-25'),
      leave('bb', born, 'parental', '2027-03-30', '2027-09-01'),
      leave('cc', child(2, {}), 'parental', '2027-01-01', '2027-02-01'),
      leave('dd', born, 'care', '2028-01-01', '2028-07-31'),
    ];
    const of = family([born], { leaves, days: [told(born, 'careAllowanceStart', '2027-10-01')] });
    expect(anchorDays(of, born, 'leaveStart').map(({ key, day }) => [key, day])).toEqual([
      ['aa', '2027-02-08'],
      ['bb', '2027-03-30'],
      ['dd', '2028-01-01'],
    ]);
    expect(daysOf(anchorDays(of, born, 'pregnancyAllowanceStart'))).toEqual(['2027-02-08']);
    expect(daysOf(anchorDays(of, born, 'parentalAllowanceStart'))).toEqual(['2027-03-30']);
    expect(daysOf(anchorDays(of, born, 'careAllowanceStart'))).toEqual(['2028-01-01', '2027-10-01']);
  });

  test('know a leave of at most twelve weekdays as a short one', () => {
    const first = d('2027-03-22');
    const isShort = (weekdays: number) => {
      const of = family([born], {
        leaves: [leave('aa', born, 'parental', first, lastOfWeekdays(first, weekdays))],
      });
      return anchorDays(of, born, 'leaveStart').map(({ isShortLeave }) => isShortLeave);
    };
    expect([isShort(1), isShort(12), isShort(13), isShort(160)]).toEqual([[true], [true], [false], [false]]);
  });

  test('are only those of the child itself', () => {
    fc.assert(
      fc.property(anyFamily, fc.nat(2), (of, n) => {
        const mine = of.children[n];
        if (!mine) return;
        const alone = {
          ...of,
          children: [mine],
          leaves: of.leaves.filter((each) => each.child === mine.id),
          days: of.days.filter((each) => each.child === mine.id),
        };
        for (const anchor of anchors) expect(anchorDays(of, mine, anchor)).toEqual(anchorDays(alone, mine, anchor));
      }),
    );
  });

  test('have a key each where there are several', () => {
    fc.assert(
      fc.property(anyFamily, (of) => {
        for (const each of of.children)
          for (const anchor of anchors) {
            const keys = anchorDays(of, each, anchor).map(({ key }) => key);
            expect(new Set(keys).size).toBe(keys.length);
          }
      }),
    );
  });
});

describe('homes', () => {
  test('are the child’s own, else the family’s', () => {
    expect(homesOf(family([], { area: helsinki }), child(1, { homes: [raseborg, jomala] }))).toEqual([
      raseborg,
      jomala,
    ]);
    expect(homesOf(family([], { area: helsinki }), child(1, {}))).toEqual([helsinki]);
    expect(homesOf(family([]), child(1, {}))).toEqual([]);
  });

  test.each([
    ['no home told', [], null, false],
    ['the family’s on Åland', [], mariehamn, true],
    ['the family’s elsewhere', [], helsinki, false],
    ['one of its own on Åland', [jomala], helsinki, true],
    ['two on Åland', [jomala, mariehamn], null, true],
    ['one of two on Åland', [mariehamn, helsinki], mariehamn, false],
    ['none on Åland, the family’s there', [raseborg], mariehamn, false],
  ])('with %s: on Åland?', (_name, homes, area, answer) => {
    expect(holds(family([], { area }), child(1, { homes }), noLeave, 'aland')).toBe(answer);
  });
});

describe('a situation', () => {
  const of = family([]);

  test('is unknown until it is told', () => {
    const unknown = situations.filter((situation) => holds(of, child(1, {}), noLeave, situation) === null);
    expect(unknown).toEqual([
      ...['first-child', 'one-parent', 'multiples', 'preterm', 'unacknowledged', 'acknowledged'],
      ...['short-leave', 'long-leave', 'sudden-need', 'baptism'],
    ]);
  });

  test.each([
    ['first-child', { isFirst: true }, true],
    ['first-child', { isFirst: false }, false],
    ['one-parent', { hasOneParent: true }, true],
    ['one-parent', { hasOneParent: false }, false],
    ['multiples', { bornTogether: 2 }, true],
    ['multiples', { bornTogether: 1 }, false],
    ['adopted', {}, false],
    ['adopted', { adoptedOn: d('2027-01-01') }, true],
    ['preterm', { dueDate: d('2027-03-15'), birthDate: d('2027-02-01') }, true],
    ['preterm', { dueDate: d('2027-03-15'), birthDate: d('2027-03-01') }, false],
    ['unacknowledged', { parenthood: 'to-acknowledge' }, true],
    ['unacknowledged', { parenthood: 'automatic' }, false],
    ['unacknowledged', { parenthood: 'acknowledged' }, false],
    ['acknowledged', { parenthood: 'acknowledged' }, true],
    ['acknowledged', { parenthood: 'confirmed' }, false],
    ['acknowledged', { parenthood: 'automatic' }, false],
  ] as const)('%s with %o: %s', (situation, fields, answer) => {
    expect(holds(of, child(1, fields), noLeave, situation)).toBe(answer);
  });

  test('of a leave is that of its length', () => {
    const at = (isShortLeave: boolean) => ({ ...noLeave, day: plusDays(noLeave.day, 1), isShortLeave });
    expect(holds(of, child(1, {}), at(true), 'short-leave')).toBe(true);
    expect(holds(of, child(1, {}), at(true), 'long-leave')).toBe(false);
    expect(holds(of, child(1, {}), at(false), 'short-leave')).toBe(false);
    expect(holds(of, child(1, {}), at(false), 'long-leave')).toBe(true);
  });
});

describe('days that may come again', () => {
  const elli = child(1, { birthDate: d('2027-03-10') });
  const keys = (anchor: 'illnessDate' | 'travelDate' | 'firstTooth', on: string) =>
    anchorDays(family([elli], { days: [told(elli, anchor, on)] }), elli, anchor).map(({ key }) => key);

  test('are told apart by their date, so that the second illness is not ticked with the first', () => {
    expect(keys('illnessDate', '2028-01-05')).toEqual(['2028-01-05']);
    expect(keys('travelDate', '2028-06-05')).toEqual(['2028-06-05']);
    expect(keys('firstTooth', '2027-09-05')).toEqual([null]);
  });
});

describe('the start of the pregnancy allowance', () => {
  const planned = (birthDate: string | null) => {
    const elli = child(1, { dueDate: d('2027-03-15'), birthDate: birthDate === null ? null : d(birthDate) });
    const leaves = [leave('aa', elli, 'pregnancy', '2027-02-08', '2027-03-25')];
    return daysOf(anchorDays(family([elli], { leaves }), elli, 'pregnancyAllowanceStart'));
  };

  test('is as planned, but at the latest the first weekday after the birth', () => {
    expect(planned(null)).toEqual(['2027-02-08']);
    expect(planned('2027-03-10')).toEqual(['2027-02-08']);
    expect(planned('2027-01-20')).toEqual(['2027-01-21']);
    // Saturday: Sunday is no weekday.
    expect(planned('2027-01-23')).toEqual(['2027-01-25']);
  });
});
