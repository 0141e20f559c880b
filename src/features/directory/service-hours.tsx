import type { Hours } from '#domain/directory/hours.ts';
import type { Service } from '#domain/directory/service.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Section } from '#ui/page.tsx';
import { HoursText } from './hours-text.tsx';
import type { CalendarSlot } from './service-doors.tsx';

const isKnown = (hours: Hours | undefined): boolean => hours !== undefined && hours.kind !== 'unknown';

/** The service's own hours, or those of its only door; `null` when they stand with the doors and lines that have them. */
function hoursOfPage({ hours, addresses, phones, webPages }: Service): Hours | null {
  if (isKnown(hours)) return hours;
  const [only, ...others] = addresses;
  if (only?.hours && isKnown(only.hours) && others.length === 0) return only.hours;
  const areElsewhere = addresses.some(
    (door) => isKnown(door.hours) || door.phones?.some((each) => isKnown(each.hours)),
  );
  // Without a page to look at or a number to call, the line at the top has said it all.
  if (phones.length === 0 && webPages.length === 0) return null;
  return areElsewhere || phones.some((phone) => isKnown(phone.hours)) ? null : hours;
}

/** The coming week, and the way of it into the phone's calendar. */
export function ServiceHours({ service, calendar }: { service: Service; calendar: CalendarSlot | null }) {
  const t = useTexts('service');
  const hours = hoursOfPage(service);
  if (!hours) return null;
  return (
    <Section title={t('hours')}>
      <HoursText hours={hours} />
      {calendar?.({ hours })}
    </Section>
  );
}
