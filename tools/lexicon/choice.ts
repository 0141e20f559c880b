import type { WordReading } from './finnish-reading.ts';

/** At most so many lemmas a form: more is noise. */
const mostLemmas = 2;
/** A second lemma stays when it is at least so often elsewhere as the first. */
const worthKeeping = 0.25;

type Readings = ReadonlyMap<string, readonly WordReading[]>;

const least = (readings: readonly WordReading[]): number => Math.min(...readings.map(({ doubt }) => doubt));

/** The readings in the least doubt, one a lemma. */
function likeliest(readings: readonly WordReading[]): WordReading[] {
  const doubt = least(readings);
  const byLemma = new Map<string, WordReading>();
  for (const each of readings) {
    if (each.doubt > doubt) continue;
    const known = byLemma.get(each.lemma);
    byLemma.set(each.lemma, known ? richer(known, each) : each);
  }
  return [...byLemma.values()];
}

/** Of two readings with one lemma the one that says more: "imetys" as it stands, and as "imettää" with an ending. */
const richer = (one: WordReading, other: WordReading): WordReading =>
  other.parts.length + other.roots.length > one.parts.length + one.roots.length ? other : one;

/** In how many forms a lemma is the only possible one. */
function supportOf(readings: Readings): (reading: WordReading) => number {
  const support = new Map<string, number>();
  const add = (lemma: string, by: number) => support.set(lemma, (support.get(lemma) ?? 0) + by);
  for (const each of readings.values()) {
    const [only, ...more] = likeliest(each);
    if (!only || more.length > 0) continue;
    add(only.lemma, 1);
    for (const part of only.parts) add(part, 0.5);
  }
  const of = (lemma: string) => support.get(lemma) ?? 0;
  return ({ lemma, parts, roots }) =>
    of(lemma) * 2 +
    parts.reduce((sum, part) => sum + of(part), 0) / 4 +
    roots.reduce((sum, part) => sum + of(part), 0) / 8;
}

/**
 * Chooses among the readings of each form: the plainest first, then the lemma that other forms of our texts need ("päiväkotiin" is of
 * "päiväkoti", not of "päiväkota"). The order of the readings decides what is still equal, so the same words give the same lexicon.
 */
export function chooseReadings(readings: Readings): Map<string, readonly WordReading[]> {
  const support = supportOf(readings);
  return new Map(
    [...readings].map(([form, each]) => {
      const ranked = likeliest(each).sort((a, b) => support(b) - support(a));
      const enough = ranked[0] ? support(ranked[0]) * worthKeeping : 0;
      return [form, ranked.slice(0, mostLemmas).filter((reading) => support(reading) >= enough)];
    }),
  );
}
