import { betweenVersions } from './first-version.ts';
import type { Json, Sibling } from './record.ts';

/** Texts written without knowing of each other, one after the other; what is wholly contained in another is not repeated. */
export function bothTexts(texts: readonly string[]): string {
  let kept: string[] = [];
  for (const text of texts) {
    if (kept.some((other) => other.includes(text))) continue;
    kept = [...kept.filter((other) => !text.includes(other)), text];
  }
  return kept.join(betweenVersions);
}

/** What a register shows: of a text every version, else the value that was written last; `undefined` when it was taken away. */
export function shownValue(siblings: readonly Sibling[], isText: boolean): Json | undefined {
  const last = siblings.at(-1)?.v;
  if (!isText || siblings.length < 2) return last;
  const texts = siblings.flatMap(({ v }) => (typeof v === 'string' && v !== '' ? [v] : []));
  return texts.length > 0 ? bothTexts(texts) : last;
}
