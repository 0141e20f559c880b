import type { SwedishDictionary } from './swedish-dictionary.ts';
import { noHeads, noModifiers, shortModifiers } from './swedish-tables.ts';

/** A word cut into its modifiers, as words, and the form of its head. */
export interface Split {
  readonly modifiers: readonly string[];
  /** The text before the head, as it stands: "moderskaps". */
  readonly before: string;
  readonly head: string;
}

/** Shorter beginnings are by chance, but for those in the table. */
const shortestModifier = 4;
const shortestHead = 3;
/** "småbarnspedagogikavgift" is as long as it gets. */
const mostParts = 4;

/** Cuts Swedish compounds. */
export type SplitSwedish = (form: string) => Split | null;

/** Fewer parts first, then the longer head: "barn|rådgivning", not "barnråd|givning". */
const better = (one: Split | null, other: Split): Split =>
  one === null ||
  other.modifiers.length < one.modifiers.length ||
  (other.modifiers.length === one.modifiers.length && other.head.length > one.head.length)
    ? other
    : one;

/** A splitter on the compound flags of a dictionary, with its linking s, and on our tables of what only looks like a word. */
export function swedishSplitter({ forms, modifiers, heads }: SwedishDictionary): SplitSwedish {
  const isModifier = (text: string): boolean =>
    (text.length >= shortestModifier || shortModifiers.has(text)) && !noModifiers.has(text) && modifiers.has(text);
  const isHead = (text: string): boolean =>
    text.length >= shortestHead && !noHeads.has(text) && (forms.get(text)?.some((lemma) => heads.has(lemma)) ?? false);

  const split = (form: string, partsLeft: number): Split | null => {
    let best: Split | null = null;
    for (let at = 2; at <= form.length - shortestHead; at++) {
      const before = form.slice(0, at);
      if (!isModifier(before)) continue;
      const modifier = modifiers.get(before) ?? before;
      for (const rest of restsOf(form, at)) {
        if (isHead(rest)) best = better(best, { modifiers: [modifier], before, head: rest });
        if (partsLeft <= 2) continue;
        const inner = split(rest, partsLeft - 1);
        if (inner)
          best = better(best, {
            ...inner,
            modifiers: [modifier, ...inner.modifiers],
            before: form.slice(0, form.length - inner.head.length),
          });
      }
    }
    return best;
  };
  return (form) => split(form, mostParts);
}

/** Of three equal letters one is left out: "tal" and "lära" would meet in "talllära", "till" and "låtelse" in "tillåtelse". */
function restsOf(form: string, at: number): string[] {
  const rest = form.slice(at);
  const last = form.charAt(at - 1);
  return last === form.charAt(at - 2) && /[^aeiouyåäö]/.test(last) ? [rest, last + rest] : [rest];
}
