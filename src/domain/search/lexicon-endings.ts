import type { Lexicon } from './lexicon.ts';

/** How often an ending stands for another in the lexicon: "avun" is of "apu", "ssa" of nothing. */
type Endings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** So much of a word at least must be common to the form and its lemma. */
const leastCommon = 2;
/** So many letters before the difference are learned with it, so that "avun" → "apu" is known beside "vun" → "pu". */
const mostContext = 3;

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** What the pairs of form and lemma in a lexicon teach of inflection. */
function learn(lexicon: Lexicon): Endings {
  const endings = new Map<string, Map<string, number>>();
  for (const [form, [reading]] of lexicon) {
    const common = reading && reading.lemma !== form ? commonLength(form, reading.lemma) : 0;
    if (!reading || common < leastCommon) continue;
    for (let from = common; from >= Math.max(leastCommon, common - mostContext); from--) {
      const [ending, instead] = [form.slice(from), reading.lemma.slice(from)];
      const known = endings.get(ending) ?? new Map<string, number>();
      endings.set(ending, known.set(instead, (known.get(instead) ?? 0) + 1));
    }
  }
  return endings;
}

/** A long ending says more than a short one. */
const scoreOf = (length: number, share: number, count: number): number =>
  share * (1 + 0.3 * length) + 0.01 * Math.log(count);

/** Seen so often, and in so many of the cases: the rest is chance. */
export interface Trust {
  readonly count: number;
  readonly share: number;
}

/**
 * Finds the lemma of a form that the lexicon does not hold, if it holds others of its forms or words that inflect alike: "elatusavun" is of
 * "elatusapu", for "avun" is of "apu" there. On the words of services that a dictionary knows and our texts lack it was right 19 times of 20
 * in Finnish. `null` when no lemma fits.
 */
export function lemmaByEnding(
  lexicon: Lexicon,
  lemmas: ReadonlySet<string>,
  trust: Trust,
): (form: string) => string | null {
  const endings = learn(lexicon);
  return (form) => {
    let best: { lemma: string; score: number } | null = null;
    for (let from = leastCommon; from < form.length; from++) {
      const ending = form.slice(from);
      const known = endings.get(ending);
      if (!known) continue;
      const all = [...known.values()].reduce((sum, count) => sum + count, 0);
      for (const [instead, count] of known) {
        const lemma = form.slice(0, from) + instead;
        if (count < trust.count || count / all < trust.share || !lemmas.has(lemma)) continue;
        const score = scoreOf(ending.length, count / all, count);
        if (!best || score > best.score) best = { lemma, score };
      }
    }
    return best?.lemma ?? null;
  };
}
