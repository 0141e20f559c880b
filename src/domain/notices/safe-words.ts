const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const words = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Finnish bends names (Veikko, Veikon; Matti, Matin): what stays is the beginning. */
const stem = (word: string) => (word.length > 3 ? word.slice(0, Math.max(3, word.length - 2)) : word);

/**
 * True when a text may name one of the children, in whichever case. Rather too often than once too seldom: then a
 * notification says less, and a lock screen never shows a child's name.
 */
export function mayNameChild(text: string, nicknames: readonly (string | null)[]): boolean {
  const stems = nicknames.flatMap((name) => words(name ?? '')).map(stem);
  return words(text).some((word) => stems.some((start) => word.startsWith(start)));
}
