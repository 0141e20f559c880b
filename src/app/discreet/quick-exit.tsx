import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { isDiscreet } from '#domain/safety/discreet-page.ts';
import { pathOf } from '#domain/site-map.ts';
import { removeAllSearches } from '#features/search/recent-searches.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { keepOutOfHistory } from '#platform/discreet-history.ts';
import { Button } from '#ui/button.tsx';
import styles from './quick-exit.module.css';

/** On pages for who is hurt at home: a way out that leaves another page there, and what it cannot take away said plainly. */
export function QuickExit() {
  const t = useTexts('exit');
  const language = useLanguage();
  const { pathname } = useLocation();
  useEffect(() => keepOutOfHistory(isDiscreet), []);
  if (!isDiscreet(pathname)) return null;
  const leave = () => {
    removeAllSearches();
    // A new document: nothing of what was read stays in this one's memory. Songs and rhymes, for anybody may be reading those.
    location.replace(pathOf(language, 'kit', 'theme/rhymes'));
  };
  return (
    <>
      <div className={styles['exit']}>
        <Button onClick={leave}>{t('leave')}</Button>
      </div>
      <details className={styles['about']}>
        <summary>{t('about')}</summary>
        <p>{t('does')}</p>
        <p>{t('history')}</p>
      </details>
    </>
  );
}
