import type { Address, WebPage } from '#domain/directory/service.ts';
import { readable } from '#domain/language.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonAnchor } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Localized } from './localized.tsx';
import styles from './service-page.module.css';

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

export function WebPages({ pages }: { pages: readonly WebPage[] }) {
  const t = useTexts('service');
  const language = useLanguage();
  return (
    <ul className={styles['links']}>
      {pages.map((page) => {
        const url = readable(page.url, language);
        return (
          url && (
            <li key={url.text}>
              <ButtonAnchor look="quiet" href={url.text} rel="noreferrer" hrefLang={url.language}>
                <Icon name="web" />
                {page.label ? <Localized text={page.label} /> : t('openWeb', { host: hostOf(url.text) })}
              </ButtonAnchor>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** A link to a map that opens outside; nothing is asked from a map before it is tapped. */
function mapUrl(address: Address): string {
  const parts = [address.street.fi ?? address.street.sv, address.postalCode, address.city.fi ?? address.city.sv];
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(parts.filter(Boolean).join(', '))}`;
}

export function Addresses({ addresses }: { addresses: readonly Address[] }) {
  const t = useTexts('service');
  return (
    <ul className={styles['links']}>
      {addresses.map((address) => (
        <li key={address.street.fi ?? address.street.sv}>
          <address className={styles['address']}>
            <Localized text={address.street} />
            <br />
            {address.postalCode} <Localized text={address.city} />
          </address>
          <ButtonAnchor look="quiet" href={mapUrl(address)} rel="noreferrer">
            <Icon name="map" />
            {t('map')}
          </ButtonAnchor>
        </li>
      ))}
    </ul>
  );
}
