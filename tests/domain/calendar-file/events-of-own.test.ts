import { expect, test } from 'vitest';
import { eventsOfOwn } from '#domain/calendar-file/events-of-own.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { localTime } from '#domain/time/local-time.ts';
import { d, idOf } from '#tests/domain/reminders/family-sample.ts';

const own: OwnReminder = {
  id: 'ab',
  child: idOf(1),
  kind: 'medicine',
  title: ' Korvatipat\n',
  note: 'Jääkaapissa',
  start: d('2027-01-31'),
  times: [],
  repeat: { every: 1, unit: 'day', until: d('2027-02-07') },
};

test('without times it is whole days, heard in the morning', () => {
  expect(eventsOfOwn(own)).toEqual([
    {
      uid: 'own.ab@evaat.invalid',
      child: idOf(1),
      title: 'Korvatipat',
      description: 'Jääkaapissa',
      url: null,
      from: '2027-01-31',
      to: '2027-01-31',
      formerDay: null,
      time: null,
      repeat: { rule: 'FREQ=DAILY;UNTIL=20270207', until: '2027-02-07' },
      alarms: [540],
    },
  ]);
});

test('each time of a day is an event of its own, heard when it begins', () => {
  const times = [localTime('08:00'), localTime('20:30')];
  expect(eventsOfOwn({ ...own, times }).map(({ uid, time, alarms }) => [uid, time, alarms])).toEqual([
    ['own.ab.0800@evaat.invalid', '08:00', [0]],
    ['own.ab.2030@evaat.invalid', '20:30', [0]],
  ]);
});

test('a single time can be moved: the event stays the same one', () => {
  const uid = (time: string) => eventsOfOwn({ ...own, times: [localTime(time)] }).map((event) => event.uid);
  expect(uid('08:00')).toEqual(uid('09:00'));
});

test('what ends before it begins is no event', () => {
  expect(eventsOfOwn({ ...own, repeat: { every: 1, unit: 'day', until: d('2027-01-30') } })).toEqual([]);
});

test('the 30th of every month is two events, for February has none', () => {
  const start = d('2027-01-30');
  const monthly = { ...own, start, repeat: { every: 1, unit: 'month', until: null } as const };
  expect(eventsOfOwn(monthly).map(({ uid, from }) => [uid, from])).toEqual([
    ['own.ab@evaat.invalid', '2027-01-30'],
    ['own.ab.feb@evaat.invalid', '2027-02-28'],
  ]);
});
