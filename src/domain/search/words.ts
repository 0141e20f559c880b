/**
 * Words as the index and the question compare them. What is done here is part of the format of a segment: change `segmentVersion`
 * with it.
 */

/** One word folded: "Åbo" → "abo", "ß" → "ss". Folding twice changes nothing. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');

/** A separate "¨" after its letter is broken Unicode seen in PTV; a soft hyphen stands inside a word. */
const readable = (text: string): string =>
  text
    .replace(/[\u00A8\u00AD]/g, '')
    .normalize('NFC')
    .toLowerCase();

/** The words of a text in their own spelling, lower case; "yh-äiti" is two. */
export const wordsOf = (text: string): string[] => readable(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** What a text is indexed by: its words, and what is written with a hyphen also as one ("yh-äiti" → "yh-äiti", "yh", "äiti"). */
export function termsOf(text: string): string[] {
  const found = readable(text).match(/[\p{L}\p{N}\p{M}]+(?:[-'’:][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
  return found.flatMap((term) => {
    const parts = term.split(/[-'’:]/);
    return parts.length > 1 ? [term, ...parts] : parts;
  });
}

/** A term as it stands in the word list: what a hyphen joins is found as one word. */
export const foldTerm = (term: string): string => foldWord(term.replace(/[-'’:]/g, ''));

/** 24 bits over the words of a whole name (FNV-1a folded), so that a name typed in full is known as such. 0 only for "no name". */
export function hashOfWords(words: readonly string[]): number {
  if (words.length === 0) return 0;
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return ((hash >>> 24) ^ hash) & 0xffffff || 1;
}

/** The hash of a name as a text. */
export const hashOfName = (text: string): number => hashOfWords(wordsOf(text).map(foldWord));

/** 40 bits over a text: two rows of thirty thousand meet by chance once in a few thousand countries. */
export function hashOfText(text: string): number {
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x5bd1e995) ^ (high >>> 13);
  }
  return (low >>> 0) + (high & 0xff) * 0x1_0000_0000;
}
