import { describe, expect, test } from 'vitest';
import { noticesOf, type NoticeFrame } from '#domain/notices/notices-of.ts';
import { occurrencesBetween } from '#domain/reminders/own-occurrences.ts';
import { localTime } from '#domain/time/local-time.ts';
import { at, openAt, ownReminder } from '#tests/domain/notices/notice-samples.ts';
import { child, d, family, idOf, rule, sampleRules } from '#tests/domain/reminders/family-sample.ts';

const one = (id: string) => sampleRules.filter((each) => each.id === id);
const aino = child(1, { birthDate: d('2026-09-20'), careStart: d('2027-08-01') });
const applyKey = `reminder:${idOf(1)}:apply@2027-04-01`;
const frame = (now: string, more: Partial<NoticeFrame> = {}): NoticeFrame => ({
  now: new Date(at(now)),
  time: null,
  planned: new Map(),
  ...more,
});
const ofRules = (rules: ReturnType<typeof one>, now: string, more: Partial<NoticeFrame> = {}) =>
  noticesOf(openAt(rules, family([aino]), at(now)), [], frame(now, more));

describe('a rule', () => {
  test('gives a deadline one notice, two weeks before its last day at nine', () => {
    expect(ofRules(one('apply'), '2026-11-21 12:00')).toEqual([
      {
        key: applyKey,
        subject: `reminder:${idOf(1)}:apply`,
        at: at('2027-03-18 09:00'),
        day: '2027-04-01',
        chosenTime: false,
      },
    ]);
  });

  test('gives anything else one on its first day', () => {
    const found = ofRules([...one('right'), ...one('vaccine'), ...one('flu')], '2026-11-10 12:00');
    expect(found.slice(0, 3).map((each) => [each.day, each.at])).toEqual([
      ['2026-11-20', at('2026-11-20 09:00')],
      ['2027-06-01', at('2027-06-01 09:00')],
      ['2027-11-01', at('2027-11-01 09:00')],
    ]);
  });

  test('comes at the time that the family chose, also in the night', () => {
    const [found] = ofRules(one('apply'), '2026-11-21 12:00', { time: localTime('22:30') });
    expect(found).toMatchObject({ at: at('2027-03-18 22:30'), chosenTime: true });
  });

  test.each([
    ['in the last two weeks on the next morning', '2027-03-25 14:00', '2027-03-26 09:00'],
    ['before nine on the same morning', '2027-03-25 06:00', '2027-03-25 09:00'],
    ['over the change of the clocks', '2027-03-27 14:00', '2027-03-28 09:00'],
  ])('that came to be late is told %s', (_name, now, expected) => {
    expect(ofRules(one('apply'), now).map((each) => each.at)).toEqual([at(expected)]);
  });

  test('that came to be after its last morning says nothing: it is on the screen where the date was told', () => {
    expect(ofRules(one('apply'), '2027-04-01 09:00')).toEqual([]);
    expect(ofRules(one('apply'), '2027-05-01 12:00')).toEqual([]);
  });

  test('that was on already when it came to be says nothing', () => {
    expect(ofRules(one('vaccine'), '2026-11-20 09:00')).toEqual([]);
  });

  test('keeps its time when it has been planned before, however late one looks', () => {
    const planned = new Map([[applyKey, at('2027-03-18 09:00')]]);
    const [found] = ofRules(one('apply'), '2027-03-30 12:00', { planned });
    expect(found?.at).toBe(at('2027-03-18 09:00'));
  });

  test.each([
    ['apply', '2027-03-18', '08:00'],
    ['right', '2027-06-01', '08:00'],
    ['right', '2027-06-01', '08:30'],
    ['vaccine', '2026-11-20', '07:15'],
  ])('whose time is moved back on its day, over the moment that it is (%s), keeps its own', (id, day, time) => {
    const [planned] = ofRules(one(id), `${day} 06:00`);
    expect(planned?.at).toBe(at(`${day} 09:00`));
    const again = ofRules(one(id), `${day} 08:30`, {
      time: localTime(time),
      planned: new Map([[planned?.key ?? '', planned?.at ?? 0]]),
    });
    expect(again).toMatchObject([{ key: planned?.key, at: at(`${day} 09:00`), chosenTime: false }]);
  });

  test('whose time in the night is taken back waits for the morning', () => {
    const planned = new Map([[applyKey, at('2027-03-18 22:30')]]);
    const [found] = ofRules(one('apply'), '2027-03-18 22:00', { planned });
    expect(found).toMatchObject({ at: at('2027-03-18 22:30'), chosenTime: false });
    const [chosen] = ofRules(one('apply'), '2027-03-18 22:45', { planned, time: localTime('22:30') });
    expect(chosen).toMatchObject({ at: at('2027-03-18 22:30'), chosenTime: true });
  });

  test('that was put off is told again on the day it comes back, and no later than its last day comes, if that lay ahead', () => {
    const [apply] = openAt(one('apply'), family([aino]), at('2027-03-19 12:00'));
    if (!apply) throw new Error('the sample has no application');
    const putOff = (until: string, on = '2027-03-19') => {
      const state = { ...apply, state: 'later', on: d(on), until: d(until), date: null, note: null } as const;
      return noticesOf([{ ...apply, state: { ...state, anchorDay: null } }], [], frame(`${on} 12:00`));
    };
    expect(putOff('2027-03-26')).toMatchObject([{ day: '2027-03-26', at: at('2027-03-26 09:00') }]);
    expect(putOff('2027-05-01')).toMatchObject([{ day: '2027-05-01', at: at('2027-04-01 09:00') }]);
    // Put off when its last day had come, it comes back on the day that was promised.
    expect(putOff('2027-05-01', '2027-04-01')).toMatchObject([{ day: '2027-05-01', at: at('2027-05-01 09:00') }]);
    expect(putOff('2027-05-01', '2027-04-10')).toMatchObject([{ day: '2027-05-01', at: at('2027-05-01 09:00') }]);
  });

  test('whose date the parent changed is told by the new date', () => {
    const id = `reminder:${idOf(1)}:meet`;
    const states = [
      { id, child: idOf(1), state: 'open', on: d('2026-11-21'), until: null, note: null, anchorDay: null },
    ] as const;
    const open = openAt(
      [rule('meet', 'window', 'birthDate', { from: { unit: 'months', value: 4 }, to: { unit: 'months', value: 5 } })],
      family([aino]),
      at('2026-11-21 12:00'),
      states.map((state) => ({ ...state, date: d('2027-01-25') })),
    );
    expect(noticesOf(open, [], frame('2026-11-21 12:00'))).toMatchObject([
      { key: `${id}@2027-01-25`, at: at('2027-01-25 09:00') },
    ]);
  });
});

describe('an own reminder', () => {
  const turns = occurrencesBetween(
    ownReminder('medicine', '2027-03-26', {
      times: [localTime('03:30'), localTime('20:00')],
      repeat: { every: 1, unit: 'day', until: null },
    }),
    d('2027-03-26'),
    d('2027-03-29'),
  );

  test('is told at each of its times, also in the night and where the clocks change', () => {
    const found = noticesOf([], turns, frame('2027-03-25 12:00'));
    expect(found.map((each) => new Date(each.at).toISOString())).toEqual([
      ...['2027-03-26T01:30:00.000Z', '2027-03-26T18:00:00.000Z', '2027-03-27T01:30:00.000Z'],
      ...['2027-03-27T18:00:00.000Z', '2027-03-28T01:30:00.000Z', '2027-03-28T17:00:00.000Z'],
      ...['2027-03-29T00:30:00.000Z', '2027-03-29T17:00:00.000Z'],
    ]);
    expect(found.every((each) => each.chosenTime && each.subject === 'own:medicine')).toBe(true);
    expect(found[0]?.key).toBe('own:medicine:2027-03-26T03:30');
  });

  test('says nothing of the times that had passed when it was written', () => {
    expect(noticesOf([], turns, frame('2027-03-28 12:00'))).toHaveLength(3);
  });

  test('of a whole day is told at the usual time', () => {
    const [turn] = occurrencesBetween(ownReminder('birthday', '2027-03-28'), d('2027-03-28'), d('2027-03-28'));
    const turns = turn ? [turn] : [];
    expect(noticesOf([], turns, frame('2027-03-01 12:00'))).toMatchObject([
      { key: 'own:birthday:2027-03-28', at: at('2027-03-28 09:00'), chosenTime: false },
    ]);
    const planned = new Map([['own:birthday:2027-03-28', at('2027-03-28 09:00')]]);
    const later = noticesOf([], turns, frame('2027-03-28 08:30', { time: localTime('08:00'), planned }));
    expect(later).toMatchObject([{ at: at('2027-03-28 09:00') }]);
  });
});
