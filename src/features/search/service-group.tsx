import { memo, type ReactNode } from 'react';
import type { Service } from '#domain/directory/service.ts';
import { readable } from '#domain/language.ts';
import { pathOf, servicesAbout } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { MarkedText } from './marked.tsx';
import { OptionButton, useOptionId } from './options.tsx';
import styles from './options.module.css';
import type { FoundService } from './results.ts';
import { Row } from './row.tsx';
import { useUnfolded } from './unfolded.ts';
import { Elsewhere, usePlaceName, type Place } from './where.tsx';

export interface ServiceParts {
  readonly place: Place;
  /** Whether it is open: another feature's words. */
  readonly open: (service: Service) => ReactNode;
  readonly replace: (change: () => void, next: string) => void;
}

/** More than this is a list to look through, and there is a page for that. */
const placesAtMost = 30;

function PlaceRow({ service, parts: { place, open } }: { service: Service; parts: ServiceParts }) {
  const language = useLanguage();
  const title = usePlaceName({ service, place });
  return (
    <Row isPlace name={`place-${service.id}`} to={pathOf(language, 'services', service.id)} title={title}>
      <Elsewhere service={service} place={place} />
      {open(service)}
    </Row>
  );
}

/** The places of one service, folded until somebody wants them. */
function PlaceRows({ places, parts }: { places: readonly Service[]; parts: ServiceParts }) {
  const t = useTexts('search');
  const language = useLanguage();
  const [main] = places;
  const [isOpen, unfold] = useUnfolded(`places of ${main?.id ?? ''}`);
  const first = useOptionId(`place-${main?.id ?? ''}`);
  if (!main) return null;
  const name = readable(main.name, language)?.text ?? '';
  const label = t('showPlaces', { count: places.length, name });
  if (!isOpen)
    return (
      <OptionButton name={`places-${main.id}`} look="more" label={label} onPick={() => parts.replace(unfold, first)}>
        {t('showAllPlaces', { count: places.length })}
      </OptionButton>
    );
  return (
    <>
      {places.slice(0, placesAtMost).map((service) => (
        <PlaceRow key={service.id} service={service} parts={parts} />
      ))}
      {places.length > placesAtMost && (
        <Row isPlace name={`all-${main.id}`} to={servicesAbout(language, name)} title={t('listAll')} />
      )}
    </>
  );
}

function Doors({ count }: { count: number }) {
  const t = useTexts('search');
  return t('places', { count });
}

interface ServiceRowProps {
  readonly found: FoundService;
  readonly parts: ServiceParts;
}

/** One service: its name marked, what one gets, whether it is open; the same service elsewhere is folded into it. */
function OneService({ found: { service, places }, parts }: ServiceRowProps) {
  const language = useLanguage();
  const { place, open } = parts;
  const doors = Math.max(places.length, service.addresses.length);
  return (
    <>
      <Row
        name={`service-${service.id}`}
        to={pathOf(language, 'services', service.id)}
        title={<MarkedText text={service.name} />}
        beside={doors > 1 && <Doors count={doors} />}
      >
        {service.summary && (
          <span className={styles['summary']}>
            <MarkedText text={service.summary} />
          </span>
        )}
        <Elsewhere service={service} place={place} />
        {open(service)}
      </Row>
      {places.length > 1 && <PlaceRows places={places} parts={parts} />}
    </>
  );
}

/** The same service with the same places in the next answer is the same row: only its marks are drawn anew. */
const isSameRow = (a: ServiceRowProps, b: ServiceRowProps): boolean =>
  a.parts === b.parts &&
  a.found.service === b.found.service &&
  a.found.places.length === b.found.places.length &&
  a.found.places.every((place, at) => place === b.found.places[at]);

export const ServiceRow = memo(OneService, isSameRow);
