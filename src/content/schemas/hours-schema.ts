import * as v from 'valibot';
import { confidenceLevels } from '#domain/confidence.ts';
import { holidayNames, type Hours } from '#domain/directory/hours.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { parseLocalTime, type LocalTime } from '#domain/time/local-time.ts';

export const line = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const localized = v.pipe(
  v.strictObject({ fi: v.nullable(line), sv: v.nullable(line) }),
  v.check(({ fi, sv }) => fi !== null || sv !== null, 'a text needs at least one language'),
);
export const confidence = v.picklist(confidenceLevels);
export const day = v.custom<LocalDate>(
  (value) => typeof value === 'string' && parseLocalDate(value).ok,
  'a day "yyyy-mm-dd"',
);
const time = v.custom<LocalTime>((value) => typeof value === 'string' && parseLocalTime(value).ok, 'a time "hh:mm"');

const span = {
  from: time,
  to: time,
  nights: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  byReservation: v.exactOptional(v.literal(true)),
};
const goesForward = ({ from, to, nights }: { from: LocalTime; to: LocalTime; nights?: number }) =>
  nights !== undefined || from < to;
const endless = 'a span ends after it begins';
const openSpan = v.pipe(
  v.strictObject(span),
  v.check((given) => goesForward(given), endless),
);
const weeklySpan = v.pipe(
  v.strictObject({
    ...span,
    days: v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.minLength(1)),
    weeks: v.exactOptional(v.picklist(['odd', 'even'])),
  }),
  v.check((given) => goesForward(given), endless),
);
const inOrder = ({ from, to }: { from?: LocalDate; to?: LocalDate }) =>
  from === undefined || to === undefined || from <= to;
const backwards = 'a period ends after it begins';

const schedule = v.strictObject({
  kind: v.literal('schedule'),
  periods: v.array(
    v.pipe(
      v.strictObject({
        from: v.exactOptional(day),
        to: v.exactOptional(day),
        week: v.union([v.literal('always'), v.array(weeklySpan)]),
        note: v.exactOptional(localized),
      }),
      v.check((given) => inOrder(given), backwards),
    ),
  ),
  exceptions: v.exactOptional(
    v.array(
      v.pipe(
        v.strictObject({ from: day, to: day, spans: v.array(openSpan), note: v.exactOptional(localized) }),
        v.check((given) => inOrder(given), backwards),
      ),
    ),
  ),
  holidays: v.exactOptional(
    v.array(
      v.strictObject({
        holiday: v.picklist(holidayNames),
        spans: v.array(openSpan),
        years: v.exactOptional(v.array(v.pipe(v.number(), v.integer()))),
      }),
    ),
  ),
  text: v.exactOptional(localized),
  confidence,
});

export const hoursSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('unknown') }),
  v.strictObject({ kind: v.literal('always'), confidence }),
  v.strictObject({ kind: v.literal('text'), text: localized, confidence }),
  schedule,
]) satisfies v.GenericSchema<unknown, Hours>;
