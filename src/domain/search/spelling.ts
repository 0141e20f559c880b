/** Letters that lose their dots or ring when folded: what stands in their place, by digit. */
const marked: Readonly<Record<string, string>> = { a: 'aäå', o: 'oöø' };
/** A number of 16 bits holds this many digits of three values; letters behind them stand as they are folded. */
const mostDigits = 10;

/**
 * How a folded word is really written, as a number: a digit of base three for each "a" and "o" in it. 0 for a word without dots, and for
 * one whose folding is no letter for letter. `word` may hold a hyphen that the folded one has not.
 */
export function spellingOf(word: string, folded: string): number {
  const letters = word.replace(/[-'’:]/g, '');
  if (letters.length !== folded.length) return 0;
  let [code, factor, digits] = [0, 1, 0];
  for (let at = 0; at < folded.length && digits < mostDigits; at++) {
    const options = marked[folded.charAt(at)];
    if (options === undefined) continue;
    code += Math.max(0, options.indexOf(letters.charAt(at))) * factor;
    factor *= 3;
    digits++;
  }
  return code;
}

/** The word as it is written. */
export function spelled(folded: string, code: number): string {
  let rest = code;
  return folded.replace(/[ao]/g, (letter) => {
    const digit = rest % 3;
    rest = Math.floor(rest / 3);
    return marked[letter]?.charAt(digit) ?? letter;
  });
}
