import type { Hours, OpenSpan, Weekday, WeeklySpan } from '#domain/directory/hours.ts';
import type { PtvMapContext } from '#tools/directory/ptv/joined.ts';
import { dayOfValidity } from '#tools/directory/ptv/map/days.ts';
import { isTrue, objectsIn, stringIn, type RawObject } from '#tools/directory/ptv/map/raw.ts';
import { exceptionalDays, hoursFrom, mergeParts, noParts, type HoursParts } from '#tools/directory/ptv/map/schedule.ts';
import { aroundTheClock, daysFrom, nightsBetween, spanOf, weekdayOf } from '#tools/directory/ptv/map/spans.ts';
import { plainName } from '#tools/directory/text/language-pairs.ts';
import { localizedIn } from '#tools/directory/ptv/v11/localized.ts';

/** v11's names of the kinds of hours, and those of v7 that older exports still hold. */
const kinds: ReadonlyMap<string, 'week' | 'exception' | 'over-midnight'> = new Map([
  ['DaysOfTheWeek', 'week'],
  ['Standard', 'week'],
  ['Exceptional', 'exception'],
  ['Exception', 'exception'],
  ['OverMidnight', 'over-midnight'],
  ['Special', 'over-midnight'],
]);

/** The weekdays of a row: `dayTo` is empty for one day. `null` when they cannot be read, all days when the row names none. */
function daysOf(row: RawObject): Weekday[] | null {
  const [first, last] = [stringIn(row, 'dayFrom'), stringIn(row, 'dayTo')];
  if (first === null && last === null) return [1, 2, 3, 4, 5, 6, 7];
  const [from, to] = [weekdayOf(first), weekdayOf(last ?? first)];
  return from === null || to === null ? null : daysFrom(from, to);
}

const times = (row: RawObject, hour: RawObject) => ({
  from: stringIn(row, 'from'),
  to: stringIn(row, 'to'),
  byReservation: isTrue(hour, 'isReservation'),
});

/** Each row is one or more days with one stretch of opening; a split day is two rows. */
function weekOf(hour: RawObject): WeeklySpan[] | null {
  const spans: WeeklySpan[] = [];
  for (const row of objectsIn(hour, 'openingHour')) {
    const [days, span] = [daysOf(row), spanOf(times(row, hour))];
    if (days === null || span === null) return null;
    spans.push({ ...span, days });
  }
  return spans;
}

/** Each row is one stretch from a day to another: Friday 16 to Monday 8. */
function nightsOf(hour: RawObject): WeeklySpan[] | null {
  const spans: WeeklySpan[] = [];
  for (const row of objectsIn(hour, 'openingHour')) {
    const [from, to] = [
      weekdayOf(stringIn(row, 'dayFrom')),
      weekdayOf(stringIn(row, 'dayTo') ?? stringIn(row, 'dayFrom')),
    ];
    if (from === null || to === null) return null;
    const span = spanOf({ ...times(row, hour), nights: nightsBetween(from, to) });
    if (span === null) return null;
    spans.push({ ...span, days: [from] });
  }
  return spans;
}

function exceptionOf(hour: RawObject): HoursParts | null {
  const [from, end] = [dayOfValidity(stringIn(hour, 'validFrom')), dayOfValidity(stringIn(hour, 'validTo'))];
  if (from === null || from === 'unreadable' || end === 'unreadable') return null;
  // Without an end it is that one day.
  const to = end ?? from;
  if (isTrue(hour, 'isClosed')) return to < from ? null : { ...noParts, exceptions: [{ from, to, spans: [] }] };
  if (isTrue(hour, 'isAlwaysOpen')) {
    const day = spanOf({ from: '00:00', to: '00:00', byReservation: isTrue(hour, 'isReservation') });
    const exceptions = exceptionalDays(from, to, () => (day ? [day] : []));
    return exceptions && { ...noParts, exceptions };
  }
  const rows = weekOf(hour);
  if (rows === null || rows.length === 0) return null;
  const bare = ({ days: _days, ...span }: WeeklySpan): OpenSpan => span;
  const exceptions = exceptionalDays(from, to, (weekday) =>
    // A single day is named by its date; the weekday beside it is sometimes another one's.
    rows.filter(({ days }) => from === to || days.includes(weekday)).map(bare),
  );
  return exceptions && { ...noParts, exceptions };
}

function periodOf(hour: RawObject, week: readonly WeeklySpan[] | null): HoursParts | null {
  const [from, to] = [dayOfValidity(stringIn(hour, 'validFrom')), dayOfValidity(stringIn(hour, 'validTo'))];
  if (week === null || from === 'unreadable' || to === 'unreadable') return null;
  if (from !== null && to !== null && to < from) return null;
  const dates = { ...(from && { from }), ...(to && { to }) };
  if (isTrue(hour, 'isAlwaysOpen'))
    return { ...noParts, periods: [{ ...dates, week: aroundTheClock(isTrue(hour, 'isReservation')) }] };
  if (isTrue(hour, 'isClosed')) return { ...noParts, periods: [{ ...dates, week: [] }] };
  // Neither open nor closed nor a time: it says nothing, which is not "closed".
  return week.length === 0 ? noParts : { ...noParts, periods: [{ ...dates, week }] };
}

function partsOf(hour: RawObject, { tell }: PtvMapContext): HoursParts | null {
  const kind = kinds.get(stringIn(hour, 'serviceHourType') ?? '');
  if (kind === undefined) return null;
  const read =
    kind === 'exception' ? exceptionOf(hour) : periodOf(hour, kind === 'week' ? weekOf(hour) : nightsOf(hour));
  const note = plainName(localizedIn(hour, 'additionalInformation'), 'hours', tell);
  if (read === null || note === null) return read;
  const noted = <T>(part: T) => ({ ...part, note });
  return { ...read, periods: read.periods.map(noted), exceptions: read.exceptions.map(noted) };
}

/**
 * Opening hours of v11, rows in any order. One row that cannot be read makes all of them unknown: the others alone could show a door
 * closed that is open.
 */
export function readHours(rows: readonly RawObject[], context: PtvMapContext): Hours {
  const parts = rows.map((row) => partsOf(row, context));
  const readable = parts.filter((part) => part !== null);
  if (readable.length === parts.length) return hoursFrom(mergeParts(readable), context.checked);
  context.tell('hours', 'v11 row');
  return { kind: 'unknown' };
}
