/**
 * As if it were written without accents, with one letter for each pair that takes turns when a word is bent (Satu, Sadun;
 * Kaapo, Kaavon) and no consonant twice (Matti, Matin).
 */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('d', 't')
    .replace(/[bvw]/g, 'p')
    .replaceAll('g', 'k')
    .replace(/([^aeiouyøæ])\1+/g, '$1');

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Up to the last vowel: what stands before it, the consonants between, and how the word ends. */
const parts = /^(.*[aeiouyøæ])([^aeiouyøæ]+)([aeiouyøæ]+[^aeiouyøæ]*)$/;
const isDouble = /([^aeiouyöäå])\1[aeiouyöäå]+[^aeiouyöäå]*$/i;

/**
 * What stays of a name however it is bent, Finnish or Swedish. The last vowels may change, and the last of the consonants before
 * them: a k may be gone altogether (Riku, Riun), one of several becomes like its neighbour (Lempi, Lemmen).
 */
function stemOf(name: string): string {
  const whole = folded(name);
  const [, start = whole, between = ''] = parts.exec(whole.replace(/(?<=..)nen$/, '')) ?? [];
  if (between === '') return start;
  const isLost = (between === 'k' && !isDouble.test(name)) || (between === 's' && whole.endsWith('i'));
  const kept = between.length > 1 ? between.slice(0, -1) : isLost && start.length > 1 ? '' : between;
  return start + kept;
}

/**
 * True when a text may name one of the children, in whichever case. Rather too often than once too seldom: then a
 * notification says less, and a lock screen never shows a child's name.
 */
export function mayNameChild(text: string, nicknames: readonly (string | null)[]): boolean {
  const stems = nicknames.flatMap((name) => wordsOf(name ?? '')).map(stemOf);
  return wordsOf(text)
    .map(folded)
    .some((word) => stems.some((stem) => word.startsWith(stem)));
}
