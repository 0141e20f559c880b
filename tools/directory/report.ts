import type { Assembly } from '#tools/directory/packs/assemble.ts';
import type { SourceReport } from '#tools/directory/source.ts';
import type { Saved } from '#tools/directory/store/save-source.ts';

/** What an importer changes or leaves out inside a kept record, and its heading in the report. */
const topics = [
  ['copies', 'Swedish texts equal to the Finnish, dropped'],
  ['phones', 'phones skipped'],
  ['links', 'web links skipped'],
  ['addresses', 'addresses skipped'],
  ['emails', 'texts dropped, they hold an e-mail address'],
  ['worthless', 'texts dropped, known to say nothing or the wrong thing'],
  ['persons', 'texts, numbers and mail addresses dropped, they are a named person’s'],
  ['hours', 'opening hours not understood, told as unknown'],
  ['positions', 'positions dropped'],
  ['areas', 'areas not understood, left out of what a service serves'],
] as const;
export type Topic = (typeof topics)[number][0];

/** Counts one finding, e.g. `tell('copies', 'name')`. */
export type Tell = (topic: Topic, what: string) => void;

export interface Tally {
  readonly tell: Tell;
  /** Findings of a topic by what was found, sorted by name so that a report is stable. */
  readonly of: (topic: Topic) => readonly (readonly [what: string, count: number])[];
}

/** An empty tally. One import, one tally. */
export function createTally(): Tally {
  const counts = new Map<Topic, Map<string, number>>();
  return {
    tell: (topic, what) => {
      const found = counts.get(topic) ?? new Map<string, number>();
      counts.set(topic, found.set(what, (found.get(what) ?? 0) + 1));
    },
    of: (topic) => [...(counts.get(topic) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** Records of one kind: `read` = `kept` + the sum of `leftOut`. */
export interface KindCount {
  readonly kind: string;
  readonly read: number;
  readonly kept: number;
  /** Reason → number of records. */
  readonly leftOut: ReadonlyMap<string, number>;
}

const sum = (counts: Iterable<readonly [string, number]>) => [...counts].reduce((total, [, count]) => total + count, 0);

function kindLines({ kind, read, kept, leftOut }: KindCount): string[] {
  const reasons = [...leftOut].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => `    ${count} ${reason}`);
  return [`${kind}: ${read} read, ${kept} kept, ${sum(leftOut)} left out`, ...reasons];
}

function topicLines(tally: Tally, [topic, heading]: (typeof topics)[number]): string[] {
  const found = tally.of(topic);
  return [`${heading}: ${sum(found)}`, ...found.map(([what, count]) => `    ${count} ${what}`)];
}

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

/** What became of each record of a source, as text for a person; the same import gives the same text. */
export const formatSource = ({ kinds, notes, tally, rejected }: SourceReport): string =>
  text([
    ...kinds.flatMap(kindLines),
    ...notes,
    ...topics.flatMap((topic) => topicLines(tally, topic)),
    `entries refused by the directory's schema: ${rejected.length}`,
    ...indented(rejected.map(({ id, reason }) => `${id}: ${reason}`)),
  ]);

/** What of it is new in the store. */
export const formatSaved = ({ source, total, added, changed, unchanged, removed, refused }: Saved): string =>
  text([
    `${source}: ${total} entries stored (${added} new, ${changed} changed, ${unchanged} as before), ${removed} gone`,
    ...(refused.length > 0 ? [`${source}: refused by the store: ${refused.length}`] : []),
    ...indented(refused.map(({ id, reason }) => `${id}: ${reason}`)),
  ]);

const sizesOf = ({ packs }: Assembly): string => {
  const bytes = packs.map((pack) => pack.bytes);
  return `${packs.length} packs, ${bytes.reduce((a, b) => a + b, 0)} bytes, largest ${Math.max(0, ...bytes)}`;
};

/** What the packs hold, what was merged and by which rule, and what somebody has to look at. */
export function formatAssembly(assembly: Assembly): string {
  const { services, areas, pairs, unclear, hidden, nowhere, unusedOverrides, packs, written, removed } = assembly;
  const files = packs.flatMap((pack) => [pack, ...(pack.search ? [pack.search] : [])]);
  const sizes = new Map(files.map(({ url, bytes }) => [url.replace('/data/', ''), bytes]));
  return text([
    `merged across sources: ${pairs.length}`,
    ...indented(pairs.map(({ into, from, rule }) => `${into} <- ${from}: ${rule}`)),
    `left apart, for they fit several: ${unclear.length}`,
    ...indented(unclear.map(({ id, fits }) => `${id}: ${fits.join(', ')}`)),
    ...hidden.map((id) => `hidden by an override: ${id}`),
    ...nowhere.map((id) => `WARNING: ${id} serves no area of today and is in no pack`),
    ...unusedOverrides.map(({ id, date, reason }) => `WARNING: no entry ${id} for the override of ${date}: ${reason}`),
    `${services} services in ${areas} areas: ${sizesOf(assembly)}`,
    ...written.map((file) => `wrote ${file}: ${sizes.get(file) ?? 0} bytes`),
    ...removed.map((file) => `removed ${file}`),
  ]);
}
