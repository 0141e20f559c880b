import type { Service } from '#domain/directory/service.ts';
import type { ServiceId } from '#domain/ids.ts';
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
}

export interface SourceReport {
  readonly kinds: readonly KindCount[];
  /** Mapped entries that the app's own schema refused, and records that could not be read, by their id. */
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
  readonly tally: Tally;
  /** Further lines for a person, "WARNING: …" for what somebody has to look at. */
  readonly notes: readonly string[];
}
