import { expect, test } from 'vitest';
import type { HoursPeriod, OpenSpan, Schedule, Weekday } from '#domain/directory/hours.ts';
import { weekInShort } from '#domain/directory/open-hours/week-in-short.ts';
import { firstSentence } from '#domain/text/first-sentence.ts';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';

const today = localDate('2026-11-23');
const span = (from: string, to: string): OpenSpan => ({ from: localTime(from), to: localTime(to) });
const on = (days: readonly Weekday[], from = '08:00', to = '16:00') => ({ ...span(from, to), days });
const hours = (...periods: readonly HoursPeriod[]): Schedule => ({
  kind: 'schedule',
  periods,
  confidence: 'authority-seen',
});

test('days alike stand together, days apart stand apart', () => {
  const week = [on([1, 2, 3, 5]), on([6], '10:00', '14:00'), on([1, 2, 3, 5], '17:00', '18:00')];
  const split = [span('08:00', '16:00'), span('17:00', '18:00')];
  const told = weekInShort(hours({ week }), today);
  expect(told).toMatchObject({
    kind: 'week',
    days: [
      { first: 1, last: 3, spans: split },
      { first: 5, last: 5, spans: split },
      { first: 6, last: 6, spans: [span('10:00', '14:00')] },
    ],
  });
});

test('a period with dates goes before one without, and one that is over is not printed', () => {
  const summer = { from: localDate('2026-06-01'), to: localDate('2026-08-31'), week: [on([1])] };
  const winter = { from: localDate('2026-11-01'), week: [on([2])] };
  expect(weekInShort(hours({ week: [on([3])] }, summer, winter), today)).toMatchObject({ days: [{ first: 2 }] });
  expect(weekInShort(hours(summer), today)).toEqual({ kind: 'varies' });
});

test('what one line cannot tell varies; what is not known is not told', () => {
  expect(weekInShort(hours({ week: [{ ...on([1]), weeks: 'odd' }] }), today)).toEqual({ kind: 'varies' });
  // Closed for now is no word for a sheet that lies about for months.
  expect(weekInShort(hours({ week: [] }), today)).toEqual({ kind: 'varies' });
  expect(weekInShort(hours({ week: 'always' }), today)).toEqual({ kind: 'always' });
  expect(weekInShort({ kind: 'unknown' }, today)).toBeNull();
});

test.each([
  ['Soita ja kysy. Autamme heti.', 'Soita ja kysy.'],
  ['Avoinna klo 8.30 alkaen esim. Vuosaaressa. Tervetuloa!', 'Avoinna klo 8.30 alkaen esim. Vuosaaressa.'],
  ['\n Ensimmäinen rivi\ntoinen', 'Ensimmäinen rivi'],
  ['', ''],
])('the first sentence of "%s"', (text, sentence) => expect(firstSentence(text, 60)).toBe(sentence));

test('a long sentence ends with a whole word', () => {
  expect(firstSentence('aaaa bbbb cccc dddd', 12)).toBe('aaaa bbbb …');
});
