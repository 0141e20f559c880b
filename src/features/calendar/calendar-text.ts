import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEvent,
  type ICalEventData,
} from 'ical-generator';
import { isLong, type CalendarEvent } from '#domain/calendar-file/calendar-event.ts';
import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import type { CalendarExport } from '#domain/calendar-file/next-export.ts';
import { compactDate } from '#domain/calendar-file/recurrence.ts';
import type { Language } from '#domain/language.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { LocalTime } from '#domain/time/local-time.ts';
import { helsinki, helsinkiZone } from './helsinki-zone.ts';

const quarter = 15;
const minutesOfDay = 24 * 60;

/** The library writes a plain Date without a zone as its day in UTC. */
const wholeDay = (date: LocalDate) => new Date(`${date}T00:00:00Z`);

/** With a zone it would read a Date by the phone's own clock; in this shape (a Day.js date's) it takes wall time as it is. */
function wallTime(date: LocalDate, time: string) {
  const iso = `${date}T${time}:00`;
  return {
    format: (pattern?: string) => (pattern === 'YYYYMMDD' ? compactDate(date) : `${time.replace(':', '')}00`),
    isValid: () => true,
    toDate: () => new Date(`${iso}Z`),
    toJSON: () => iso,
  };
}

/** On the wall clock, so that an event before a change of the clock ends after it began. */
function quarterLater(date: LocalDate, time: LocalTime) {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + quarter;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = plusDays(date, Math.floor(minutes / minutesOfDay));
  return wallTime(day, `${two(Math.floor((minutes % minutesOfDay) / 60))}:${two(minutes % 60)}`);
}

/** A calendar's last day is the one after ours. */
const wholeDays = (from: LocalDate, to: LocalDate) =>
  ({ allDay: true, start: wholeDay(from), end: wholeDay(plusDays(to, 1)) }) as const;

/** The library escapes a URL like a text, but a URI has no escapes: what it would escape is percent-encoded before. */
const safeUrl = (url: string) => url.replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C');

/** The library writes several lines as they are, with their names. */
function repeating({ repeat, except = [], time }: CalendarEvent): string | null {
  if (!repeat || except.length === 0) return repeat?.rule ?? null;
  const days = except.map(compactDate);
  const left =
    time === null
      ? `;VALUE=DATE:${days.join()}`
      : `;TZID=${helsinki}:${days.map((day) => `${day}T${time.replace(':', '')}00`).join()}`;
  return `RRULE:${repeat.rule}\nEXDATE${left}`;
}

function eventData(event: CalendarEvent, sequence: number, stamp: Date): ICalEventData {
  const { uid, title, description, url, from, to, time, ends } = event;
  return {
    id: uid,
    sequence,
    stamp,
    ...(time === null
      ? wholeDays(from, to)
      : {
          timezone: helsinki,
          start: wallTime(from, time),
          end: ends ? wallTime(plusDays(from, ends.days), ends.time) : quarterLater(from, time),
        }),
    repeating: repeating(event),
    summary: title,
    description: description || null,
    url: url === null ? null : safeUrl(url),
    status: ICalEventStatus.CONFIRMED,
    // A thing to remember does not make a parent busy.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function addAlarm(event: ICalEvent, minutes: number, text: string): void {
  const alarm = event.createAlarm({ type: ICalAlarmType.display, description: text, triggerAfter: minutes * 60 });
  // What lies after the start the library would count from the end; given with the rest it would not be heard.
  if (minutes > 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
}

function cancellation(row: ExportedEvent, title: string, stamp: Date): ICalEventData {
  const from = localDate(row.from);
  const to = localDate(row.to);
  return {
    id: row.id,
    sequence: row.sequence,
    stamp,
    ...wholeDays(from, isLong(from, to) ? from : to),
    // For the calendars that do not know what a cancelled event is and show it all the same.
    summary: title,
    status: ICalEventStatus.CANCELLED,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** The grammar wants all properties before the alarms (RFC 5545, 3.6.1); the library writes some after them. No text begins a line. */
const alarmsLast = (text: string) =>
  text.replace(/((?:^BEGIN:VALARM\r\n[^]*?^END:VALARM\r\n)+)([^]*?)(?=^END:VEVENT\r\n)/gm, '$2$1');

export interface FileWords {
  readonly language: Language;
  /** The title of an event that has been cancelled. */
  readonly cancelledTitle: (title: string) => string;
}

/** The text of a calendar file (RFC 5545). The same export gives the same text at the same moment. */
export function calendarText(file: CalendarExport, words: FileWords, now: Date): string {
  const calendar = ical({
    prodId: { company: 'Eväät', product: 'Eväät', language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => helsinkiZone },
  });
  for (const { event, sequence } of file.events) {
    const written = calendar.createEvent(eventData(event, sequence, now));
    for (const minutes of event.alarms) addAlarm(written, minutes, event.title);
  }
  for (const row of file.cancelled) calendar.createEvent(cancellation(row, words.cancelledTitle(row.title), now));
  // Every line ends in CRLF, the last one too, which the library leaves open.
  return alarmsLast(`${calendar.toString()}\r\n`);
}
