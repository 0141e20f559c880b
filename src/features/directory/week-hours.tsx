import type { Hours, OpenSpan } from '#domain/directory/hours.ts';
import { weekOf, type WeekDay } from '#domain/directory/open-hours/week-of.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formatDate, formatMonthDay } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { Localized } from './localized.tsx';
import { clockText, endText } from './open-words.ts';
import styles from './week-hours.module.css';

const isWholeDay = ({ from, to, nights }: OpenSpan): boolean => nights === 1 && from === '00:00' && to === '00:00';

/** "klo 8–11, 12–16", "ympäri vuorokauden", "klo 8–10 (varaa aika)"; on a day that is not known that too. */
function Times({ day }: { day: WeekDay }) {
  const t = useTexts('hours');
  const timesOf = (span: OpenSpan) => {
    const times = isWholeDay(span) ? t('week.allDay') : `${clockText(span.from)}–${endText(span.to)}`;
    return span.byReservation ? t('week.booked', { times }) : times;
  };
  const times = day.spans.map(timesOf).join(', ');
  const isClock = day.spans[0] && !isWholeDay(day.spans[0]);
  const rest = day.otherwise === 'closed' ? 'closed' : day.otherwise === 'holiday' ? 'check' : 'not-known';
  const ofRest = rest === 'check' ? t('check') : t(`week.${rest}`);
  const isRestSaid = times === '' || rest !== 'closed';
  return (
    <>
      {times !== '' && (isClock ? t('week.range', { times }) : times)}
      {times !== '' && isRestSaid && ', '}
      {isRestSaid && ofRest}
    </>
  );
}

function Day({ day, isToday }: { day: WeekDay; isToday: boolean }) {
  const t = useTexts('hours');
  const language = useLanguage();
  return (
    <tr aria-current={isToday ? 'date' : undefined}>
      <th scope="row">
        {formatDate(day.date, language, 'weekdayName')} {formatMonthDay(day.date, language)}
        {isToday && <span className={styles['today']}> ({t('week.today')})</span>}
        {day.holiday && <span className={styles['small']}>{t(`holiday.${day.holiday}`)}</span>}
      </th>
      <td>
        <Times day={day} />
        {day.notes.map((note, index) => (
          <span key={index} className={styles['small']}>
            <Localized text={note} />
          </span>
        ))}
      </td>
    </tr>
  );
}

/** The days at hand with their holidays and what is said of them; nothing before the page has come alive and knows the day. */
export function WeekHours({ hours }: { hours: Hours }) {
  const t = useTexts('hours');
  const today = useToday();
  return today && <Week hours={hours} today={today} title={t('week.title')} />;
}

function Week({ hours, today, title }: { hours: Hours; today: LocalDate; title: string }) {
  const t = useTexts('hours');
  return (
    <table className={styles['week']}>
      <caption className="visually-hidden">{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('week.day')}</th>
          <th scope="col">{t('week.times')}</th>
        </tr>
      </thead>
      <tbody>
        {weekOf(hours, today).map((day) => (
          <Day key={day.date} day={day} isToday={day.date === today} />
        ))}
      </tbody>
    </table>
  );
}
