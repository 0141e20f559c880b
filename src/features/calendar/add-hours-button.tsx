import { useMemo } from 'react';
import { eventsOfHours, hoursUid, type HoursWords } from '#domain/calendar-file/events-of-hours.ts';
import { exportHours } from '#domain/calendar-file/next-export.ts';
import type { Schedule } from '#domain/directory/hours.ts';
import { helsinkiDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { HandOverStatus } from './hand-over-status.tsx';
import { useExported } from './use-exported.ts';
import { useHandOver } from './use-hand-over.ts';

/** The opening hours of a place into the phone's own calendar, in the place of what stood there before. `id` names the place. */
export function AddHoursButton({
  id,
  hours,
  words,
}: {
  id: string;
  hours: Schedule;
  words: Omit<HoursWords, 'booked'>;
}) {
  const t = useTexts('calendar');
  const now = useNow();
  const previous = useExported();
  const { outcome, hand } = useHandOver();
  const today = now && helsinkiDate(now);
  const { title, description, url } = words;
  const booked = t('hours.booked');
  const events = useMemo(
    () => (today ? eventsOfHours(hours, id, { title, description, url, booked }, today) : []),
    [hours, id, title, description, url, booked, today],
  );
  if (!now || !today || !previous || events.length === 0) return null;
  return (
    <div>
      <Button look="plain" onClick={() => hand(exportHours(previous, hoursUid(id), events, today), now)}>
        <Icon name="clock" />
        {t('hours.add')}
      </Button>
      <p className="soft">{t('hours.hint')}</p>
      <HandOverStatus outcome={outcome} />
    </div>
  );
}
