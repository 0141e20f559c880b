import type { Service } from '#domain/directory/service.ts';
import type { ServiceId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { KindCount, Tally } from '#tools/directory/report.ts';

/** What one source gave: the same for every importer, so that storing, merging and packing know no source. */
export interface SourceImport {
  /** Lower case and hyphens; part of each pack's name: "ptv", "tpr", "hsds", "geo-turku-playgrounds". */
  readonly source: string;
  /** Entries that passed the directory's schema, one at a time: a whole country does not fit into memory at once. */
  readonly services: Iterable<Service> | AsyncIterable<Service>;
  /** `full` replaces all that the source gave before; `changes` only what it names, and takes `removed` away. */
  readonly mode: 'full' | 'changes';
  readonly removed: readonly ServiceId[];
  /** Complete only after `services` has been read to its end. */
  readonly report: () => SourceReport;
  /** Called once the entries lie safely in the store: the moment to move a mark ("changes since …") forward. */
  readonly stored?: () => Promise<void>;
}

/** What an importer is asked with; `npm run directory -- import <source> …` hands it on (importers.ts). */
export interface ImportRequest {
  /** What stands behind the source's name, without the options that all sources have: folders, files, options of its own. */
  readonly args: readonly string[];
  readonly today: LocalDate;
  /** A folder of the importer's own for what it needs from run to run (marks, pages fetched so far). It may not exist yet. */
  readonly state: string;
  /** The environment, for keys: never into an entry, a report or a message. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One line for the person who waits, apart from the report. */
  readonly progress: (line: string) => void;
}

/** The source cannot be used as a whole; `message` is one line that says what was expected and where. */
export interface ImportFault {
  readonly kind: 'input';
  readonly message: string;
}

/** Opens a source. What goes wrong while `services` is read is thrown as an `ImportBroken`; nothing is stored then. */
export type Importer = (request: ImportRequest) => Promise<Result<SourceImport, ImportFault>>;

/** A source that broke off after it had begun: a connection that was cut for good, a file that ends half-way. */
export class ImportBroken extends Error {}

export interface SourceReport {
  readonly kinds: readonly KindCount[];
  /** Mapped entries that the app's own schema refused, and records that could not be read, by their id. */
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
  readonly tally: Tally;
  /** Further lines for a person, "WARNING: …" for what somebody has to look at. */
  readonly notes: readonly string[];
}
