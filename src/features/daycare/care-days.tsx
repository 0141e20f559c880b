import type { LocalDate } from '#domain/time/local-date.ts';
import { dateTile, formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { DateTile } from '#ui/date-tile.tsx';
import styles from './daycare.module.css';
import type { CareDay } from './moved-days.ts';

/** The days as a list in their order; while a start is being tried, each says how far it moved. */
export function CareDays({
  days,
  start,
  today,
  isTrying,
}: {
  days: readonly CareDay[];
  start: LocalDate;
  today: LocalDate;
  isTrying: boolean;
}) {
  const t = useTexts('daycare');
  const language = useLanguage();
  const textOf = ({ name, date }: CareDay) => {
    if (name === 'start') return null;
    if (name === 'apply' && date < today) return t('days.applyPassed');
    if (name === 'right' && start < date) return `${t('days.rightText')} ${t('days.tooEarly')}`;
    return t(`days.${name}Text`);
  };
  const movedText = ({ moved }: CareDay) =>
    moved === 0
      ? t('days.same')
      : `${t('days.moved', { count: Math.abs(moved) })} ${t(moved < 0 ? 'days.earlier' : 'days.later')}`;
  return (
    <Stack as="ul">
      {days.map((day) => (
        <Card as="li" key={day.name} tone={day.name === 'apply' ? 'warm' : 'plain'}>
          <div className={styles['day']}>
            <DateTile {...dateTile(day.date, language)} tone={day.name === 'apply' ? 'soon' : 'calm'} />
            <div>
              <h3>
                {t(`days.${day.name}`)} {formatDate(day.date, language, 'weekday')}
              </h3>
              {textOf(day) && <p className="soft">{textOf(day)}</p>}
              {isTrying && <p className={styles['moved']}>{movedText(day)}</p>}
            </div>
          </div>
        </Card>
      ))}
    </Stack>
  );
}
