import type { LocalDate } from '#domain/time/local-date.ts';
import { plusDays } from '#domain/time/local-date.ts';
import type { Article } from '#domain/kit/article.ts';
import { findLine } from './find-line.ts';
import type { Fault } from './kit.ts';
import { compileTexts, textOfFile, type KitTexts } from './read-kit.ts';
import { kitRules } from './rules.ts';

/** How long before its day a review is announced: enough to find who knows. */
const noticeDays = 60;

export interface FaultAtLine extends Fault {
  readonly line: number;
}

export interface CheckResult {
  readonly faults: readonly FaultAtLine[];
  /** Those of them that keep an article out of the kit. */
  readonly uncompiled: readonly FaultAtLine[];
  /** Articles to check against their sources by now or soon, the most urgent first. */
  readonly due: readonly Article[];
  readonly articles: readonly Article[];
}

/** Runs every rule over the whole kit. */
export function checkKit(texts: KitTexts, today: LocalDate): CheckResult {
  const { articles, slugs, faults } = compileTexts(texts);
  const kit = { articles, slugs, today };
  const atLine = (fault: Fault): FaultAtLine => {
    const text = textOfFile(texts, fault.file);
    return { ...fault, line: text === null || fault.near === null ? 1 : findLine(text, fault.near) };
  };
  const uncompiled = faults.map(atLine);
  const found = kitRules.flatMap((rule) => rule(kit)).map(atLine);
  return {
    faults: [...uncompiled, ...found].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
    uncompiled,
    due: articles
      .filter(({ nextReview }) => nextReview <= plusDays(today, noticeDays))
      .toSorted((a, b) => (a.nextReview < b.nextReview ? -1 : 1)),
    articles,
  };
}
