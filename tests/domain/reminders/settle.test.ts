import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyPlan } from '#domain/reminders/plan.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import { settle, type SettledPlan } from '#domain/reminders/settle.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { anyMoment, child, d, family, rule, sampleRules } from './family-sample.ts';

const name = rule('name', 'deadline', 'birthDate', { at: { unit: 'months', value: 3 } });
const solids = rule('solids', 'window', 'birthDate', {
  from: { unit: 'months', value: 4 },
  to: { unit: 'months', value: 6 },
});
const right = rule('right', 'earliest', 'birthDate', { at: { unit: 'month-start', value: 9 } });
const rules = [name, solids, right];
/** Name by 10.4., solids 10.5.–10.7., the right from 1.10. */
const aino = child(1, { birthDate: d('2027-01-10') });
const idOf = (of: { readonly id: string }) => `reminder:${aino.id}:${of.id}`;

const state = (of: { readonly id: string }, fields: Partial<ReminderState>): ReminderState => ({
  id: idOf(of),
  child: aino.id,
  state: 'open',
  on: d('2027-01-20'),
  until: null,
  date: null,
  note: null,
  anchorDay: null,
  ...fields,
});
const settledOn = (today: string, ...states: readonly ReminderState[]) =>
  settle(familyPlan(rules, family([aino]), d(today)), states, d(today));
const lists = (of: SettledPlan) => ({
  open: of.open.map(({ rule: { id } }) => id as string),
  later: of.later.map(({ rule: { id } }) => id as string),
  done: of.done.map(({ rule: { id } }) => id as string),
  notForUs: of.notForUs.map(({ rule: { id } }) => id as string),
});
const listsOn = (today: string, ...states: readonly ReminderState[]) => lists(settledOn(today, ...states));
const none = { open: [], later: [], done: [], notForUs: [] };

test('without a mark everything is open, soonest first, until it is over', () => {
  expect(listsOn('2027-02-01')).toEqual({ ...none, open: ['name', 'solids', 'right'] });
  expect(listsOn('2027-05-11')).toEqual({ ...none, open: ['solids', 'right'] });
  expect(listsOn('2028-06-01')).toEqual(none);
  expect(settledOn('2027-02-01').open.map((each) => each.state)).toEqual([null, null, null]);
});

test('what is done stays among the done when it is over, the newest first', () => {
  const done = [
    state(name, { state: 'done', on: d('2027-02-01') }),
    state(solids, { state: 'done', on: d('2027-05-20') }),
  ];
  expect(listsOn('2027-06-01', ...done)).toEqual({ ...none, open: ['right'], done: ['solids', 'name'] });
  expect(listsOn('2030-01-01', ...done)).toEqual({ ...none, done: ['solids', 'name'] });
});

test('what is not for the family is kept apart until it is over', () => {
  const mark = state(solids, { state: 'not-for-us' });
  expect(listsOn('2027-02-01', mark)).toEqual({ ...none, open: ['name', 'right'], notForUs: ['solids'] });
  expect(listsOn('2027-08-01', mark)).toEqual({ ...none, open: ['right'] });
});

describe('what was put off', () => {
  test('comes back by itself on its day', () => {
    const mark = state(name, { state: 'later', until: d('2027-03-01') });
    expect(listsOn('2027-02-28', mark)).toEqual({ ...none, open: ['solids', 'right'], later: ['name'] });
    expect(listsOn('2027-03-01', mark)).toEqual({ ...none, open: ['name', 'solids', 'right'] });
  });

  test('comes back on its own last day at the latest', () => {
    const mark = state(name, { state: 'later', until: d('2027-12-01') });
    expect(listsOn('2027-04-09', mark).later).toEqual(['name']);
    expect(listsOn('2027-04-10', mark).open).toContain('name');
    const window = state(solids, { state: 'later', until: d('2027-12-01') });
    expect(listsOn('2027-07-09', window).later).toEqual(['solids']);
    expect(listsOn('2027-07-10', window).open).toContain('solids');
  });

  test('on that day or after it stays away until the day it was put off to', () => {
    for (const on of ['2027-04-10', '2027-04-15'].map(d)) {
      const mark = state(name, { state: 'later', on, until: d('2027-04-22') });
      expect(listsOn('2027-04-21', mark).later).toEqual(['name']);
      expect(listsOn('2027-04-22', mark).open).toContain('name');
    }
    // One day of its own: it lies behind for a month, and can be put off then.
    const lying = state(right, { state: 'later', on: d('2027-10-05'), until: d('2027-10-12') });
    expect(listsOn('2027-10-11', lying).later).toEqual(['right']);
    expect(listsOn('2027-10-12', lying).open).toEqual(['right']);
    expect(listsOn('2027-11-01', lying)).toEqual(none);
  });

  test('without a day is open', () => {
    expect(listsOn('2027-02-01', state(name, { state: 'later' })).open).toContain('name');
  });
});

describe('a day that the parent knows better', () => {
  const open = (today: string, date: string) => settledOn(today, state(solids, { date: d(date) })).open;

  test('wins, with the order and the days that are left', () => {
    const found = open('2027-02-01', '2027-03-05').find(({ rule: { id } }) => id === solids.id);
    expect(found).toMatchObject({
      from: '2027-03-05',
      to: '2027-03-05',
      day: '2027-03-05',
      daysLeft: 32,
      phase: 'coming',
    });
    expect(open('2027-02-01', '2027-03-05').map(({ rule: { id } }) => id)).toEqual(['solids', 'name', 'right']);
    expect(open('2027-02-01', '2027-12-24').map(({ rule: { id } }) => id)).toEqual(['name', 'right', 'solids']);
  });

  test('keeps what its own days would have let go, and lets go what lies behind', () => {
    expect(open('2027-12-01', '2027-12-24').map(({ rule: { id } }) => id)).toEqual(['solids']);
    expect(open('2027-03-20', '2027-03-05').map(({ rule: { id } }) => id)).toEqual(['name', 'right']);
  });

  test('counts for what was put off, is done or not for the family too', () => {
    const date = d('2027-06-20');
    const later = state(solids, { state: 'later', until: d('2027-09-01'), date });
    expect(listsOn('2027-06-19', later).later).toEqual(['solids']);
    expect(listsOn('2027-06-20', later).open).toContain('solids');
    expect(settledOn('2027-02-01', state(solids, { state: 'done', date })).done[0]?.day).toBe(date);
    const apart = [state(right, { state: 'not-for-us', date: d('2027-02-10') }), state(name, { state: 'not-for-us' })];
    expect(listsOn('2027-02-01', ...apart).notForUs).toEqual(['right', 'name']);
  });
});

test('marks of what is no longer in the plan do nothing', () => {
  expect(listsOn('2027-02-01', { ...state(name, { state: 'done' }), id: 'reminder:gone:name' })).toEqual({
    ...none,
    open: ['name', 'solids', 'right'],
  });
});

test('each reminder is in exactly one list, or over and in none; the order of the marks does not matter', () => {
  const anyMark = fc.record({
    state: fc.constantFrom<ReminderState['state'][]>('open', 'done', 'later', 'not-for-us'),
    ago: fc.nat(60),
    until: fc.option(fc.integer({ min: -10, max: 60 })),
    date: fc.option(fc.integer({ min: -60, max: 60 })),
  });
  fc.assert(
    fc.property(anyMoment, fc.array(fc.option(anyMark), { maxLength: 40 }), ({ family: of, today }, marks) => {
      const plan = familyPlan(sampleRules, of, today);
      const states = plan.flatMap((each, at): ReminderState[] => {
        const mark = marks[at];
        if (!mark) return [];
        const day = (n: number | null) => (n === null ? null : plusDays(today, n));
        return [
          {
            id: each.id,
            child: each.child,
            state: mark.state,
            on: plusDays(today, -mark.ago),
            until: day(mark.until),
            date: day(mark.date),
            note: null,
            anchorDay: null,
          },
        ];
      });
      const settled = settle(plan, states, today);
      const stateOf = new Map(states.map((each) => [each.id, each]));
      const found = [...settled.open, ...settled.later, ...settled.done, ...settled.notForUs];
      const ids = found.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const each of plan.filter(({ id }) => !ids.includes(id))) {
        expect(stateOf.get(each.id)?.state).not.toBe('done');
        if (!stateOf.get(each.id)?.date) expect(each.phase).toBe('over');
      }
      for (const each of found) {
        const mark = stateOf.get(each.id) ?? null;
        expect(each.state).toBe(mark);
        if (mark?.date) expect([each.from, each.to, each.day]).toEqual([mark.date, mark.date, mark.date]);
        if (mark?.state !== 'done') expect(each.phase).not.toBe('over');
      }
      expect(settled.done.every(({ state: mark }) => mark?.state === 'done')).toBe(true);
      expect(settled.later.every(({ state: mark }) => mark?.until && today < mark.until)).toBe(true);
      expect(settle(plan.toReversed(), states.toReversed(), today)).toEqual(settled);
    }),
  );
});

describe('what was put off past its own end', () => {
  // The name is over on 11.5.; put off on 9.5. until 9.6.
  const putOff = state(name, { state: 'later', on: d('2027-05-09'), until: d('2027-06-09') });

  test('waits, comes back on the day it was promised for, and then leaves', () => {
    expect(listsOn('2027-06-08', putOff)).toEqual({ ...none, open: ['solids', 'right'], later: ['name'] });
    expect(listsOn('2027-06-09', putOff).open).toContain('name');
    expect(settledOn('2027-06-09', putOff).open.find(({ rule: { id } }) => id === name.id)?.phase).toBe('passed');
    expect(listsOn('2027-06-23', putOff).open).toContain('name');
    expect(listsOn('2027-06-24', putOff)).toEqual({ ...none, open: ['solids', 'right'] });
  });
});

describe('a mark on what hangs on the wished start of care', () => {
  const apply = rule('apply', 'deadline', 'careStart', { at: { unit: 'months', value: -4 } });
  const on = (careStart: string, mark: ReminderState) => {
    const elli = { ...aino, careStart: d(careStart) };
    return lists(settle(familyPlan([apply], family([elli]), d('2027-02-01')), [mark], d('2027-02-01')));
  };
  const sent = state(apply, { state: 'done', anchorDay: d('2027-08-01') });

  test('holds while the start stays in its month, and no longer when it has moved to another', () => {
    expect(on('2027-08-01', sent)).toEqual({ ...none, done: ['apply'] });
    expect(on('2027-08-16', sent)).toEqual({ ...none, done: ['apply'] });
    expect(on('2027-10-01', sent)).toEqual({ ...none, open: ['apply'] });
  });

  test('made by an older version, which did not keep the start, holds', () => {
    expect(on('2027-10-01', { ...sent, anchorDay: null })).toEqual({ ...none, done: ['apply'] });
  });
});

test('a mark that holds no more leaves its note, and neither its tick nor its day', () => {
  const apply = rule('apply', 'deadline', 'careStart', { at: { unit: 'months', value: -4 } });
  const elli = { ...aino, careStart: d('2027-10-01') };
  const mark = state(apply, {
    state: 'done',
    anchorDay: d('2027-08-01'),
    date: d('2027-03-20'),
    note: 'Kysy Liisalta',
  });
  const [open] = settle(familyPlan([apply], family([elli]), d('2027-02-01')), [mark], d('2027-02-01')).open;
  expect(open).toMatchObject({ day: '2027-06-01', state: { state: 'open', date: null, note: 'Kysy Liisalta' } });
});
