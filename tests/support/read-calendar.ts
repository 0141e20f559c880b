import ICAL from 'ical.js';
import { convertIcsCalendar, convertIcsText, type IcsAlarm, type IcsDateObject } from 'ts-ics';

/** A moment in a calendar file: a whole day, or wall time in a zone with the instant it means. */
export interface ReadMoment {
  readonly wall: string;
  readonly zone: string | null;
  readonly instant: string | null;
}

/** An event as a calendar that took the file would have it. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string | undefined;
  readonly stamp: string;
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
  readonly isBusy: boolean;
  readonly start: ReadMoment;
  readonly end: ReadMoment;
  readonly rule: {
    readonly frequency: string;
    readonly interval: number;
    readonly months: readonly number[];
    readonly days: readonly number[];
    readonly until: string | null;
  } | null;
  readonly alarms: readonly { readonly action: string; readonly text: string; readonly minutes: number }[];
}

export interface ReadCalendar {
  readonly method: string | undefined;
  readonly product: string;
  readonly zones: readonly string[];
  readonly events: readonly ReadEvent[];
}

const iso = (date: Date) => date.toISOString().slice(0, 19) + 'Z';
const day = (text: string) => text.slice(0, 10);
const minute = (text: string) => text.slice(0, 16);

/* ical.js (Mozilla's). It knows no zones but those in the file: its instants come from our own VTIMEZONE. */

function icalMoment(time: ICAL.Time): ReadMoment {
  if (time.isDate) return { wall: time.toString(), zone: null, instant: null };
  return { wall: minute(time.toString()), zone: time.zone.tzid, instant: iso(time.toJSDate()) };
}

function icalAlarm(alarm: ICAL.Component): ReadEvent['alarms'][number] {
  const trigger = alarm.getFirstProperty('trigger');
  if (trigger?.getParameter('related') === 'END') throw new Error('an alarm that counts from the end');
  const value = trigger?.getFirstValue();
  if (!(value instanceof ICAL.Duration)) throw new Error('an alarm without a duration');
  return {
    action: String(alarm.getFirstPropertyValue('action')),
    text: String(alarm.getFirstPropertyValue('description')),
    minutes: value.toSeconds() / 60,
  };
}

const numbers = (part: unknown) => (Array.isArray(part) ? part : part === undefined ? [] : [part]).map(Number);

function icalRule(component: ICAL.Component): ReadEvent['rule'] {
  const rule = component.getFirstPropertyValue('rrule');
  if (!(rule instanceof ICAL.Recur)) return null;
  return {
    frequency: rule.freq,
    interval: rule.interval,
    months: numbers(rule.getComponent('BYMONTH')),
    days: numbers(rule.getComponent('BYMONTHDAY')),
    until: rule.until && (rule.until.isDate ? rule.until.toString() : iso(rule.until.toJSDate())),
  };
}

/** The file's calendar with its zone registered, for the questions of one test. */
export function withIcal<T>(text: string, use: (calendar: ICAL.Component) => T): T {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return use(calendar);
}

export const readWithIcal = (text: string): ReadCalendar =>
  withIcal(text, (calendar) => ({
    method: String(calendar.getFirstPropertyValue('method')),
    product: String(calendar.getFirstPropertyValue('prodid')),
    zones: calendar.getAllSubcomponents('vtimezone').map((zone) => String(zone.getFirstPropertyValue('tzid'))),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const stamp = component.getFirstPropertyValue('dtstamp');
      if (!(stamp instanceof ICAL.Time)) throw new Error('no DTSTAMP');
      const url = component.getFirstPropertyValue('url');
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        stamp: iso(stamp.toJSDate()),
        title: event.summary,
        description: String(component.getFirstPropertyValue('description') ?? ''),
        url: url === null ? null : String(url),
        isBusy: component.getFirstPropertyValue('transp') !== 'TRANSPARENT',
        start: icalMoment(event.startDate),
        end: icalMoment(event.endDate),
        rule: icalRule(component),
        alarms: component.getAllSubcomponents('valarm').map(icalAlarm),
      };
    }),
  }));

/* ts-ics. Its instants come from Intl. */

function tsMoment({ date, type, local }: IcsDateObject): ReadMoment {
  if (type === 'DATE') return { wall: day(date.toISOString()), zone: null, instant: null };
  if (!local) return { wall: minute(date.toISOString()), zone: 'UTC', instant: iso(date) };
  return { wall: minute(local.date.toISOString()), zone: local.timezone, instant: iso(date) };
}

function tsAlarm({ action, description, trigger }: IcsAlarm): ReadEvent['alarms'][number] {
  if (trigger.type !== 'relative' || trigger.options?.related === 'END')
    throw new Error('an alarm that does not count from the start');
  const { before, weeks = 0, days = 0, hours = 0, minutes = 0 } = trigger.value;
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  // It leaves the text of an alarm as it stands in the file; its own function reads it.
  const text = convertIcsText(undefined, { value: description ?? '' });
  return { action: action ?? '', text, minutes: before ? 0 - total : total };
}

export function readWithTsIcs(text: string): ReadCalendar {
  const { method, prodId, timezones = [], events = [] } = convertIcsCalendar(undefined, text);
  return {
    method,
    product: prodId,
    zones: timezones.map(({ id }) => id),
    events: events.map((event) => {
      const { recurrenceRule: rule } = event;
      if (!event.end) throw new Error('no DTEND');
      return {
        uid: event.uid,
        sequence: event.sequence ?? 0,
        status: event.status,
        stamp: iso(event.stamp.date),
        title: event.summary,
        description: event.description ?? '',
        url: event.url ?? null,
        isBusy: event.timeTransparent !== 'TRANSPARENT',
        start: tsMoment(event.start),
        end: tsMoment(event.end),
        rule: rule
          ? {
              frequency: rule.frequency,
              interval: rule.interval ?? 1,
              months: (rule.byMonth ?? []).map((month) => month + 1),
              days: rule.byMonthday ?? [],
              until: rule.until
                ? rule.until.type === 'DATE'
                  ? day(rule.until.date.toISOString())
                  : iso(rule.until.date)
                : null,
            }
          : null,
        alarms: (event.alarms ?? []).map(tsAlarm),
      };
    }),
  };
}
