import { readable } from '#domain/language.ts';
import type { Service } from '#domain/directory/service.ts';
import { serves, type Home } from '#domain/directory/serving.ts';
import type { Places } from '#domain/places/places.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './options.module.css';

/** Where the family lives, as far as the phone has told. */
export interface Place {
  readonly home: Home | null;
  readonly places: Places | null;
}

const shownAtMost = 2;

/** Of which towns or counties a service is; `null` for the whole country, or before the names have come. */
function useAreaName({ area }: Service, places: Places | null): string | null {
  const language = useLanguage();
  if (!places || area.type === 'nation') return null;
  const names =
    area.type === 'county'
      ? places.counties.filter(({ code }) => area.counties.includes(code))
      : places.municipalities.filter(({ code }) => area.municipalities.includes(code));
  const shown = names.slice(0, shownAtMost).map((place) => place[language]);
  return shown.length === 0 ? null : shown.join(', ') + (names.length > shownAtMost ? ' …' : '');
}

/** Said only of what does not serve the family: a row of another town must not be taken for one's own. */
export function Elsewhere({ service, place: { home, places } }: { service: Service; place: Place }) {
  const name = useAreaName(service, serves(service.area, home) ? null : places);
  if (name === null) return null;
  return (
    <span className={styles['where']}>
      <Icon name="pin" size={16} />
      {name}
    </span>
  );
}

/** What tells one place of a service from the others: its door, else its town, else its own name. */
export function usePlaceName({ service, place }: { service: Service; place: Place }): string {
  const language = useLanguage();
  const area = useAreaName(service, place.places);
  const [door] = service.addresses;
  const parts = door ? [door.name, door.street, door.city].map((part) => part && readable(part, language)?.text) : [];
  return parts.filter(Boolean).join(', ') || area || (readable(service.name, language)?.text ?? '');
}
