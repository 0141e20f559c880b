import {
  holidayNames,
  type HolidayHours,
  type Hours,
  type OpenSpan,
  type WeeklySpan,
} from '#domain/directory/hours.ts';
import type { PtvMapContext } from '#tools/directory/ptv/joined.ts';
import { dayOfValidity } from '#tools/directory/ptv/map/days.ts';
import { field, hasList, listIn, objectIn, objectsIn, stringIn, type RawObject } from '#tools/directory/ptv/map/raw.ts';
import { exceptionalDays, hoursFrom, mergeParts, noParts, type HoursParts } from '#tools/directory/ptv/map/schedule.ts';
import { aroundTheClock, nightsBetween, spanOf, weekdayNames, weekdayOf } from '#tools/directory/ptv/map/spans.ts';
import { joinTexts, plainName } from '#tools/directory/text/language-pairs.ts';
import { pairIn } from '#tools/directory/ptv/v12/versions.ts';

const statuses: ReadonlyMap<string | null, 'open' | 'reservation' | 'closed'> = new Map([
  ['Open', 'open'],
  ['OpenOnReservation', 'reservation'],
  ['Closed', 'closed'],
]);
const statusOf = (from: RawObject) => statuses.get(stringIn(from, 'openingStatus'));

/** `weeks` of a repetition; `null` for one that nobody knows. */
const weeksOf: ReadonlyMap<string, Pick<WeeklySpan, 'weeks'>> = new Map([
  ['Weekly', {}],
  ['OddWeeks', { weeks: 'odd' }],
  ['EvenWeeks', { weeks: 'even' }],
]);

interface DayEntry {
  readonly span: OpenSpan;
  readonly weeks: Pick<WeeklySpan, 'weeks'>;
}

/** The stretches of one day: none when it is closed; `null` when one cannot be read. */
function entriesOf(rows: readonly RawObject[]): DayEntry[] | null {
  const entries: DayEntry[] = [];
  for (const row of rows) {
    const status = statusOf(row);
    if (status === undefined) return null;
    if (status === 'closed') continue;
    const span = spanOf({
      from: stringIn(row, 'start'),
      to: stringIn(row, 'end'),
      byReservation: status === 'reservation',
    });
    const weeks = weeksOf.get(stringIn(row, 'repetition') ?? 'Weekly');
    if (span === null || weeks === undefined) return null;
    entries.push({ span, weeks });
  }
  return entries;
}

const bareSpans = (rows: readonly RawObject[]): OpenSpan[] | null => entriesOf(rows)?.map(({ span }) => span) ?? null;

/** A week by its days; a day that is missing or has no hours is closed. */
function weekOf(hour: RawObject): WeeklySpan[] | null {
  const weekly = objectIn(hour, 'weeklyHours');
  if (weekly === null) return null;
  const spans: WeeklySpan[] = [];
  for (const name of weekdayNames) {
    const day = weekdayOf(name);
    const entries = entriesOf(objectsIn(objectIn(weekly, name), 'hours'));
    if (day === null || entries === null) return null;
    spans.push(...entries.map(({ span, weeks }) => ({ ...span, ...weeks, days: [day] })));
  }
  return spans;
}

function datesOf(hour: RawObject) {
  const [from, to] = [dayOfValidity(stringIn(hour, 'fromDate')), dayOfValidity(stringIn(hour, 'toDate'))];
  if (from === 'unreadable' || to === 'unreadable' || (from !== null && to !== null && to < from)) return null;
  return { ...(from && { from }), ...(to && { to }) };
}

/** One stretch each week from a day to another: Friday 16 to Monday 8. */
function overNights(hour: RawObject): WeeklySpan[] | null {
  const [from, to] = [weekdayOf(stringIn(hour, 'fromDay')), weekdayOf(stringIn(hour, 'toDay'))];
  const status = statusOf(hour) ?? 'open';
  if (from === null || to === null) return null;
  if (status === 'closed') return [];
  const span = spanOf({
    from: stringIn(hour, 'fromTime'),
    to: stringIn(hour, 'toTime'),
    nights: nightsBetween(from, to),
    byReservation: status === 'reservation',
  });
  return span === null ? null : [{ ...span, days: [from] }];
}

type Read = (hour: RawObject) => HoursParts | null;

const saysClosed = (hour: RawObject) =>
  weekdayNames.some((name) =>
    objectsIn(objectIn(objectIn(hour, 'weeklyHours'), name), 'hours').some((row) => statusOf(row) === 'closed'),
  );

const weekly: Read = (hour) => {
  const [week, dates] = [weekOf(hour), datesOf(hour)];
  if (week === null || dates === null) return null;
  // A week without any time says nothing, which is not "closed".
  return week.length === 0 && !saysClosed(hour) ? noParts : { ...noParts, periods: [{ ...dates, week }] };
};

const always: Read = (hour) => {
  const [status, dates] = [statusOf(hour) ?? 'open', datesOf(hour)];
  if (dates === null) return null;
  return {
    ...noParts,
    periods: [{ ...dates, week: status === 'closed' ? [] : aroundTheClock(status === 'reservation') }],
  };
};

const continuous: Read = (hour) => {
  if (stringIn(hour, 'fromDay') === null && stringIn(hour, 'fromTime') === null) return always(hour);
  const [week, dates] = [overNights(hour), datesOf(hour)];
  return week === null || dates === null ? null : { ...noParts, periods: [{ ...dates, week }] };
};

/** Closed, or with the hours of a week, of the day, or from a time to a time; open without any time says too little. */
const exceptional: Read = (hour) => {
  const dates = datesOf(hour);
  if (dates?.from === undefined) return null;
  const { from, to = from } = dates;
  const week = weekOf(hour);
  const rows = hasList(hour, 'hours')
    ? objectsIn(hour, 'hours')
    : [{ ...hour, start: field(hour, 'fromTime'), end: field(hour, 'toTime') }];
  if (statusOf(hour) === 'closed') return { ...noParts, exceptions: [{ from, to, spans: [] }] };
  if (week !== null) {
    const exceptions = exceptionalDays(from, to, (weekday) =>
      week.filter(({ days }) => days.includes(weekday)).map(({ days: _days, weeks: _weeks, ...span }) => span),
    );
    return exceptions && { ...noParts, exceptions };
  }
  const spans = bareSpans(rows);
  // From a time to a time on several days may be one stretch or one a day.
  if (spans === null || spans.length === 0 || (from !== to && !hasList(hour, 'hours'))) return null;
  return { ...noParts, exceptions: [{ from, to, spans }] };
};

/** The kinds by name; Tampere's importer of 2026 sees them with "ServiceHour" at the end. */
const kinds: ReadonlyMap<string, Read> = new Map([
  ['WeeklyUntilFurtherNotice', weekly],
  ['WeeklyDateRange', weekly],
  ['ContinuousAlwaysValid', always],
  ['ContinuousDateRange', continuous],
  ['ContinuousWeekdaysUntilFurtherNotice', continuous],
  ['ExceptionalDateRange', exceptional],
]);

function partsOf(hour: RawObject, { tell }: PtvMapContext): HoursParts | null {
  const read = kinds.get((stringIn(hour, 'type') ?? '').replace(/ServiceHours?$/u, ''))?.(hour) ?? null;
  const note = plainName(joinTexts([pairIn(hour, 'heading'), pairIn(hour, 'additionalInformation')]), 'hours', tell);
  if (read === null || note === null) return read;
  const noted = <T>(part: T) => ({ ...part, note });
  return { ...read, periods: read.periods.map(noted), exceptions: read.exceptions.map(noted) };
}

/** Rules for holidays, which have no dates: the phone computes them. In selected years only when the years are named. */
function holidaysOf(rules: RawObject): HolidayHours[] | null {
  const isYear = (year: unknown): year is number =>
    Number.isInteger(year) && Number(year) > 1990 && Number(year) < 2100;
  const repetition = stringIn(rules, 'repetition') ?? 'EveryYear';
  const holidays: HolidayHours[] = [];
  for (const row of objectsIn(rules, 'holidays')) {
    const holiday = holidayNames.find((name) => name === stringIn(row, 'holidayName'));
    const spans = hasList(row, 'hours') ? bareSpans(objectsIn(row, 'hours')) : null;
    const years = [...listIn(row, 'years'), ...listIn(rules, 'years')].filter(isYear);
    const isStated = repetition === 'EveryYear' || (repetition === 'SelectedYears' && years.length > 0);
    if (holiday === undefined || spans === null || !isStated) return null;
    holidays.push({ holiday, spans, ...(repetition === 'SelectedYears' && { years }) });
  }
  return holidays;
}

/** Opening hours of v12. One part that cannot be read makes all of them unknown, as in v11. */
export function readHours(serviceHours: RawObject | null, context: PtvMapContext): Hours {
  const parts = objectsIn(serviceHours, 'hours').map((hour) => partsOf(hour, context));
  const rules = objectIn(serviceHours, 'holidayServiceHours');
  const holidays = rules === null ? [] : holidaysOf(rules);
  const readable = parts.filter((part) => part !== null);
  if (holidays !== null && readable.length === parts.length) {
    const merged = mergeParts(readable);
    return hoursFrom({ ...merged, holidays }, context.checked);
  }
  context.tell('hours', 'v12 row');
  return { kind: 'unknown' };
}
