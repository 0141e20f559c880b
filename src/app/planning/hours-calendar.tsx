import type { Schedule } from '#domain/directory/hours.ts';
import type { Address, Service } from '#domain/directory/service.ts';
import { readable } from '#domain/language.ts';
import { fold } from '#domain/text/fold.ts';
import { AddHoursButton } from '#features/calendar/add-hours-button.tsx';
import { linkTo } from '#features/directory/service-link.ts';
import { useLanguage } from '#i18n/language-context.tsx';

/** Of a door only its name or street is known, and its place in the list moves. */
const doorId = ({ name, street }: Address): string =>
  fold(name?.fi ?? name?.sv ?? street.fi ?? street.sv ?? '').replaceAll(' ', '-');

/** The hours of a service, or of one of its doors, into the phone's calendar. */
export function HoursCalendar({ service, hours, door }: { service: Service; hours: Schedule; door?: Address }) {
  const language = useLanguage();
  const say = (text: Address['street'] | undefined) => (text && readable(text, language)?.text) ?? '';
  const address = door ?? (service.addresses.length === 1 ? service.addresses[0] : undefined);
  const town = [address?.postalCode, say(address?.city)].filter(Boolean).join(' ');
  return (
    <AddHoursButton
      id={door ? `${service.id}~${doorId(door)}` : service.id}
      hours={hours}
      words={{
        title: [say(service.name), say(door?.name)].filter(Boolean).join(', '),
        description: [say(address?.street), town].filter(Boolean).join(', '),
        url: linkTo(service, language),
      }}
    />
  );
}
