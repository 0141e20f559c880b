import { expect, test } from 'vitest';
import { isLong, named, plainLine, plainText, uidOf } from '#domain/calendar-file/calendar-event.ts';
import { d, idOf } from '#tests/domain/reminders/family-sample.ts';
import { event } from './any-event.ts';

test('a UID tells nothing about the family and needs no escape', () => {
  expect(uidOf(`reminder:${idOf(10)}:flu:2027`)).toBe(
    'reminder.0000000000000000000000000000000a.flu.2027@evaat.invalid',
  );
});

test('texts lose what only a page can show', () => {
  expect(plainText('  varhais\u00ADkasvatus\r\npaikka\u0000\t! ')).toBe('varhaiskasvatus\npaikka  !');
  expect(plainLine('kaksi\n\nriviä')).toBe('kaksi riviä');
  expect(plainText('puolikas \ud83e emoji 🤱🏽')).toBe('puolikas  emoji 🤱🏽');
});

test('a name comes into a title only when one is given', () => {
  const it = event('a', '2027-04-01', { title: 'Neuvola' });
  expect(named(it, null)).toBe(it);
  expect(named(it, 'Aino').title).toBe('Aino: Neuvola');
});

test('two weeks are not long, a day more is', () => {
  expect(isLong(d('2027-04-01'), d('2027-04-14'))).toBe(false);
  expect(isLong(d('2027-04-01'), d('2027-04-15'))).toBe(true);
});
