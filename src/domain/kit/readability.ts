import type { Block } from './article.ts';
import { blockText } from './block-text.ts';

/** How heavy a text is to read, in the measures plain-language guides use. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words a sentence; 0 without a sentence. */
  readonly meanSentence: number;
  readonly longestSentence: number;
  /** Björnsson's LIX: words a sentence plus the percentage of words of more than six letters. Only comparable within a language. */
  readonly lix: number;
}

/** Short forms whose point ends no sentence, even before a capital letter or a number: "t.ex. Folkhälsan", "n. 3 viikkoa". */
const shortForms = new Set(
  'esim ns mm ks vrt n nk klo puh nro tri eli t.ex bl.a s.k d.v.s kl ca nr tel tfn fr.o.m t.o.m jfr obs dr'.split(' '),
);

/** A point, what closes after it, a gap, and a capital letter or a number, perhaps behind what opens. */
const mayEnd = /[.!?…]+[”"’')\]]*\s+(?=[”"’'(–[]*\s?[\p{Lu}\p{N}])/gu;

/** The word a point stands behind: "(t.ex. " → "t.ex". */
const wordBefore = (text: string): string => /([\p{L}\p{N}.]*)\.$/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** The sentences of one paragraph or list item; one without a point at its end is a sentence too. Gaps become one space. */
export function sentencesOf(passage: string): string[] {
  const text = passage.replace(/\s+/gu, ' ').trim();
  const found: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(mayEnd)) {
    const upTo = index + end.length;
    if (end.startsWith('.') && shortForms.has(wordBefore(text.slice(start, index + 1)))) continue;
    found.push(text.slice(start, upTo).trim());
    start = upTo;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? found : [...found, rest];
}

/** What one reads as words: a run of letters or numbers between gaps. A dash alone is none. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

const isLong = (word: string): boolean => word.replace(/[^\p{L}\p{N}]/gu, '').length > 6;

/** The measures of a text that comes in passages, each a paragraph or a list item: no sentence goes over their edge. */
export function readability(passages: readonly string[]): Readability {
  const sentences = passages
    .flatMap(sentencesOf)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { words: 0, sentences: 0, meanSentence: 0, longestSentence: 0, lix: 0 };
  const meanSentence = words.length / sentences.length;
  return {
    words: words.length,
    sentences: sentences.length,
    meanSentence,
    longestSentence: Math.max(...sentences.map(({ length }) => length)),
    lix: meanSentence + (100 * words.filter(isLong).length) / words.length,
  };
}

/**
 * The passages of an article that are prose. Headings and titles are left out, they would make every text look easier;
 * so are rhymes, which nobody may simplify, and the labels of blanks.
 */
export function prosePassages(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [blockText([block])];
      case 'list':
        return block.items.map((content) => blockText([{ type: 'paragraph', content }]));
      case 'checklist':
        return block.items.map(({ content }) => blockText([{ type: 'paragraph', content }]));
      case 'callout':
        return prosePassages(block.blocks);
      case 'heading':
      case 'verse':
      case 'blanks':
        return [];
    }
  });
}
