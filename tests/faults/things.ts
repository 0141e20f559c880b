import { nothingTold } from '#domain/family/child.ts';
import { childId, serviceId } from '#domain/ids.ts';
import type { VisitNote } from '#domain/kit/visit-note.ts';
import type { Memory } from '#domain/kit/memory.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Call } from './call.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

/** What a call asks for and what must be in the database once it has been acknowledged: all of it, or what was there before. */
export interface Step {
  readonly call: Call;
  readonly after: Rows;
}

/** Rows that belong together and that nothing else writes. */
export interface Thing {
  readonly name: string;
  /** Everything it may ever hold: `table/key`. */
  readonly holds: readonly string[];
  readonly next: (now: Rows, turn: number, random: Random) => Step;
}

const hex = (kind: number, n: number) => (kind * 1_000 + n).toString(16).padStart(32, '0');
const today = localDate('2026-11-21');
/** Longer than one line, as a parent writes, and different each time. */
const words = (name: string, turn: number) => `${name} ${turn} ${'sanoja '.repeat(turn % 12)}${turn}`;

const days = ['2026-11-21', '2026-11-22', '2026-11-23'].map(localDate);

/** A reminder and its ticks, which go with it. */
function ownThing(n: number): Thing {
  const id = hex(1, n);
  const ticks = days.map((day) => `own:${id}:${day}`);
  return {
    name: `own-${n}`,
    holds: [`own/${id}`, ...ticks.map((tick) => `ownDone/${tick}`)],
    next: (now, turn, random) => {
      const done = now['ownDone'] ?? [];
      const tick = random.pick(ticks);
      const isThere = (now['own'] ?? []).length > 0;
      if (isThere && turn % 7 === 6) return { call: { do: 'deleteOwn', id }, after: {} };
      if (isThere && turn % 3 === 1 && !done.some((row) => row['id'] === tick))
        return {
          call: { do: 'tick', id: tick, own: id, on: today },
          after: { ...now, ownDone: [...done, { id: tick, own: id, on: today }] },
        };
      const reminder: OwnReminder = {
        id,
        child: null,
        kind: 'other',
        title: `own-${n} ${turn}`,
        note: words('note', turn),
        start: random.pick(days),
        times: [],
        repeat: { every: 1 + (turn % 5), unit: 'day', until: null },
      };
      return { call: { do: 'own', reminder }, after: { ...now, own: [{ ...reminder }] } };
    },
  };
}

function itemThing(n: number): Thing {
  const id = `faults:item-${n}`;
  return {
    name: `item-${n}`,
    holds: [`listItems/${id}`],
    next: (_now, turn) => {
      const fields = { doneOn: turn % 2 ? today : null, text: words('item', turn) };
      const after = { listItems: [{ id, article: 'faults', item: `item-${n}`, ...fields }] };
      return { call: { do: 'item', article: 'faults', item: `item-${n}`, fields }, after };
    },
  };
}

function favouriteThing(n: number): Thing {
  const id = serviceId(`faults-${n}`);
  return {
    name: `favourite-${n}`,
    holds: [`favourites/${id}`],
    next: (now) => {
      const is = (now['favourites'] ?? []).length === 0;
      return { call: { do: 'favourite', id, is }, after: is ? { favourites: [{ id }] } : {} };
    },
  };
}

function noteThing(n: number): Thing {
  const id = hex(2, n);
  return {
    name: `note-${n}`,
    holds: [`visitNotes/${id}`],
    next: (now, turn) => {
      const [held] = now['visitNotes'] ?? [];
      if (held && turn % 5 === 4) return { call: { do: 'deleteNote', id }, after: {} };
      if (held && turn % 3 === 2) {
        const doneOn = held['doneOn'] === null ? today : null;
        return { call: { do: 'tickNote', id, doneOn }, after: { visitNotes: [{ ...held, doneOn }] } };
      }
      const note: VisitNote = {
        id,
        child: null,
        kind: turn % 2 ? 'question' : 'noted',
        text: words('line', turn),
        doneOn: null,
      };
      return { call: { do: 'note', note }, after: { visitNotes: [{ ...note, doneOn: held?.['doneOn'] ?? null }] } };
    },
  };
}

/** How many memories a family of the imports has: enough for a transaction that takes a while. */
const memories = 120;

/** A child with all that was remembered of it: a backup brings every row or none, and deleting the child takes every one. */
function familyThing(n: number): Thing {
  const child = childId(hex(3, n));
  const ids = Array.from({ length: memories }, (_, at) => hex(100 + n, at));
  return {
    name: `family-${n}`,
    holds: [`children/${child}`, ...ids.map((id) => `memories/${id}`)],
    next: (now, turn) => {
      if ((now['children'] ?? []).length > 0 && turn % 3 === 2)
        return { call: { do: 'deleteChild', id: child }, after: {} };
      const children = [{ ...nothingTold, id: child, nickname: `Lapsi ${turn}`, birthDate: today }];
      const rows = ids.map((id): Memory => ({
        id,
        child,
        title: `family-${n} ${turn}`,
        on: today,
        note: words('memory', turn),
      }));
      return {
        call: { do: 'restore', data: { children, memories: rows } },
        after: { children: children.map((row) => ({ ...row })), memories: rows.map((row) => ({ ...row })) },
      };
    },
  };
}

const many = (count: number, make: (n: number) => Thing) => Array.from({ length: count }, (_, n) => make(n));

/** What single writes are about, as taps and forms make them. */
export const singleThings: readonly Thing[] = [
  ...many(10, ownThing),
  ...many(10, itemThing),
  ...many(5, favouriteThing),
  ...many(5, noteThing),
];
/** What is written all at once. */
export const familyThings: readonly Thing[] = many(3, familyThing);
export const allThings: readonly Thing[] = [...singleThings, ...familyThings];
