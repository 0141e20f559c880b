import { memo, useEffect, useEffectEvent, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { countOf, isCut, type Results } from './results.ts';
import type { Searching } from './use-results.ts';

/** So long nothing must change before it is said aloud: whoever listens while typing hears the letters, not a count for each. */
const settleMs = 1_000;

type Shown = Pick<Searching, 'results' | 'isSlow'>;

function useSettled({ results, isSlow }: Shown, textOf: (shown: Shown) => string): string {
  const [settled, setSettled] = useState('');
  // Put into words when it is said, not at each letter.
  const say = useEffectEvent(() => setSettled(textOf({ results, isSlow })));
  useEffect(() => {
    const timer = setTimeout(() => say(), settleMs);
    return () => clearTimeout(timer);
  }, [results, isSlow]);
  return settled;
}

/** How much was found, for the eye at once and for the ear when the typing rests. */
export const SearchStatus = memo(function SearchStatus({ results, isSlow }: Shown) {
  const t = useTexts('search');
  const counted = (found: Results) => {
    const count = countOf(found);
    // Nobody knows how many more there are of a kind that was cut off: a round number under what is here.
    return isCut(found) ? t('foundMany', { count: Math.floor((count - 1) / 10) * 10 }) : t('found', { count });
  };
  const said = (found: Results) =>
    [
      countOf(found) === 0 ? t('none.title', { query: found.text.trim() }) : counted(found),
      ...(found.help.length > 0 ? [t('groups.help')] : []),
      ...(found.didYouMean === null ? [] : [`${t('didYouMean')} ${found.didYouMean}?`]),
    ].join('. ');
  const spoken = useSettled({ results, isSlow }, (shown) =>
    shown.isSlow ? t('searching') : shown.results ? said(shown.results) : '',
  );
  return (
    <>
      <p className="soft">{isSlow ? t('searching') : results && countOf(results) > 0 && counted(results)}</p>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </>
  );
});
