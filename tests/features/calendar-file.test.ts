import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '#domain/calendar-file/calendar-event.ts';
import { exportAlone, nextExport, type CalendarExport } from '#domain/calendar-file/next-export.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { helsinkiInstant, localTime } from '#domain/time/local-time.ts';
import { calendarText, type FileWords } from '#features/calendar/calendar-text.ts';
import { anyEvents, event } from '#tests/domain/calendar-file/any-event.ts';
import { readWithIcal, readWithTsIcs, type ReadEvent, type ReadMoment } from '#tests/support/read-calendar.ts';

const now = new Date('2026-11-22T10:00:00Z');
const fi: FileWords = { language: 'fi', cancelledTitle: (title) => `Peruttu: ${title}` };
const sv: FileWords = { language: 'sv', cancelledTitle: (title) => `Inställt: ${title}` };
const readers = [
  ['ical.js', readWithIcal],
  ['ts-ics', readWithTsIcs],
] as const;

const written = (events: readonly CalendarEvent[], words = fi) => calendarText(exportAlone([], events), words, now);

const second = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;
const wholeDay = (wall: string): ReadMoment => ({ wall, zone: null, instant: null });
const instantOf = (wall: string) => helsinkiInstant(localDate(wall.slice(0, 10)), localTime(wall.slice(11)));
const moment = (wall: string): ReadMoment => ({ wall, zone: 'Europe/Helsinki', instant: second(instantOf(wall)) });

/** Clocks are changed on these days, and readers differ in how fine their arithmetic is then: their wall time is what counts. */
const isChangeDay = (day: string) => {
  const hours = (date: string) => helsinkiInstant(localDate(date), localTime('12:00')).getUTCHours();
  return hours(day) !== hours(plusDays(localDate(day), -1));
};
const coarse = (at: ReadMoment): ReadMoment => (isChangeDay(at.wall.slice(0, 10)) ? { ...at, instant: null } : at);
const coarsely = (events: readonly ReadEvent[]) =>
  events.map((each) => ({ ...each, start: coarse(each.start), end: coarse(each.end) }));
const quarterLater = (wall: string) => new Date(Date.parse(`${wall}:00Z`) + 15 * 60_000).toISOString().slice(0, 16);

const parts = (rule: string) => new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
const numbers = (text = '') => (text === '' ? [] : text.split(',').map(Number));

function expectedRule({ repeat, time }: CalendarEvent): ReadEvent['rule'] {
  if (!repeat) return null;
  const rule = parts(repeat.rule);
  return {
    frequency: rule.get('FREQ') ?? '',
    interval: Number(rule.get('INTERVAL') ?? 1),
    months: numbers(rule.get('BYMONTH')),
    days: numbers(rule.get('BYMONTHDAY')),
    until: repeat.until && (time ? second(helsinkiInstant(repeat.until, time)) : repeat.until),
  };
}

const expected = (event: CalendarEvent, sequence: number): ReadEvent => ({
  uid: event.uid,
  sequence,
  status: 'CONFIRMED',
  stamp: '2026-11-22T10:00:00Z',
  title: event.title,
  description: event.description,
  url: event.url?.replaceAll(',', '%2C').replaceAll(';', '%3B') ?? null,
  isBusy: false,
  start: event.time ? moment(`${event.from}T${event.time}`) : wholeDay(event.from),
  end: event.time ? moment(quarterLater(`${event.from}T${event.time}`)) : wholeDay(plusDays(event.to, 1)),
  rule: expectedRule(event),
  alarms: event.alarms.map((minutes) => ({ action: 'DISPLAY', text: event.title, minutes })),
});

describe.each(readers)('a calendar file, read by %s', (_name, read) => {
  test('says everything that any events say', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const calendar = read(written(events));
        expect(calendar.method).toBe('PUBLISH');
        expect(coarsely(calendar.events)).toEqual(coarsely(events.map((each) => expected(each, 0))));
        // The zone is there exactly when something needs it.
        expect(calendar.zones).toEqual(events.some(({ time }) => time !== null) ? ['Europe/Helsinki'] : []);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps every text of both languages as it is, however long', () => {
    const texts: [string, string, FileWords][] = [
      [
        'Hae varhaiskasvatuspaikkaa; muista liitteet, "päätös" ja työtodistus',
        'Tee hakemus omaan kuntaasi, yleensä verkossa.\n\nJos työ alkaa yllättäen: viimeistään kaksi viikkoa ennen; kysy, mitä liitteitä tarvitaan. C:\\new 🤱🏽👨‍👩‍👧 Äiti, isä, öljyä yöpöydälle.',
        fi,
      ],
      [
        'Sök plats inom småbarnspedagogiken; kom ihåg bilagorna, "beslutet" och intyget',
        'Gör ansökan i din kommun, oftast på webben.\n\nOm jobbet börjar överraskande: senast två veckor före; fråga vilka bilagor som behövs. Å, ä och ö är långa i åtta rader.',
        sv,
      ],
    ];
    for (const [title, description, words] of texts) {
      const { events, product } = read(
        written([event('a', '2027-04-01', { title, description, alarms: [540] })], words),
      );
      expect(events).toMatchObject([{ title, description, alarms: [{ text: title }] }]);
      expect(product).toBe(`-//Eväät//Eväät//${words.language.toUpperCase()}`);
    }
  });

  test('numbers a change and cancels what is gone', () => {
    const today = localDate('2026-11-22');
    const early = event('apply', '2027-04-01');
    const gone = event('visit', '2027-01-31', { title: 'Neuvola', time: localTime('09:15') });
    const vitamin = event('vitamin', '2026-09-20', { title: 'D', repeat: { rule: 'FREQ=DAILY', until: null } });
    const first = nextExport([], [early, gone, vitamin], today);
    const file = nextExport(first.rows, [event('apply', '2027-03-01')], today);
    expect(read(calendarText(file, sv, now)).events).toEqual([
      expected(event('apply', '2027-03-01'), 1),
      ...(
        [
          ['visit', '2027-01-31', '2027-02-01', 'Inställt: Neuvola'],
          ['vitamin', '2026-09-20', '2026-09-21', 'Inställt: D'],
        ] as const
      ).map(([uid, from, end, title]) => ({
        ...expected(event(uid, from, { title }), 1),
        status: 'CANCELLED',
        end: wholeDay(end),
      })),
    ]);
  });
});

test('our VTIMEZONE means the same instants as the clock in Finland, on every day when it changes until 2100', () => {
  for (let year = 2026; year <= 2100; year += 1)
    for (const month of ['03', '10']) {
      const change = [31, 30, 29, 28, 27, 26, 25].map((day) => `${year}-${month}-${day}`).find(isChangeDay) ?? '';
      expect(change).not.toBe('');
      const times = ['00:00', '02:59', '04:00', '12:00', '23:50'].map(localTime);
      const events = times.map((time) => event(time, change, { time }));
      const starts = readWithIcal(written(events)).events.map(({ start }) => start);
      expect(starts).toEqual(times.map((time) => moment(`${change}T${time}`)));
    }
});

test('no text can end an event or begin an alarm', () => {
  const title = 'END:VEVENT';
  const description = `${'x'.repeat(61)}BEGIN:VALARM\nEND:VALARM\nEND:VEVENT`;
  const { events } = readWithIcal(written([event('a', '2027-04-01', { title, description, alarms: [0, 540] })]));
  expect(events).toMatchObject([{ title, description, alarms: [{ text: title }, { text: title }] }]);
});

test('the same plan gives the same file, only its time of writing moves', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const today = localDate('2020-01-01');
      const first: CalendarExport = nextExport([], events, today);
      const again = nextExport(first.rows, events, today);
      expect(calendarText(again, fi, now)).toBe(calendarText(first, fi, now));
      const later = calendarText(again, fi, new Date('2027-01-01T00:00:00Z'));
      expect(later.replaceAll('DTSTAMP:20270101T000000Z', 'DTSTAMP:20261122T100000Z')).toBe(
        calendarText(first, fi, now),
      );
    }),
    { numRuns: 50 },
  );
});

test('lines are at most 75 octets, end in CRLF and never break a character', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const text = written(events);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Cs}/u);
      }
    }),
    { numRuns: 100 },
  );
});

test('properties come before the alarms, as the grammar has it', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      for (const block of written(events).split('BEGIN:VEVENT').slice(1)) {
        const lines = block
          .split('END:VEVENT')[0]
          ?.split('\r\n')
          .filter((line) => line !== '' && !line.startsWith(' '));
        const firstAlarm = lines?.indexOf('BEGIN:VALARM') ?? -1;
        if (firstAlarm !== -1) expect(lines?.at(-1)).toBe('END:VALARM');
      }
    }),
    { numRuns: 50 },
  );
});
