import type { Analyse } from '#domain/search/analysis.ts';
import { buildSegment } from '#domain/search/build-segment.ts';
import type { Concept } from '#domain/search/concept.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { openSegment } from '#domain/search/open-segment.ts';
import { createSearch, type Hit } from '#domain/search/search.ts';
import { topTen, type Ask, type Asked, type Contestant, type Found } from './contestant.ts';

interface Part {
  readonly name: string;
  /** Row of the municipality whose documents alone are in it, or `null`. */
  readonly home: number | null;
  /** Of its documents in the corpus. */
  readonly positions: readonly number[];
}

/** Row of its municipality, -1 for what is nobody's. */
interface Placed {
  readonly m: number;
}

/** The corpus as packs: each home by itself, the other municipalities dealt out, what is nobody's in the first. */
function partsOf(documents: readonly Placed[], segments: number, homes: ReadonlySet<number>): Part[] {
  const parts = new Map<string, { home: number | null; positions: number[] }>();
  for (const [at, { m }] of documents.entries()) {
    const isHome = homes.has(m);
    const name = isHome ? `home-${m}` : `part-${m < 0 ? 0 : m % segments}`;
    const part = parts.get(name) ?? { home: isHome ? m : null, positions: [] };
    part.positions.push(at);
    parts.set(name, part);
  }
  return [...parts].map(([name, part]) => ({ name, ...part }));
}

export interface OwnOptions {
  readonly analyse: Analyse;
  readonly concepts: readonly Concept[];
  readonly segments: number;
}

interface BuiltPart extends Part {
  readonly bytes: Uint8Array;
}

/** Own municipality before the nation; a corpus has no counties. */
const rank = { home: 0, elsewhere: 2 } as const;

function answering(parts: readonly BuiltPart[], concepts: readonly Concept[]): Ask {
  const segments = parts.map(({ name, bytes, home }) => {
    const segment = openSegment(bytes);
    if (!segment.ok) throw new Error(`a segment of our own does not open: ${JSON.stringify(segment.error)}`);
    return { name, home, segment: segment.value };
  });
  const positions = new Map(parts.map((part) => [part.name, part.positions]));
  const searchFor = (home: number | null) =>
    createSearch(
      segments.map(({ name, segment, home: own }) => ({
        name,
        segment,
        rank: home !== null && own === home ? rank.home : rank.elsewhere,
      })),
      concepts,
    );
  const nobodys = searchFor(null);
  const searches = new Map<number | null, ReturnType<typeof createSearch>>([[null, nobodys]]);
  const listed = (hits: readonly Hit[]) =>
    hits.slice(0, topTen).flatMap(({ pack, position }) => positions.get(pack)?.[position] ?? []);
  return ({ text, language, home }: Asked): Found => {
    const search = searches.get(home) ?? searchFor(home);
    searches.set(home, search);
    const { hits } = search({ text, language, limit: topTen });
    return { services: listed(hits.service), articles: listed(hits.article) };
  };
}

/** Our search over a corpus of `documents`, which `mapped` are as the engine takes them. */
export function ownSearch(
  documents: readonly Placed[],
  mapped: readonly SearchDocument[],
  homes: ReadonlySet<number>,
  { analyse, concepts, segments }: OwnOptions,
): Contestant {
  const build = (part: Part): BuiltPart => ({
    ...part,
    bytes: buildSegment(
      part.positions.flatMap((at) => mapped[at] ?? []),
      analyse,
    ),
  });
  const parts = partsOf(documents, segments, new Set()).map(build);
  const load = () => answering(parts, concepts);
  return {
    name: 'Eväät',
    files: parts.map(({ bytes }) => bytes),
    load,
    loadWithHomes: homes.size === 0 ? load : () => answering(partsOf(documents, segments, homes).map(build), concepts),
  };
}
