import { useEffect, type MouseEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import styles from './service-page.module.css';

interface ListPlace {
  /** Area, words, filters, map: what the address of the list says. */
  readonly search: string;
  /** Its place among the pages of this tab; null where the router keeps no count. */
  readonly index: number | null;
}

/** Where one was last in the list, for as long as the app is open. */
let place: ListPlace | null = null;

/** The router counts its pages in the history's state. */
function pageIndex(): number | null {
  const { idx } = (history.state ?? {}) as { idx?: unknown };
  return typeof idx === 'number' ? idx : null;
}

/** On the page of the list: what it shows now is what one comes back to. */
export function useListPlace(): void {
  const { search } = useLocation();
  useEffect(() => {
    place = { search, index: pageIndex() };
  }, [search]);
}

/** To the list as it was left: straight back, with its place on the page, when it lies just behind; else by its address. */
export function BackToList() {
  const t = useTexts('service');
  const language = useLanguage();
  const navigate = useNavigate();
  const goBack = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const index = pageIndex();
    if (!isPlain || index === null || place?.index !== index - 1) return;
    event.preventDefault();
    void navigate(-1);
  };
  return (
    <Link className={styles['back']} to={pathOf(language, 'services') + (place?.search ?? '')} onClick={goBack}>
      {`‹ ${t('back')}`}
    </Link>
  );
}
