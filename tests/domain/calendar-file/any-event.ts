import fc from 'fast-check';
import { recurrencesOf } from '#domain/calendar-file/recurrence.ts';
import { plainLine, plainText, type CalendarEvent } from '#domain/calendar-file/calendar-event.ts';
import { repeatUnits, type Repetition } from '#domain/reminders/own-reminder.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { localTime, type LocalTime } from '#domain/time/local-time.ts';
import { idOf } from '#tests/domain/reminders/family-sample.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';

/** A blank event on a day, with whatever a test is about. */
export const event = (uid: string, day: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid,
  child: null,
  title: 'Hae varhaiskasvatuspaikkaa',
  description: '',
  url: null,
  from: localDate(day),
  to: localDate(day),
  formerDay: null,
  time: null,
  repeat: null,
  alarms: [],
  ...more,
});

const ofOurTime = (day: LocalDate) => day >= '2020-01-01' && day <= '2100-12-31';

/** Days that calendars stumble over: both changes of the clock, leap days, ends of months, 2100 that is no leap year. */
const odd = [
  '2027-03-28',
  '2027-10-31',
  '2028-02-29',
  '2028-03-26',
  '2099-12-31',
  '2100-02-28',
  '2100-03-28',
  '2100-10-31',
];
export const anyEventDay: fc.Arbitrary<LocalDate> = fc.oneof(
  anyDay.filter(ofOurTime),
  fc.constantFrom(...odd.map(localDate)),
);

const two = (n: number) => String(n).padStart(2, '0');
export const anyTime: fc.Arbitrary<LocalTime> = fc
  .record({
    hour: fc.oneof(fc.integer({ min: 0, max: 23 }), fc.constantFrom(2, 3, 4, 23)),
    minute: fc.oneof(fc.integer({ min: 0, max: 59 }), fc.constantFrom(0, 30, 45, 59)),
  })
  .map(({ hour, minute }) => localTime(`${two(hour)}:${two(minute)}`));

const piece = fc.oneof(
  fc.constantFrom(
    ',',
    ';',
    '\\',
    '\\n',
    '\n',
    '\r\n',
    '"',
    ':',
    ' ',
    '\t',
    '\u0000',
    '🤱🏽',
    '👨‍👩‍👧',
    '\u00AD',
    '=',
    '\ud83e',
  ),
  fc.constantFrom('varhaiskasvatuspaikkaa', 'småbarnspedagogik på svenska', 'ääkkösiä', '́'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

export const anyRepetition = (start: LocalDate): fc.Arbitrary<Repetition> =>
  fc.record({
    every: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 6 })),
    unit: fc.constantFrom(...repeatUnits),
    until: fc.option(
      fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 4_000 })).map((n) => plusDays(start, n)),
    ),
  });

const anyRepeat = (start: LocalDate) => fc.oneof(fc.constant(null), anyRepetition(start));

const anyUrl = fc.oneof(
  fc.constantFrom(
    null,
    'https://www.finlex.fi/fi/laki/ajantasa/2018/20180540#L4P17',
    'https://www.kela.fi/a?b=1,2;c=%20',
  ),
);

/** Any event that the builders could give. */
const anyEvent: fc.Arbitrary<CalendarEvent> = anyEventDay
  .chain((from) =>
    fc.record({
      uid: fc.uuid().map((id) => `own.${id}@evaat.invalid`),
      child: fc.constantFrom(null, idOf(1), idOf(2)),
      title: anyText.map((text) => plainLine(text) || 'Neuvola'),
      description: anyText.map(plainText),
      url: anyUrl,
      from: fc.constant(from),
      to: fc.integer({ min: 0, max: 13 }).map((n) => plusDays(from, n)),
      formerDay: fc.constant(null),
      time: fc.option(anyTime),
      repetition: anyRepeat(from),
      alarms: fc.uniqueArray(fc.integer({ min: -20_000, max: 1_439 }), { maxLength: 4 }),
    }),
  )
  .map(({ repetition, ...any }) => {
    const recurrence = repetition && recurrencesOf(any.from, any.time, repetition)[0];
    const from = recurrence?.from ?? any.from;
    const isOneDay = any.time !== null || recurrence;
    const repeat = recurrence ? { rule: recurrence.rule, until: recurrence.until } : null;
    return { ...any, from, to: isOneDay ? from : any.to, repeat };
  });

export const anyEvents = fc.uniqueArray(anyEvent, { maxLength: 6, selector: ({ uid }) => uid });
