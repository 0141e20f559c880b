import { useEffect, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { countOf, mostOfKind, type Results } from './results.ts';
import type { Searching } from './use-results.ts';

/** So long nothing must change before it is said aloud: whoever listens while typing hears the letters, not a count for each. */
const settleMs = 1_000;

function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** How much was found, for the eye at once and for the ear when the typing rests. */
export function SearchStatus({ results, isSlow }: Pick<Searching, 'results' | 'isSlow'>) {
  const t = useTexts('search');
  const counted = (found: Results) => {
    const count = countOf(found);
    return count < mostOfKind ? t('found', { count }) : t('foundMany', { count: mostOfKind - 1 });
  };
  const said = (found: Results) =>
    [
      countOf(found) === 0 ? t('none.title', { query: found.text.trim() }) : counted(found),
      ...(found.help.length > 0 ? [t('groups.help')] : []),
      ...(found.didYouMean === null ? [] : [`${t('didYouMean')} ${found.didYouMean}?`]),
    ].join('. ');
  const spoken = useSettled(isSlow ? t('searching') : results ? said(results) : '');
  return (
    <>
      <p className="soft">{isSlow ? t('searching') : results && countOf(results) > 0 && counted(results)}</p>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </>
  );
}
