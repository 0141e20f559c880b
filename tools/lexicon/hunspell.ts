/** One line of an affix class: "SFX v a s/WXZ a" takes "a" off a word that ends in "a", adds "s" and the flags W, X, Z. */
interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly flags: string;
  readonly condition: RegExp;
}

type Suffixes = ReadonlyMap<string, readonly Suffix[]>;

/** A form that the dictionary makes of one of its words. */
export interface MadeForm {
  readonly form: string;
  /** The word as it stands in the dictionary. */
  readonly lemma: string;
  /** Flags of the form itself: whether it may begin, or only stands in, a compound. */
  readonly flags: string;
  /** Flags of the word, which tell what kind of word it is. */
  readonly wordFlags: string;
  /** The word as it stands, without an ending. */
  readonly isBase: boolean;
}

/** Reads the suffixes of an .aff file; Swedish has no prefixes. */
export function readSuffixes(aff: string): Suffixes {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, added, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || flag === undefined || strip === undefined || added === undefined || condition === undefined)
      continue;
    const [add = '', flags = ''] = added.split('/');
    const suffix = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags,
      condition: new RegExp(`${condition}$`, 'u'),
    };
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix]);
  }
  return suffixes;
}

/** "%" forbids a word, "¤" is one that needs an ending, "!" is right but never proposed. */
const forbidden = '%';
const needsEnding = '¤';

/** All forms of one line of a .dic file: "barn/ABDXY". */
export function formsOf(line: string, suffixes: Suffixes): MadeForm[] {
  const [word = '', wordFlags = ''] = line.trim().split('/');
  if (word === '' || wordFlags.includes(forbidden)) return [];
  const base: MadeForm = { form: word, lemma: word, flags: wordFlags, wordFlags, isBase: true };
  const made = Array.from(wordFlags).flatMap((flag) =>
    (suffixes.get(flag) ?? [])
      .filter(({ strip, condition }) => word.endsWith(strip) && condition.test(word))
      .map(({ strip, add, flags }) => ({
        form: word.slice(0, word.length - strip.length) + add,
        lemma: word,
        flags,
        wordFlags,
        isBase: false,
      })),
  );
  return wordFlags.includes(needsEnding) ? made : [base, ...made];
}
