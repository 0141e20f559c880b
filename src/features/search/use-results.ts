import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Service } from '#domain/directory/service.ts';
import type { Language } from '#domain/language.ts';
import type { Answer } from '#domain/search/search.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import type { Finder } from './finder.ts';
import { loadStorage } from './load-storage.ts';
import { openAnswer } from './open-answer.ts';
import type { Asking } from './rank-services.ts';
import { mostOfKind, type Results } from './results.ts';

const slowAfterMs = 400;

export interface Searching {
  /** Of these words or, until they are answered, of some that were typed a moment ago. `null`: nothing typed, or nothing answered yet. */
  readonly results: Results | null;
  /** Waiting longer than a blink. */
  readonly isSlow: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  /** Asks for words that are about to be shown: the worker answers while the page draws the letter. */
  readonly askEarly: (text: string) => void;
}

interface Told {
  readonly text: string;
  readonly results: Results | null;
}

const nothingTold: Told = { text: '', results: null };
/** What was told last: Back finds it there at once, and the link that was followed with it. */
let last: Told & { readonly language: Language } = { ...nothingTold, language: 'fi' };

/** The same marks again are the very same list, so that a text that holds none of what changed is not looked through anew. */
const withOldMarks = (results: Results | null, { results: before }: Told): Results | null =>
  results && before?.marks.join() === results.marks.join() ? { ...results, marks: before.marks } : results;

/** True when something takes long enough to be said. */
function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isWaiting]);
  return isSlow;
}

/**
 * Asks at each change of the words and shows the answers as they come. An answer to fewer letters is shown while the next is on its way,
 * but never takes the place of one to a later question. Asks again when the home or the ages have become known, and when more is searched than before (`searched`).
 */
export function useResults(
  text: string,
  find: Finder,
  { home, at, childMonths }: Omit<Asking, 'language'> & { readonly childMonths: readonly number[] },
  lines: readonly Service[],
  searched: number,
): Searching {
  const language = useLanguage();
  const [told, setTold] = useState<Told>(() => (last.text === text && last.language === language ? last : nothingTold));
  const [round, setRound] = useState(0);
  const asked = useRef(0);
  const answered = useRef(0);
  const ages = childMonths.join();
  const early = useRef<{ readonly text: string; readonly ages: string; readonly answer: Promise<Answer> } | null>(null);

  const answerTo = (words: string) => {
    const months = ages === '' ? [] : ages.split(',').map(Number);
    return find({ text: words, language, limit: mostOfKind, ...(months.length > 0 && { childMonths: months }) });
  };
  const askNow = useEffectEvent((words: string) => {
    const begun = early.current;
    early.current = null;
    return begun?.text === words && begun.ages === ages ? begun.answer : answerTo(words);
  });

  useEffect(() => {
    asked.current += 1;
    const number = asked.current;
    // Cleared: what was asked before is not to be answered any more.
    if (text === '') answered.current = number;
    const isLate = () => number < answered.current;
    const tell = (results: Results | null) => {
      if (isLate()) return;
      answered.current = number;
      last = { text, results: withOldMarks(results, last), language };
      // At once: as a task of its own it would let a frame go by in between.
      flushSync(() => setTold(last));
    };
    const ask = async () => {
      const [answer, storage] = await Promise.all([askNow(text), loadStorage()]);
      if (isLate()) return;
      const opened = await openAnswer(text, answer, { home, at, language }, lines, storage);
      tell(opened.ok ? opened.value : null);
    };
    // Whatever went wrong, the page says so and leads on.
    if (text !== '') ask().catch(() => tell(null));
  }, [text, language, find, home, at, ages, lines, searched, round]);

  const isWaiting = text !== '' && told.text !== text;
  const isSlow = useSlow(isWaiting);
  return {
    results: text === '' ? null : told.results,
    isSlow: isWaiting && isSlow,
    hasFailed: text !== '' && told.text === text && told.results === null,
    retry: () => {
      setTold(nothingTold);
      setRound(round + 1);
    },
    askEarly: (words) => {
      if (words === '' || words === text) return;
      const answer = answerTo(words);
      // Whoever waits for it sees that it failed.
      answer.catch(() => undefined);
      early.current = { text: words, ages, answer };
    },
  };
}
