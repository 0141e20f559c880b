import { useId } from 'react';
import type { CalendarEvent } from '#domain/calendar-file/calendar-event.ts';
import { isOfHours } from '#domain/calendar-file/events-of-hours.ts';
import { nextExport } from '#domain/calendar-file/next-export.ts';
import { helsinkiDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import styles from './calendar.module.css';
import { HandOverStatus } from './hand-over-status.tsx';
import { useExported } from './use-exported.ts';
import { useHandOver } from './use-hand-over.ts';
import { useNamesInTitles, withNames, type Names } from './use-names.ts';
import { WithdrawSection } from './withdraw-section.tsx';

/** The whole plan into the phone's own calendar, and again when it has changed. Silenced after a loss, all of it out again. */
export function CalendarSection({
  events,
  names,
  isHushed,
}: {
  events: readonly CalendarEvent[];
  names: Names;
  isHushed: boolean;
}) {
  const t = useTexts('calendar');
  const now = useNow();
  const previous = useExported();
  const hintId = useId();
  const [isNamed, setIsNamed] = useNamesInTitles();
  const { outcome, hand } = useHandOver();
  if (!now || !previous) return null;
  if (isHushed) return <WithdrawSection previous={previous} now={now} />;

  const file = nextExport(previous, isNamed ? withNames(events, names) : events, helsinkiDate(now));
  const isFirst = previous.every(({ id }) => isOfHours(id));
  const isEmpty = file.events.length === 0 && file.cancelled.length === 0;
  const changes = file.rows.length;
  return (
    <Section title={t('title')}>
      <Card>
        <div className={styles['stack']}>
          <p>{t(isEmpty ? 'empty' : file.events.length === 0 ? 'onlyGone' : 'lead')}</p>
          {!isEmpty && (
            <>
              <p>{t('how')}</p>
              {Object.keys(names).length > 0 && (
                <div>
                  <label className={styles['check']}>
                    <input
                      type="checkbox"
                      checked={isNamed}
                      onChange={(event) => setIsNamed(event.target.checked)}
                      aria-describedby={hintId}
                    />
                    {t('names')}
                  </label>
                  <p id={hintId} className={styles['hint']}>
                    {t('namesHint')}
                  </p>
                </div>
              )}
              <p className={styles['action']}>
                <Button onClick={() => hand(file, now)}>{isFirst ? t('add') : t('update')}</Button>
                {!isFirst && <span>{changes > 0 ? t('changes', { count: changes }) : t('upToDate')}</span>}
              </p>
            </>
          )}
          <HandOverStatus outcome={outcome} />
          {!isEmpty && (
            <ul className={styles['notes']}>
              <li>{t('alarms')}</li>
              <li>{t('changing')}</li>
              <li>{t('private')}</li>
            </ul>
          )}
        </div>
      </Card>
    </Section>
  );
}
