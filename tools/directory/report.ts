import type { WrittenArea } from '#tools/directory/write-area-pack.ts';

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

export interface ImportReport extends WrittenArea {
  readonly kinds: readonly KindCount[];
  /** Units that offer a kept service but came without a file of their own. */
  readonly unitsWithoutFile: number;
  /** Records of the allow-list that the input does not have: somebody has to look. */
  readonly missingCrisisLines: readonly string[];
  /** Mapped entries that the app's own schema refused. */
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
  readonly tally: Tally;
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

/** The report as text for a person, ending in a newline; the same import gives the same text. */
export function formatReport(report: ImportReport): string {
  return [
    ...report.kinds.flatMap(kindLines),
    `units offering a kept service, without a file of their own: ${report.unitsWithoutFile}`,
    ...report.missingCrisisLines.map((id) => `WARNING: crisis line ${id} is not in the input`),
    ...topics.flatMap((topic) => topicLines(report.tally, topic)),
    `entries refused by the directory's schema: ${report.rejected.length}`,
    ...report.rejected.map(({ id, reason }) => `    ${id}: ${reason}`),
    ...report.shards.map(({ file, bytes }) => `wrote ${file}: ${bytes} bytes`),
    ...report.removed.map((file) => `removed ${file}`),
    '',
  ].join('\n');
}
