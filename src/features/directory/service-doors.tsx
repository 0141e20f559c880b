import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { isShelter } from '#domain/directory/shelter.ts';
import type { Address, Service } from '#domain/directory/service.ts';
import { metresBetween } from '#domain/geo/position.ts';
import { formatDistance } from '#i18n/distance.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { mapLink } from '#platform/map-link.ts';
import { Button, ButtonAnchor } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Icon } from '#ui/icon.tsx';
import { Section } from '#ui/page.tsx';
import { notAsked, readPosition, watchPosition } from './asked-position.ts';
import { Localized } from './localized.tsx';
import { DoorPhones, UnsureNumbers } from './phone-list.tsx';
import { WayHours } from './way-hours.tsx';
import styles from './ways.module.css';

/** Puts a place into the calendar; composed by the app, for the calendar is another feature. */
export type CalendarSlot = (place: { readonly hours: Address['hours']; readonly door?: Address }) => ReactNode;

const doorsAtFirst = 6;

/** Nobody walks to a post box. */
const isPostBox = ({ street }: Address): boolean => /^(PL|PB)\b/i.test(street.fi ?? street.sv ?? '');

/** As the map knows it: Finnish names of streets and towns are found everywhere, Swedish ones where they are official. */
function addressLine({ street, postalCode, city }: Address): string {
  const town = [postalCode, city.fi ?? city.sv].filter(Boolean).join(' ');
  return [street.fi ?? street.sv, town].filter(Boolean).join(', ');
}

interface Door {
  readonly address: Address;
  /** From where the phone is, when that was asked for in this session. */
  readonly metres: number | null;
}

function useDoors({ addresses }: Service): readonly Door[] {
  const asked = useSyncExternalStore(watchPosition, readPosition, () => notAsked);
  const from = asked.state === 'here' ? asked.from : null;
  const doors = addresses.map((address) => ({
    address,
    metres: from && address.at ? metresBetween(from, address.at) : null,
  }));
  return from ? doors.sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || 0) : doors;
}

function DoorBlock({
  door: { address, metres },
  service,
  at,
  isOnly,
  takesFocus,
  calendar,
}: {
  door: Door;
  service: Service;
  at: Date | null;
  isOnly: boolean;
  takesFocus: boolean;
  calendar: ReactNode;
}) {
  const t = useTexts('service');
  const language = useLanguage();
  const line = addressLine(address);
  const hasMap = !isShelter(service) && !isPostBox(address) && (line !== '' || address.at);
  const hasStreet = address.street.fi !== null || address.street.sv !== null;
  return (
    <div className={styles['door']}>
      {address.name && (
        <h3 tabIndex={takesFocus ? -1 : undefined} ref={takesFocus ? takeFocus : undefined}>
          <Localized text={address.name} />
        </h3>
      )}
      <address className={styles['address']}>
        <Localized text={address.street} />
        {hasStreet && <br />}
        {address.postalCode} <Localized text={address.city} />
      </address>
      {metres !== null && (
        <p className={styles['small']}>{t('away', { distance: formatDistance(metres, language) })}</p>
      )}
      {address.stroller !== undefined && (
        <p className={styles['small']}>{t(address.stroller ? 'pram.yes' : 'pram.no')}</p>
      )}
      {/* The hours of an only door are the hours of the page. */}
      {!isOnly && address.hours && (
        <WayHours hours={address.hours} way="door" at={at}>
          {calendar}
        </WayHours>
      )}
      {address.phones && <DoorPhones phones={address.phones} at={at} />}
      {hasMap && (
        <ButtonAnchor
          look={isOnly ? 'quiet' : 'plain'}
          href={mapLink({ address: line, at: address.at })}
          rel="noreferrer"
        >
          <Icon name="map" />
          {t('map')}
        </ButtonAnchor>
      )}
    </div>
  );
}

/** Where one can go: an address, or many with the nearest first when the phone has told where it is. */
export function ServiceDoors({
  service,
  at,
  calendar,
}: {
  service: Service;
  at: Date | null;
  calendar: CalendarSlot | null;
}) {
  const t = useTexts('service');
  const finding = useTexts('finding');
  const doors = useDoors(service);
  const [isWhole, setWhole] = useState(false);
  const [only] = doors;
  if (!only) return null;
  const hasMap = !isShelter(service);
  const unsure = <UnsureNumbers service={service} phones={service.addresses.flatMap(({ phones = [] }) => phones)} />;
  const note = hasMap && <p className={styles['small']}>{t('mapNote')}</p>;
  if (doors.length === 1)
    return (
      <Section title={t('address')}>
        <DoorBlock door={only} service={service} at={at} isOnly takesFocus={false} calendar={null} />
        {unsure}
        {note}
      </Section>
    );
  const shown = isWhole ? doors : doors.slice(0, doorsAtFirst);
  return (
    <Section title={t('doors', { count: doors.length })}>
      {unsure}
      {doors.some(({ metres }) => metres !== null) && <p className={styles['small']}>{finding('near.order')}</p>}
      <Stack as="ul">
        {shown.map((door, index) => (
          <Card as="li" key={service.addresses.indexOf(door.address)}>
            <DoorBlock
              door={door}
              service={service}
              at={at}
              isOnly={false}
              takesFocus={isWhole && index === doorsAtFirst}
              calendar={calendar?.({ hours: door.address.hours, door: door.address })}
            />
          </Card>
        ))}
      </Stack>
      {shown.length < doors.length && (
        <p className={styles['more']}>
          <Button look="quiet" onClick={() => setWhole(true)}>
            {t('showDoors', { count: doors.length })}
          </Button>
        </p>
      )}
      {note}
    </Section>
  );
}
