import type { WebPage } from '#domain/directory/service.ts';
import { readable } from '#domain/language.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonAnchor } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Localized } from './localized.tsx';
import styles from './ways.module.css';

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

/** What one can do goes before what one can read. */
const places: readonly WebPage['purpose'][] = ['e-service', 'form', undefined];
const placeOf = ({ purpose }: WebPage) => places.indexOf(purpose);

/** Errands done on the spot, forms, pages to read, in this order; each says which it is. */
export function WebPages({ pages }: { pages: readonly WebPage[] }) {
  const t = useTexts('service');
  const language = useLanguage();
  const found = [...pages]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((page) => {
      const url = readable(page.url, language);
      return url ? [{ page, url }] : [];
    });
  if (found.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {found.map(({ page, url }, index) => (
        <li key={`${url.text} ${index}`}>
          {page.purpose && <p className={styles['small']}>{t(`purpose.${page.purpose}`)}</p>}
          <ButtonAnchor look="quiet" href={url.text} rel="noreferrer" hrefLang={url.language}>
            <Icon name="web" />
            {page.label && readable(page.label, language) ? (
              <Localized text={page.label} />
            ) : (
              t('openWeb', { host: hostOf(url.text) })
            )}
          </ButtonAnchor>
        </li>
      ))}
    </ul>
  );
}
