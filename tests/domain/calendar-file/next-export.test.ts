import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOf } from '#domain/calendar-file/calendar-event.ts';
import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import { exportAlone, nextExport, withdrawAll, type CalendarExport } from '#domain/calendar-file/next-export.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { anyEvents, anyEventDay, event } from './any-event.ts';

const today = localDate('2026-11-22');
const apply = event('apply', '2027-04-01');
const vitamin = event('vitamin', '2026-09-20', {
  title: 'D-vitamiini',
  repeat: { rule: 'FREQ=DAILY', until: null },
});

/** What is stored after a file has been handed over. */
const after = (previous: readonly ExportedEvent[], { rows }: CalendarExport): ExportedEvent[] => [
  ...new Map([...previous, ...rows].map((row) => [row.id, row])).values(),
];

const said = (file: CalendarExport) => [
  ...file.events.map(({ event: { uid }, sequence }) => `${uid} ${sequence}`),
  ...file.cancelled.map(({ id, sequence }) => `${id} ${sequence} cancelled`),
];

describe('the file of the whole plan', () => {
  const first = nextExport([], [apply, vitamin], today);
  const stored = after([], first);

  test('says everything for the first time', () => {
    expect(said(first)).toEqual(['apply 0', 'vitamin 0']);
    expect(first.rows).toHaveLength(2);
  });

  test('says it again in the same words, and nothing is new', () => {
    const second = nextExport(stored, [apply, vitamin], today);
    expect(second).toEqual({ ...first, rows: [] });
  });

  test('a change raises the number of that event alone', () => {
    const moved = event('apply', '2027-03-01');
    const second = nextExport(stored, [moved, vitamin], today);
    expect(said(second)).toEqual(['apply 1', 'vitamin 0']);
    expect(second.rows.map(({ id }) => id)).toEqual(['apply']);
  });

  test.each([
    { title: 'Sök småbarnspedagogik' },
    { description: 'x' },
    { url: 'https://www.kela.fi' },
    { to: localDate('2027-04-02') },
    { alarms: [540] },
    { repeat: { rule: 'FREQ=WEEKLY', until: null } },
  ])('any part of it is a change: %o', (part) => {
    expect(said(nextExport(stored, [{ ...apply, ...part }, vitamin], today))).toEqual(['apply 1', 'vitamin 0']);
  });

  test('what is gone is cancelled, now and in every later file, until its days are over', () => {
    const second = nextExport(stored, [vitamin], today);
    expect(said(second)).toEqual(['vitamin 0', 'apply 1 cancelled']);
    const third = nextExport(after(stored, second), [vitamin], localDate('2027-04-01'));
    expect(said(third)).toEqual(['vitamin 0', 'apply 1 cancelled']);
    expect(third.rows).toEqual([]);
    expect(said(nextExport(after(stored, second), [vitamin], localDate('2027-04-02')))).toEqual(['vitamin 0']);
  });

  test('a repetition without an end is cancelled however long ago it began', () => {
    expect(said(nextExport(stored, [], localDate('2040-01-01')))).toEqual(['vitamin 1 cancelled']);
  });

  test('what comes back gets a new number, changed or not', () => {
    const gone = after(stored, nextExport(stored, [vitamin], today));
    expect(said(nextExport(gone, [apply, vitamin], today))).toEqual(['apply 2', 'vitamin 0']);
  });

  test('what is over stays in the calendar, and does not come there afterwards', () => {
    expect(said(nextExport(stored, [vitamin], localDate('2027-04-02')))).toEqual(['vitamin 0']);
    expect(said(nextExport([], [apply, vitamin], localDate('2027-04-02')))).toEqual(['vitamin 0']);
  });
});

test('a file with one event cancels nothing and leaves the rest as it was', () => {
  const stored = after([], nextExport([], [apply, vitamin], today));
  const file = exportAlone(stored, [event('apply', '2027-03-01')]);
  expect(said(file)).toEqual(['apply 1']);
  expect(file.rows.map(({ id }) => id)).toEqual(['apply']);
  expect(said(nextExport(after(stored, file), [event('apply', '2027-03-01'), vitamin], today))).toEqual([
    'apply 1',
    'vitamin 0',
  ]);
});

describe('when nothing but time has passed', () => {
  const stored = after([], nextExport([], [apply, vitamin], today));

  test('what is over is neither written anew nor cancelled, whatever it would be called now', () => {
    const passed = event('apply', '2027-04-01', { title: 'x', description: 'x' });
    expect(said(nextExport(stored, [passed, vitamin], localDate('2027-04-01')))).toEqual(['apply 1', 'vitamin 0']);
    const later = nextExport(stored, [passed, vitamin], localDate('2027-04-02'));
    expect(said(later)).toEqual(['vitamin 0']);
    expect(later.rows).toEqual([]);
  });

  test('what was ahead and is moved behind us leaves the calendar', () => {
    const behind = event('apply', '2026-10-01');
    expect(said(nextExport(stored, [behind, vitamin], today))).toEqual(['vitamin 0', 'apply 1 cancelled']);
  });

  const coming = event('window', '2027-01-10');
  const begun = event('window', '2027-03-31', { formerDay: localDate('2027-01-10') });
  const started = after([], nextExport([], [coming], today));

  test('a long window stays on the day where it was put', () => {
    const file = nextExport(started, [begun], localDate('2027-02-01'));
    expect(file.events).toMatchObject([{ event: { from: '2027-01-10', to: '2027-01-10' }, sequence: 0 }]);
    expect(file.rows).toEqual([]);
    expect(exportAlone(started, [begun]).rows).toEqual([]);
  });

  test('and moves to its last day when something else about it has changed', () => {
    const file = nextExport(started, [{ ...begun, description: 'x' }], localDate('2027-02-01'));
    expect(file.events).toMatchObject([{ event: { from: '2027-03-31' }, sequence: 1 }]);
  });
});

describe('after a loss', () => {
  const stored = after([], nextExport([], [apply, vitamin], today));
  const over = localDate('2027-05-01');
  const file = withdrawAll(after(stored, nextExport(stored, [vitamin], today)));

  test('everything is cancelled, past things and cancelled ones as well, and no words are left of it', () => {
    expect(said(file)).toEqual(['apply 2 cancelled', 'vitamin 1 cancelled']);
    expect(file.cancelled.map(({ title }) => title)).toEqual(['', '']);
    expect(said(nextExport(stored, [], over))).not.toContain('apply 1 cancelled');
  });

  test('a second time nothing is new', () => {
    expect(withdrawAll(file.rows)).toEqual({ ...file, rows: [] });
  });

  test('what comes back comes back whole', () => {
    const back = nextExport(file.rows, [apply], today);
    expect(said(back)).toEqual(['apply 3', 'vitamin 1 cancelled']);
    expect(back.rows[0]?.title).toBe(apply.title);
  });
});

describe('whatever a family does', () => {
  /** Files one after another over the same pool of events, some there and some not, some changed, sometimes one alone. */
  const anyHistory = anyEvents.chain((pool) =>
    fc
      .array(
        fc.record({
          day: anyEventDay,
          isAlone: fc.boolean(),
          there: fc.array(fc.boolean(), { minLength: pool.length, maxLength: pool.length }),
          moved: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: pool.length, maxLength: pool.length }),
        }),
        { maxLength: 6 },
      )
      .map((steps) =>
        steps.map(({ day, isAlone, there, moved }) => ({
          day,
          isAlone,
          events: pool
            .map((one, index) => ({ ...one, to: plusDays(one.to, moved[index] ?? 0) }))
            .filter((_, index) => there[index]),
        })),
      ),
  );

  test('numbers never fall, nothing exported is forgotten, and the same again is the same', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        let stored: ExportedEvent[] = [];
        for (const { day, isAlone, events } of history) {
          const file = isAlone ? exportAlone(stored, events) : nextExport(stored, events, day);
          const next = after(stored, file);
          for (const row of stored) {
            const now = next.find(({ id }) => id === row.id);
            expect(now?.sequence).toBeGreaterThanOrEqual(row.sequence);
            const isSame = now?.digest === row.digest && now.isCancelled === row.isCancelled;
            expect(now?.sequence).toBe(isSame ? row.sequence : row.sequence + 1);
          }
          const inFile = new Set(file.events.map(({ event: { uid } }) => uid));
          const cancelled = new Set(file.cancelled.map(({ id }) => id));
          for (const id of cancelled) expect(inFile).not.toContain(id);
          if (isAlone) expect(cancelled.size).toBe(0);
          else for (const row of stored) expect(inFile.has(row.id) || cancelled.has(row.id) || row.to < day).toBe(true);
          for (const each of events) expect(inFile.has(each.uid) || lastDayOf(each) < day).toBe(true);
          const again = isAlone ? exportAlone(next, events) : nextExport(next, events, day);
          expect(again).toEqual({ ...file, rows: [] });
          stored = next;
        }
      }),
    );
  });
});
