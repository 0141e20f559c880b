import { isOver } from '#domain/reminders/check-own.ts';
import { lastDayOf, type OwnOccurrence } from '#domain/reminders/own-occurrences.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './own.module.css';
import { useWhenText } from './when-text.ts';

/** One of the parent's own reminders: what, for whom, when, and when next. One that is over says so without a fuss. */
export function OwnCard({
  own,
  next,
  childName,
  today,
  takesFocus,
  onEdit,
  onDelete,
}: {
  own: OwnReminder;
  next: OwnOccurrence | null;
  childName: string | null;
  today: LocalDate;
  takesFocus: boolean;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const t = useTexts('own');
  const language = useLanguage();
  const { sentence, moment } = useWhenText();
  const last = lastDayOf(own);
  const name = own.title;
  return (
    <Card as="li">
      <h3>{name}</h3>
      {childName && <p className="soft">{childName}</p>}
      {last !== null && isOver(own, today) ? (
        <p className="soft">{t('list.over', { date: formatDate(last, language, 'weekday') })}</p>
      ) : (
        <>
          <p className="soft">{sentence(own)}</p>
          {own.repeat && next && <p>{t('list.next', { when: moment(next.date, next.time) })}</p>}
        </>
      )}
      {own.note && <p className="soft">{own.note}</p>}
      <p className={styles['actions']}>
        <Button
          look="quiet"
          ref={takesFocus ? takeFocus : undefined}
          onClick={onEdit}
          aria-label={t('list.editNamed', { name })}
        >
          {t('list.edit')}
        </Button>
        <Button look="plain" onClick={onDelete} aria-label={t('list.deleteNamed', { name })}>
          {t('list.delete')}
        </Button>
      </p>
    </Card>
  );
}
