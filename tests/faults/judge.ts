import { keyOf, textOf, type Row, type Rows } from './rows.ts';
import type { Step, Thing } from './things.ts';

/** What a thing was and what was asked of it since: `acknowledged` so many of the steps, in their order. */
export interface Told {
  readonly before: Rows;
  readonly steps: readonly Step[];
  readonly acknowledged: number;
}

export interface Verdict {
  /** Each says what was expected and what was found; none when nothing was lost. */
  readonly faults: readonly string[];
  /** Steps that had come to the disk without the page having said so. */
  readonly unsaid: number;
  /** What each thing is now. */
  readonly found: ReadonlyMap<string, Rows>;
}

/** Each thing's rows, and those that are nobody's. */
function sortOut(things: readonly Thing[], database: Rows): { found: Map<string, Rows>; strangers: string[] } {
  const owner = new Map(things.flatMap(({ name, holds }) => holds.map((place) => [place, name] as const)));
  const found = new Map<string, Record<string, Row[]>>(things.map(({ name }) => [name, {}]));
  const strangers: string[] = [];
  for (const [table, rows] of Object.entries(database))
    for (const row of rows) {
      const name = owner.get(`${table}/${keyOf(row)}`);
      const rowsOfThing = name === undefined ? undefined : found.get(name);
      if (rowsOfThing) (rowsOfThing[table] ??= []).push(row);
      else strangers.push(`${table}/${keyOf(row)} was written by nobody`);
    }
  return { found, strangers };
}

const short = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/**
 * Compares what is on the disk with what was told: of each thing the state after its last acknowledged step, or after a later one
 * (the page died before it could say so), and never anything in between.
 */
export function judge(things: readonly Thing[], told: ReadonlyMap<string, Told>, database: Rows): Verdict {
  const { found, strangers } = sortOut(things, database);
  const faults = [...strangers];
  let unsaid = 0;
  for (const [name, { before, steps, acknowledged }] of told) {
    const states = [before, ...steps.map(({ after }) => after)].map(textOf);
    const now = textOf(found.get(name) ?? {});
    const at = states.indexOf(now, acknowledged);
    if (at >= 0) unsaid += at - acknowledged;
    else {
      const kind = states.includes(now) ? 'lost: an older state' : 'half: a state that never was';
      faults.push(`${name} ${kind}\n  expected ${short(states[acknowledged] ?? '')}\n  found    ${short(now)}`);
    }
  }
  return { faults, unsaid, found };
}
