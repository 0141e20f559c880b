import { plainLine } from '#tools/directory/text/language-pairs.ts';
import type { Tell } from '#tools/directory/report.ts';

const mostWords = 40;
const longestWord = 60;

/** Words a parent may search with, each once, in the order given: a register's whole lists would outweigh its texts. */
export function keywordsFrom(words: readonly (string | null)[], tell: Tell): string[] {
  const usable = words.flatMap((word) => plainLine(word, tell) ?? []).filter((word) => word.length <= longestWord);
  return [...new Map(usable.map((word) => [word.toLowerCase(), word])).values()].slice(0, mostWords);
}
