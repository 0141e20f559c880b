import type { Json, Sibling } from './record.ts';

/** Stands between two versions of a text; belongs to no language. */
const between = '\n———\n';

/** Texts written without knowing of each other, one after the other; what is wholly contained in another is not repeated. */
export function bothTexts(texts: readonly string[]): string {
  let kept: string[] = [];
  for (const text of texts) {
    if (kept.some((other) => other.includes(text))) continue;
    kept = [...kept.filter((other) => !text.includes(other)), text];
  }
  return kept.join(between);
}

/** Of a text in several versions the first: one by which it is known again. */
export const firstVersion = (text: string): string => text.split(between)[0] ?? text;

/** What a register shows: of a text every version, else the value that was written last; `undefined` when it was taken away. */
export function shownValue(siblings: readonly Sibling[], isText: boolean): Json | undefined {
  const last = siblings.at(-1)?.v;
  if (!isText || siblings.length < 2) return last;
  const texts = siblings.flatMap(({ v }) => (typeof v === 'string' && v !== '' ? [v] : []));
  return texts.length > 0 ? bothTexts(texts) : last;
}
