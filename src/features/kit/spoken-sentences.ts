import { languages, type Language } from '#domain/language.ts';

/** One sentence of the page: its words, where they stand, and the element to bring into view. */
export interface SpokenSentence {
  readonly text: string;
  /** A rhyme is spoken in its own language, whatever the page's. */
  readonly language: Language;
  readonly range: Range;
  readonly element: Element;
}

/** Where a sentence begins and ends in a text. Old browsers know no sentences: there the whole paragraph is one. */
function sentenceBounds(text: string, language: Language): readonly (readonly [from: number, to: number])[] {
  if (!('Segmenter' in Intl)) return [[0, text.length]];
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => [index, index + segment.trimEnd().length]);
}

/** The place of a sign of an element's text, in the text node that holds it. */
function placeOf(texts: readonly Text[], offset: number): readonly [Text, number] | null {
  let before = 0;
  for (const text of texts) {
    if (offset <= before + text.length) return [text, offset - before];
    before += text.length;
  }
  return null;
}

function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The sentences of an article as they stand on the page, in reading order; a verse goes line by line. */
export function spokenSentences(root: Element, language: Language): SpokenSentence[] {
  // Not `:has()`: Firefox before 121 throws at it. A paragraph made of lines is a stanza, whose lines come one by one.
  const pieces = [...root.querySelectorAll('[data-block] :is(h2, h3, p, li, p > span)')].filter(
    (element) => !element.matches('p') || element.querySelector(':scope > span') === null,
  );
  return pieces.flatMap((element) => {
    const named = element.closest('[data-block] [lang]')?.getAttribute('lang');
    const own = languages.find((each) => each === named) ?? language;
    const texts = textsOf(element);
    const whole = texts.map((text) => text.data).join('');
    return sentenceBounds(whole, own).flatMap(([from, to]) => {
      const text = whole.slice(from, to);
      const [start, end] = [placeOf(texts, from), placeOf(texts, to)];
      if (!text || !start || !end) return [];
      const range = document.createRange();
      range.setStart(...start);
      range.setEnd(...end);
      return [{ text, language: own, range, element }];
    });
  });
}
