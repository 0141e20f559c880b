import type { Language } from '#domain/language.ts';
import { conceptFinder } from './concept-finder.ts';
import { conceptWords } from './concept-words.ts';
import type { Concept, ConceptLeads } from './concept.ts';
import { foundKinds, type FoundKind } from './document.ts';
import { groupsOf, type AskedWord } from './groups.ts';
import { marksOf } from './marks-of.ts';
import { mergeSegments } from './merge-segments.ts';
import type { Segment } from './open-segment.ts';
import { lemmasOfWord } from './resolve-word.ts';
import { Ranking, type Ranked } from './rank-rows.ts';
import { Scorer } from './scorer.ts';
import { indexOf } from './search-index.ts';
import { isStopWord } from './stop-words.ts';
import { suggestion } from './suggestion.ts';
import { foldWord, hashOfWords, wordsOf } from './words.ts';

export interface SegmentInSearch {
  readonly segment: Segment;
  /** The pack's id: decides between documents alike in all, so that the order of loading never matters. */
  readonly name: string;
  /** 0 own municipality, 1 its county, 2 the whole country. */
  readonly rank: 0 | 1 | 2;
}

export interface Question {
  /** As typed. Without a space at its end the last word may be the beginning of a longer one. */
  readonly text: string;
  readonly language: Language;
  /** Whole months of the family's children; before the birth negative. */
  readonly childMonths?: readonly number[] | undefined;
  /** Rows of each kind, 10 when absent. */
  readonly limit?: number | undefined;
}

/** A document by its pack and its position there. */
export interface Place {
  readonly pack: string;
  readonly position: number;
}

export interface Hit extends Place {
  /** For ordering only: larger is better, and a whole name typed is far above all. */
  readonly score: number;
  /** All documents of the row, the best first; the hit itself is the first of them. */
  readonly places: readonly Place[];
}

export interface Answer {
  readonly hits: Readonly<Record<FoundKind, readonly Hit[]>>;
  /** The words tell of great need: help that answers now stands on top. */
  readonly isUrgent: boolean;
  /** What the concepts named would have first, in order. */
  readonly leads: readonly ConceptLeads[];
  /** The question with a word put right, or `null`: only when a typed word is known nowhere and a near one is. */
  readonly didYouMean: string | null;
  /** For `markParts`. */
  readonly marks: readonly string[];
}

export type Search = (question: Question) => Answer;

/** Longer is no question; a pasted page is answered by its beginning. */
const longestText = 400;
const mostWords = 12;
/** No word of an index is longer, see `LemmaTable`. */
const longestWord = 60;
/** Who tells of more than this at once is found by the first of it. */
const mostConcepts = 8;

/** The words to look for. What says nothing is left out, unless nothing else is there; the last one may be on its way to a longer word. */
function wordsToAsk(words: readonly string[], isOpen: boolean): AskedWord[] {
  const places = new Map(words.map((word, at) => [word, at]));
  const each = words.map((word, at) => ({
    word: word.slice(0, longestWord),
    at,
    isOpen: isOpen && at === words.length - 1,
    isNeeded: !isStopWord(word),
  }));
  // Said again it says no more; of an open word the last one is the one being typed.
  const all = each.filter(({ at }) => places.get(words[at] ?? '') === at);
  if (!all.some(({ isNeeded }) => isNeeded))
    return all.map((word) => ({ ...word, isNeeded: true })).slice(0, mostWords);
  return all
    .filter(({ isNeeded, isOpen: isLast, word }) => isNeeded || (isLast && word.length > 2))
    .slice(0, mostWords);
}

/**
 * Makes all segments searchable as one: words, counts and guesses are shared, so that neither the order of the segments nor how the
 * documents are spread over them changes an answer. The function it gives never throws, whatever is typed.
 */
export function createSearch(segments: readonly SegmentInSearch[], concepts: readonly Concept[]): Search {
  const sorted = [...segments].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const index = indexOf(mergeSegments(sorted.map(({ segment }) => segment)));
  const findConcepts = conceptFinder(concepts, (word) => lemmasOfWord(index, word));
  const wordsOfConcept = conceptWords(index, concepts);
  const scorer = new Scorer(index);
  const ranking = new Ranking(index);
  const ranks = new Uint8Array(index.documents.count);
  const packs: { readonly name: string; readonly from: number }[] = [];
  let end = 0;
  for (const { segment, name, rank } of sorted) {
    packs.push({ name, from: end });
    ranks.fill(rank, end, (end += segment.counts.documents));
  }
  const placeOf = ({ document }: Ranked): Place => {
    const pack = packs.findLast(({ from }) => from <= document) ?? { name: '', from: 0 };
    return { pack: pack.name, position: (index.documents.positions[document] ?? 0) - pack.from };
  };

  return ({ text, language, childMonths = [], limit = 10 }) => {
    const typed = text.slice(0, longestText);
    const written = wordsOf(typed);
    const words = written.map(foldWord);
    const asked = wordsToAsk(words, /[\p{L}\p{N}\p{M}]$/u.test(typed));
    const found = findConcepts(written);
    const meantAt = (at: number) => found.filter(({ from, to }) => at >= from && at < to);
    const told = new Set(found.slice(0, mostConcepts));
    const { groups, near } = groupsOf(index, asked, language, (at) =>
      meantAt(at)
        .filter((each) => told.has(each))
        .map(({ concept, phrase }) => wordsOfConcept(concept, phrase)),
    );
    for (const group of groups) scorer.add(group);
    const isUrgent = found.some(({ concept }) => concept.urgent);
    const rows = ranking.rows(scorer, { ranks, childMonths, isUrgent, nameHash: hashOfWords(words) }, limit);
    scorer.reset();
    const hitsOf = (kind: FoundKind): Hit[] =>
      rows[kind].map((row) => ({ ...placeOf(row), score: row.score, places: row.places.map(placeOf) }));
    const [service, article, reminder, page] = foundKinds.map(hitsOf);
    return {
      hits: { service: service ?? [], article: article ?? [], reminder: reminder ?? [], page: page ?? [] },
      isUrgent,
      leads: [...new Set(found.map(({ concept }) => concept))].flatMap(({ leads }) => leads ?? []),
      didYouMean: suggestion(index, typed, asked, near, (at) => meantAt(at).length > 0),
      marks: marksOf(index, asked, groups),
    };
  };
}
