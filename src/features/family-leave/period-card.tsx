import type { Period } from '#domain/family-leave/period.ts';
import { datesOf } from '#domain/family-leave/summary.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './leave.module.css';
import type { LeaveTexts } from './leave-texts.ts';

interface PeriodCardProps {
  period: Period;
  today: LocalDate;
  texts: LeaveTexts;
  takesFocus: boolean;
  onEdit: () => void;
  onDelete: () => void;
}

/** One period in words: what, from when to when, how many weekdays, and what must be told to whom before it. */
export function PeriodCard({ period, today, texts, takesFocus, onEdit, onDelete }: PeriodCardProps) {
  const { t, day, weekday } = texts;
  const { weekdays, noticeBy, applyBy } = datesOf(period);
  const name = texts.period(period);
  return (
    <Card as="li">
      <div className={styles['period']}>
        <h4>{t(`kinds.${period.kind}`)}</h4>
        <p>{t('range', { from: weekday(period.from), to: weekday(period.to) })}</p>
        <p className={styles['strong']}>{t('weekdays', { count: weekdays })}</p>
        {/* What has begun needs no notice any more; an application may still be made while the leave runs. */}
        {today < period.from && (
          <p className="soft">
            {t(noticeBy < today ? 'periods.noticePassed' : 'periods.noticeBy', { date: day(noticeBy) })}
          </p>
        )}
        {applyBy && today <= period.to && (
          <p className="soft">
            {t(applyBy < today ? 'periods.applyPassed' : 'periods.applyBy', { date: day(applyBy) })}
          </p>
        )}
        <p className={styles['actions']}>
          <Button
            look="quiet"
            ref={takesFocus ? takeFocus : undefined}
            onClick={onEdit}
            aria-label={t('periods.editNamed', { period: name })}
          >
            {t('periods.edit')}
          </Button>
          <Button look="plain" onClick={onDelete} aria-label={t('periods.deleteNamed', { period: name })}>
            {t('periods.delete')}
          </Button>
        </p>
      </div>
    </Card>
  );
}
