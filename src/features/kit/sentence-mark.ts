import type { SpokenSentence } from './spoken-sentences.ts';

const name = 'spoken';
const attribute = 'data-spoken';
let marked: Element | null = null;

/** Shows which sentence is being read, and keeps it in view. Browsers without highlights (Firefox before 140) mark its paragraph. */
export function markSentence({ range, element }: SpokenSentence): void {
  unmarkSentence();
  if (typeof Highlight !== 'undefined' && 'highlights' in CSS) CSS.highlights.set(name, new Highlight(range));
  else element.setAttribute(attribute, '');
  marked = element;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 120) element.scrollIntoView({ block: 'center' });
}

export function unmarkSentence(): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
  marked?.removeAttribute(attribute);
  marked = null;
}
