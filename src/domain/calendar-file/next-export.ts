import type { LocalDate } from '#domain/time/local-date.ts';
import { lastDayOf, type CalendarEvent } from './calendar-event.ts';
import { digestOf } from './digest.ts';
import { isOfHours } from './events-of-hours.ts';
import type { ExportedEvent } from './exported-event.ts';

/** What goes into a calendar file, and what the phone remembers of it once it has been handed over. */
export interface CalendarExport {
  readonly events: readonly { readonly event: CalendarEvent; readonly sequence: number }[];
  readonly cancelled: readonly ExportedEvent[];
  /** Rows to store: what is new, changed or cancelled since the last file. */
  readonly rows: readonly ExportedEvent[];
}

/** The event as it stands in the calendar, when all that has changed is that its first day went by. */
function asItStands(event: CalendarEvent, before: ExportedEvent | undefined): CalendarEvent {
  if (!event.formerDay || !before || before.isCancelled) return event;
  const former = { ...event, from: event.formerDay, to: event.formerDay };
  return digestOf(former) === before.digest ? former : event;
}

/** The event's row in a file: the sequence rises with every change, and when a cancelled event comes back. */
function rowOf(event: CalendarEvent, before: ExportedEvent | undefined): ExportedEvent {
  const digest = digestOf(event);
  if (before && !before.isCancelled && before.digest === digest) return before;
  return {
    id: event.uid,
    child: event.child,
    sequence: before ? before.sequence + 1 : 0,
    digest,
    isCancelled: false,
    from: event.from,
    to: lastDayOf(event),
    title: event.title,
  };
}

/** Written once more on every export: the file is whole, and a calendar that missed one cancellation gets it with the next. */
const cancelledRow = (row: ExportedEvent): ExportedEvent =>
  row.isCancelled ? row : { ...row, isCancelled: true, sequence: row.sequence + 1 };

/** Cancelled, and without the words that it had. */
const wordlessRow = (row: ExportedEvent): ExportedEvent =>
  row.isCancelled && row.title === '' ? row : { ...row, title: '', isCancelled: true, sequence: row.sequence + 1 };

const rowsById = (rows: readonly ExportedEvent[]) => new Map(rows.map((row) => [row.id, row]));

/** A file with these events alone. Nothing is cancelled, for nothing is known of the rest. */
export function exportAlone(previous: readonly ExportedEvent[], events: readonly CalendarEvent[]): CalendarExport {
  const before = rowsById(previous);
  const standing = events.map((event) => asItStands(event, before.get(event.uid)));
  const rows = standing.map((event) => rowOf(event, before.get(event.uid)));
  return {
    events: standing.map((event, index) => ({ event, sequence: rows[index]?.sequence ?? 0 })),
    cancelled: [],
    rows: rows.filter((row) => row !== before.get(row.id)),
  };
}

/** With all that an earlier file had of the same, cancelled where it is not over and not among the events any more. */
function exportInPlaceOf(
  previous: readonly ExportedEvent[],
  events: readonly CalendarEvent[],
  today: LocalDate,
): CalendarExport {
  const before = rowsById(previous);
  const ahead = events.filter((event) => lastDayOf(event) >= today);
  const written = exportAlone(previous, ahead);
  const kept = new Set(ahead.map(({ uid }) => uid));
  const gone = previous.filter((row) => !kept.has(row.id) && row.to >= today);
  const cancelled = gone.map(cancelledRow);
  return {
    events: written.events,
    cancelled,
    rows: [...written.rows, ...cancelled.filter((row) => row !== before.get(row.id))],
  };
}

/** The hours of one service, whose UIDs begin alike: those that changed since the last file replace what stood there, nothing else is touched. */
export const exportHours = (
  previous: readonly ExportedEvent[],
  uidsBegin: string,
  events: readonly CalendarEvent[],
  today: LocalDate,
): CalendarExport =>
  exportInPlaceOf(
    previous.filter(({ id }) => id.startsWith(uidsBegin)),
    events,
    today,
  );

/**
 * The file of the whole plan: everything exported before that is not over is in it, or cancelled by it. What is over stays in the
 * calendar as it was, a memory now, and what was over before it was ever exported does not go there.
 */
export function nextExport(
  previous: readonly ExportedEvent[],
  events: readonly CalendarEvent[],
  today: LocalDate,
): CalendarExport {
  // Opening hours were handed over from the page of their service and are no part of the plan.
  return exportInPlaceOf(
    previous.filter(({ id }) => !isOfHours(id)),
    events,
    today,
  );
}

/** After a loss: the file that cancels all that was ever exported, what is over as well, and takes the words away with it. */
export function withdrawAll(previous: readonly ExportedEvent[]): CalendarExport {
  const cancelled = previous.map(wordlessRow);
  return { events: [], cancelled, rows: cancelled.filter((row, index) => row !== previous[index]) };
}
