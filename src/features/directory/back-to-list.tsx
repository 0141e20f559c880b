import type { MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { listPlace, pageIndex } from './list-place.ts';
import styles from './service-page.module.css';

/** To the list as it was left: straight back, with its place on the page, when it lies just behind; else by its address. */
export function BackToList() {
  const t = useTexts('service');
  const language = useLanguage();
  const navigate = useNavigate();
  const goBack = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const index = pageIndex();
    if (!isPlain || index === null || listPlace()?.index !== index - 1) return;
    event.preventDefault();
    void navigate(-1);
  };
  return (
    <Link className={styles['back']} to={pathOf(language, 'services') + (listPlace()?.search ?? '')} onClick={goBack}>
      {`‹ ${t('back')}`}
    </Link>
  );
}
