import type { CalendarEvent } from '#domain/calendar-file/calendar-event.ts';
import { exportAlone } from '#domain/calendar-file/next-export.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { Button } from '#ui/button.tsx';
import { HandOverStatus } from './hand-over-status.tsx';
import { useExported } from './use-exported.ts';
import { useHandOver } from './use-hand-over.ts';
import { useNamesInTitles, withNames, type Names } from './use-names.ts';

/** One thing into the phone's own calendar; several events where it comes at several times of day. `title` says which thing. */
export function AddToCalendarButton({
  title,
  events,
  names,
}: {
  title: string;
  events: readonly CalendarEvent[];
  names: Names;
}) {
  const t = useTexts('calendar');
  const now = useNow();
  const previous = useExported();
  const [isNamed] = useNamesInTitles();
  const { outcome, hand } = useHandOver();
  if (!now || !previous || events.length === 0) return null;
  const add = () => hand(exportAlone(previous, isNamed ? withNames(events, names) : events), now);
  return (
    <>
      <Button look="plain" onClick={add} aria-label={t('addNamed', { title })}>
        {t('add')}
      </Button>
      <HandOverStatus outcome={outcome} />
    </>
  );
}
