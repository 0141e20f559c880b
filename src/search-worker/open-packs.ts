import { versionOf, type PackArea } from '#domain/packs/manifest.ts';
import { searchedKinds } from '#domain/search/documents/searched-kinds.ts';
import type { DocumentWords } from '#domain/search/documents/fields.ts';
import { openSegment, type Segment } from '#domain/search/open-segment.ts';
import type { SegmentInSearch } from '#domain/search/search.ts';
import type { PackToSearch, SearchSource } from '#storage/search-source/source.ts';

/** A pack whose segment is open. */
export interface OpenPack {
  readonly pack: PackToSearch;
  readonly segment: Segment;
  /** Made with the lexicon; one that was made here gives way to it. */
  readonly isFetched: boolean;
}

/** Opens the segment that lies ready; one that is damaged is as good as none. */
export async function openReady(pack: PackToSearch, source: SearchSource): Promise<OpenPack | null> {
  const ready = await source.segment(pack);
  const opened = ready && openSegment(ready.bytes);
  return opened?.ok ? { pack, segment: opened.value, isFetched: ready?.isFetched ?? false } : null;
}

/** Makes the segment of a pack that came without one and keeps it. `null`: the pack has gone. */
export async function openMade(
  pack: PackToSearch,
  source: SearchSource,
  words: DocumentWords,
): Promise<OpenPack | null> {
  const content = await source.content(pack);
  if (!content) return null;
  const { makeSegment } = await import('./make-segment.ts');
  const bytes = makeSegment(content, words);
  const opened = openSegment(bytes);
  // A full disk keeps nobody from searching now.
  await source.keep(pack, bytes).catch(() => undefined);
  return opened.ok ? { pack, segment: opened.value, isFetched: false } : null;
}

/** What is small and asked for by all comes first, where segments have to be made. */
export const inOrderOfMaking = (packs: readonly PackToSearch[]): readonly PackToSearch[] =>
  packs.toSorted((a, b) => searchedKinds.indexOf(a.kind) - searchedKinds.indexOf(b.kind));

/**
 * A segment as the engine wants it. `areas`: the home's own municipality, then its county. Its name tells which version of the pack the
 * positions are of: a moment later another may lie on the phone (`storage/found.ts`).
 */
export function inSearch({ pack, segment }: OpenPack, areas: readonly PackArea[]): SegmentInSearch {
  const at = areas.indexOf(pack.area);
  return { segment, name: versionOf(pack), rank: at === 0 ? 0 : at === 1 ? 1 : 2 };
}
