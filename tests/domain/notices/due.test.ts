import { describe, expect, test } from 'vitest';
import { catchUp, countDue, dueNow } from '#domain/notices/due.ts';
import { isNight, mayTell } from '#domain/notices/night.ts';
import { at, notice } from '#tests/domain/notices/notice-samples.ts';

const none = new Set<string>();

describe('the night', () => {
  test.each([
    ['20:59', false],
    ['21:00', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('%s: %s', (time, expected) => {
    expect(isNight(at(`2026-12-01 ${time}`))).toBe(expected);
  });

  test.each([
    ['what nobody chose waits', '2026-12-01 09:00', false, '2026-12-02 03:00', false],
    ['what nobody chose is told in the morning', '2026-12-01 09:00', false, '2026-12-02 08:00', true],
    ['what was chosen for the night comes in the night', '2026-12-01 22:30', true, '2026-12-01 23:20', true],
    ['but not hours later', '2026-12-01 22:30', true, '2026-12-02 03:00', false],
    ['what was chosen for the evening may be a little late', '2026-12-01 20:50', true, '2026-12-01 21:05', true],
    ['but does not come in the night', '2026-12-01 20:30', true, '2026-12-01 21:10', false],
  ])('%s', (_name, when, chosenTime, now, expected) => {
    expect(mayTell({ at: at(when), chosenTime }, at(now))).toBe(expected);
  });
});

describe('a worker that was woken', () => {
  const rows = [
    notice('past', '2026-12-01 09:00'),
    notice('told', '2026-12-03 09:00'),
    notice('due', '2026-12-03 09:00'),
    notice('vitamin-1', '2026-12-02 09:30', { subject: 'vitamin' }),
    notice('vitamin-2', '2026-12-03 09:30', { subject: 'vitamin' }),
    notice('coming', '2026-12-04 12:01'),
  ];
  const now = at('2026-12-04 12:00');

  test('tells what is due: nothing twice, nothing old, of a repeated thing the newest turn', () => {
    const { tell, spent } = dueNow(rows, new Set(['told']), now);
    expect(tell.map(({ key }) => key)).toEqual(['due', 'vitamin-2']);
    expect(spent).toEqual(['due', 'vitamin-1', 'vitamin-2']);
  });

  test('keeps what it must not tell in the night for the morning', () => {
    const night = dueNow(rows, none, at('2026-12-04 03:00'));
    expect(night).toEqual({ tell: [], spent: [] });
    expect(dueNow(rows, none, at('2026-12-04 08:00')).tell.map(({ key }) => key)).toContain('due');
  });
});

describe('the app that is opened again', () => {
  const rows = [
    notice('old', '2026-11-01 09:00'),
    notice('b', '2026-12-03 09:00'),
    notice('a', '2026-12-03 09:00'),
    notice('told', '2026-12-02 09:00'),
    notice('now', '2026-12-04 12:00'),
    notice('coming', '2026-12-04 12:01'),
  ];

  test('lists what fell due since the last time, and what the phone has told already is not among it', () => {
    const missed = catchUp(rows, new Set(['told']), at('2026-11-01 09:00'), at('2026-12-04 12:00'));
    expect(missed.tell.map(({ key }) => key)).toEqual(['a', 'b', 'now']);
  });

  test('lists also what is older than the phone would tell', () => {
    expect(catchUp(rows, none, at('2026-10-01 12:00'), at('2026-12-04 12:00')).tell).toHaveLength(5);
  });

  test('counts for the badge what fell due in the last three days, each subject once', () => {
    const turns = [
      notice('v1', '2026-12-03 20:00', { subject: 'v' }),
      notice('v2', '2026-12-04 08:00', { subject: 'v' }),
    ];
    expect(countDue([...rows, ...turns], at('2026-12-04 12:00'))).toBe(5);
  });
});
