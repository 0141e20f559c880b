import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { otherLanguage } from '#domain/language.ts';
import { inOtherLanguage } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { remember } from '#platform/local-memory.ts';
import styles from './language-switch.module.css';

/** The same page in the other language. Page, query, fragment and focus stay; the switch says in the new language what happened. */
export function LanguageSwitch() {
  const t = useTexts('app');
  const language = useLanguage();
  const { pathname, search, hash } = useLocation();
  const [switched, setSwitched] = useState(false);
  const other = otherLanguage(language);
  return (
    <div className={styles['switch']}>
      <Link
        to={inOtherLanguage(pathname) + search + hash}
        state={{ keepFocus: true }}
        replace
        lang={other}
        hrefLang={other}
        onClick={() => {
          remember('language', other);
          setSwitched(true);
        }}
      >
        {t('languageSwitch.to')}
      </Link>
      <span role="status" className="visually-hidden">
        {switched && t('languageSwitch.switched')}
      </span>
    </div>
  );
}
