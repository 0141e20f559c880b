import { useEffect, useRef, useState } from 'react';
import type { Service } from '#domain/directory/service.ts';
import type { Language } from '#domain/language.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import type { Finder } from './finder.ts';
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
}

interface Told {
  readonly text: string;
  readonly results: Results | null;
}

const nothingTold: Told = { text: '', results: null };
/** What was told last: Back finds it there at once, and the link that was followed with it. */
let last: Told & { readonly language: Language } = { ...nothingTold, language: 'fi' };

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
  { home, at, childMonths }: Asking & { readonly childMonths: readonly number[] },
  lines: readonly Service[],
  searched: number,
): Searching {
  const language = useLanguage();
  const [told, setTold] = useState<Told>(() => (last.text === text && last.language === language ? last : nothingTold));
  const [round, setRound] = useState(0);
  const asked = useRef(0);
  const answered = useRef(0);
  const ages = childMonths.join();

  useEffect(() => {
    asked.current += 1;
    const number = asked.current;
    // Cleared: what was asked before is not to be answered any more.
    if (text === '') answered.current = number;
    const isLate = () => number < answered.current;
    const tell = (results: Results | null) => {
      if (isLate()) return;
      answered.current = number;
      last = { text, results, language };
      setTold(last);
    };
    const ask = async () => {
      const months = ages === '' ? [] : ages.split(',').map(Number);
      const [answer, storage] = await Promise.all([
        find({ text, language, limit: mostOfKind, ...(months.length > 0 && { childMonths: months }) }),
        import('#storage/found.ts'),
      ]);
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
  };
}
