import { describe, expect, test } from 'vitest';
import type { Child } from '#domain/family/child.ts';
import type { Family } from '#domain/reminders/family-facts.ts';
import { familyPlan, fitOf, reminderId } from '#domain/reminders/plan.ts';
import type { Rule, RuleKind, Situation } from '#domain/reminders/rule.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { child, d, family, helsinki, idOf, leave, mariehamn, rule, sampleRules, told } from './family-sample.ts';

const far = d('2027-01-01');
const idsOf = (of: Family, rules = sampleRules) => familyPlan(rules, of, far).map(({ rule: { id } }) => id as string);
const one = (id: string): Rule => {
  const found = sampleRules.find((each) => each.id === id);
  if (!found) throw new Error(`no sample rule ${id}`);
  return found;
};

describe('the plan of a family', () => {
  const aino = child(1, { birthDate: d('2026-09-20'), careStart: d('2027-08-01') });

  test('says what, when, for whom and how long there is', () => {
    expect(familyPlan([one('apply'), one('right')], family([aino]), d('2027-03-30'))).toEqual([
      {
        id: `reminder:${idOf(1)}:apply`,
        rule: one('apply'),
        child: idOf(1),
        anchorDay: '2027-08-01',
        anchorKey: null,
        fit: 'yes',
        ...{ from: '2027-04-01', to: '2027-04-01', phase: 'coming', day: '2027-04-01', daysLeft: 2 },
      },
      {
        id: `reminder:${idOf(1)}:right`,
        rule: one('right'),
        child: idOf(1),
        anchorDay: '2026-09-20',
        anchorKey: null,
        fit: 'yes',
        ...{ from: '2027-06-01', to: '2027-06-01', phase: 'coming', day: '2027-06-01', daysLeft: 63 },
      },
    ]);
  });

  test('has nothing for a child of whom no day is told', () => {
    expect(idsOf(family([]))).toEqual([]);
    expect(idsOf(family([child(1, {}), child(2, { isFirst: true, bornTogether: 2 })]))).toEqual([]);
  });

  test('goes through several children, soonest first, the same day in a fixed order', () => {
    const children = [
      child(3, { careStart: d('2027-08-01') }),
      child(2, { careStart: d('2027-06-01') }),
      child(1, { careStart: d('2027-08-01') }),
    ];
    expect(familyPlan([one('apply')], family(children), far).map((each) => [each.child, each.day])).toEqual([
      [idOf(2), '2027-02-01'],
      [idOf(1), '2027-04-01'],
      [idOf(3), '2027-04-01'],
    ]);
  });

  test('names a reminder by child and rule, and by a key where there are several', () => {
    expect(reminderId(idOf(255), one('apply'), null)).toBe('reminder:000000000000000000000000000000ff:apply');
    expect(reminderId(idOf(255), one('talk'), '2029')).toBe('reminder:000000000000000000000000000000ff:talk:2029');
  });

  test('has one for each leave', () => {
    const leaves = [
      leave('aa', aino, 'parental', '2027-01-07', '2027-06-30'),
      leave('bb', aino, 'parental', '2027-07-01', '2027-07-10'),
    ];
    const plan = familyPlan(sampleRules, family([aino], { leaves }), far);
    const ofLeaves = plan.filter(
      ({ rule: { anchor } }) => anchor === 'leaveStart' || anchor === 'parentalAllowanceStart',
    );
    expect(ofLeaves.map(({ id, day }) => [id.replace(`reminder:${aino.id}:`, ''), day])).toEqual([
      ['notice-long:aa', '2026-11-07'],
      ['parental-by:aa', '2027-03-07'],
      ['notice-short:bb', '2027-06-01'],
      ['parental-by:bb', '2027-09-01'],
    ]);
  });
});

describe('as the days pass', () => {
  const phases = (of: Rule, told: Partial<Child>, days: readonly string[]) =>
    days.map((day) => {
      const [found] = familyPlan([of], family([child(1, told)]), d(day));
      return [day, found?.phase, found?.day, found?.daysLeft];
    });

  test('a deadline comes, is now, has passed and leaves quietly after a month', () => {
    const name = rule('name', 'deadline', 'birthDate', { at: { unit: 'months', value: 3 } });
    expect(
      phases(name, { birthDate: d('2027-01-31') }, ['2027-04-29', '2027-04-30', '2027-05-30', '2027-05-31']),
    ).toEqual([
      ['2027-04-29', 'coming', '2027-04-30', 1],
      ['2027-04-30', 'now', '2027-04-30', 0],
      ['2027-05-30', 'passed', '2027-04-30', -30],
      ['2027-05-31', 'over', '2027-04-30', -31],
    ]);
  });

  test('a deadline that can be met late stays until its anchor', () => {
    expect(phases(one('apply'), { careStart: d('2027-08-01') }, ['2027-04-02', '2027-08-01', '2027-08-02'])).toEqual([
      ['2027-04-02', 'passed', '2027-04-01', -1],
      ['2027-08-01', 'passed', '2027-04-01', -122],
      ['2027-08-02', 'over', '2027-04-01', -123],
    ]);
  });

  test('a window comes with its first day and goes two weeks after its last', () => {
    expect(
      phases(one('scan'), { dueDate: d('2027-03-15') }, [
        ...['2026-08-16', '2026-08-17', '2026-09-13', '2026-09-14', '2026-09-27', '2026-09-28'],
      ]),
    ).toEqual([
      ['2026-08-16', 'coming', '2026-08-17', 1],
      ['2026-08-17', 'now', '2026-09-13', 27],
      ['2026-09-13', 'now', '2026-09-13', 0],
      ['2026-09-14', 'passed', '2026-09-13', -1],
      ['2026-09-27', 'passed', '2026-09-13', -14],
      ['2026-09-28', 'over', '2026-09-13', -15],
    ]);
  });

  test.each<[RuleKind, number]>([
    ['earliest', 30],
    ['reminder', 30],
    ['info', 30],
    ['event', 30],
    ['recurring', 30],
    ['window', 14],
    ['seasonal', 14],
  ])('the one day of a kind %s is never missed: it goes %i days later', (kind, lingers) => {
    const day = d('2027-03-08');
    const of = rule('one-day', kind, 'birthDate', { at: { unit: 'days', value: 7 } });
    const on = (n: number) => phases(of, { birthDate: d('2027-03-01') }, [plusDays(day, n)])[0]?.[1];
    expect([on(-1), on(0), on(1), on(lingers), on(lingers + 1)]).toEqual(['coming', 'now', 'now', 'now', 'over']);
  });
});

describe('a situation', () => {
  const born = { birthDate: d('2026-09-20') };
  const fit = (id: string, told: Partial<Child>, area = helsinki) => {
    const of = child(1, { careStart: d('2027-08-01'), ...told });
    return familyPlan([one(id)], family([of], { area }), far)[0]?.fit ?? null;
  };

  test('that holds, may hold or does not makes a reminder certain, a perhaps or nothing', () => {
    const dueDate = d('2027-03-15');
    const told = [true, null, false];
    expect(told.map((isFirst) => fit('training', { dueDate, isFirst }))).toEqual(['yes', 'perhaps', null]);
    expect(told.map((hasOneParent) => fit('one-parent-days', { ...born, hasOneParent }))).toEqual([
      'yes',
      'perhaps',
      null,
    ]);
    expect([2, null, 1].map((bornTogether) => fit('quota-multiples', { ...born, bornTogether }))).toEqual([
      ...['yes', 'perhaps', null],
    ]);
    const parenthoods = ['acknowledged', null, 'automatic', 'to-acknowledge', 'confirmed'] as const;
    expect(parenthoods.map((parenthood) => fit('acknowledged', { ...born, parenthood }))).toEqual([
      ...['yes', 'perhaps', null, null, null],
    ]);
    expect(parenthoods.map((parenthood) => fit('acknowledge', { ...born, parenthood }))).toEqual([
      ...[null, 'perhaps', null, 'yes', null],
    ]);
    const dueDates = ['2026-11-01', null, '2026-09-25'].map((day) => (day === null ? null : d(day)));
    expect(dueDates.map((due) => fit('preterm-visit', { ...born, dueDate: due }))).toEqual(['yes', 'perhaps', null]);
    expect(['baptism', 'apply-late'].map((id) => fit(id, born))).toEqual(['perhaps', 'perhaps']);
  });

  test('is known of a leave by its length', () => {
    const of = child(1, born);
    const days = [told(of, 'careAllowanceStart', '2027-05-01')];
    const only = (situation: Situation) =>
      rule('by-length', 'info', 'careAllowanceStart', { at: { unit: 'days', value: 0 } }, { only: [situation] });
    // The day of an allowance that is no leave of the plan has no length.
    expect(
      familyPlan([only('short-leave'), only('long-leave')], family([of], { days }), far).map((each) => each.fit),
    ).toEqual([...['perhaps', 'perhaps']]);
  });

  test('of Åland is that of all homes of the child', () => {
    const onAland = (homes: Child['homes'], area = helsinki) =>
      ['apply', 'aland-care'].map((id) => fit(id, { ...born, homes }, area));
    expect(onAland([])).toEqual(['yes', null]);
    expect(onAland([], mariehamn)).toEqual([null, 'yes']);
    expect(onAland([mariehamn])).toEqual([null, 'yes']);
    expect(onAland([mariehamn, helsinki])).toEqual(['yes', null]);
    expect(onAland([helsinki], mariehamn)).toEqual(['yes', null]);
  });

  test('must not hold where a rule says except', () => {
    const never = { ...one('quota'), except: ['one-parent', 'multiples'] } as const;
    const of = (told: Partial<Child>) => {
      const each = child(1, { ...born, ...told });
      return fitOf(never, family([each]), each, { key: null, day: d('2026-09-20'), isShortLeave: null });
    };
    expect([of({}), of({ hasOneParent: false }), of({ bornTogether: 2 })]).toEqual(['yes', 'yes', null]);
  });

  test('of adoption replaces the pregnancy and counts from the day of it', () => {
    const adopted = family([child(1, { dueDate: d('2026-09-20'), adoptedOn: d('2027-05-31') })]);
    const plan = familyPlan(sampleRules, adopted, far);
    expect(plan.map(({ rule: { id }, day, anchorDay, fit: how }) => [id, day, anchorDay, how])).toEqual([
      ['adopted-only', '2027-06-01', '2027-05-31', 'yes'],
      ['grant', '2027-07-31', '2027-05-31', 'yes'],
      ['use-by', '2029-05-31', '2027-05-31', 'yes'],
    ]);
  });
});
