import type { LeaveSpan, MonthRow } from '#domain/family-leave/month-picture.ts';
import { monthRows } from '#domain/family-leave/month-picture.ts';
import type { Period } from '#domain/family-leave/period.ts';
import { arrivalOf, type LeaveSituation } from '#domain/family-leave/situation.ts';
import { dateTile } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import styles from './calendar-picture.module.css';
import { useLeaveTexts } from './leave-texts.ts';

/* Units of the drawing: a day is ten wide, a lane twelve high. The picture is stretched to the width of the page. */
const day = 10;
const lane = 12;
const gap = 2;

const toneOf = ({ kind, parent }: LeaveSpan) => (kind === 'parental' ? `${kind}-${parent}` : kind);

function Month({ row, lanes }: { row: MonthRow; lanes: 1 | 2 }) {
  const height = lanes * lane + (lanes - 1) * gap;
  const top = (parent: LeaveSpan['parent']) => (parent === 'first' || lanes === 1 ? 0 : lane + gap);
  return (
    <svg viewBox={`0 0 ${31 * day} ${height}`} preserveAspectRatio="none" className={styles['month']}>
      {Array.from({ length: lanes }, (_, index) => (
        <rect key={index} y={index * (lane + gap)} width={row.days * day} height={lane} className={styles['empty']} />
      ))}
      {row.rest.map((rest) => (
        <rect key={rest} x={(rest - 1) * day} width={day} height={height} className={styles['rest']} />
      ))}
      {row.leaves.map((span, index) => (
        <g key={index} className={styles[toneOf(span)]}>
          <rect
            x={(span.from - 1) * day}
            y={top(span.parent)}
            width={(span.to - span.from + 1) * day}
            height={lane}
            className={styles['leave']}
          />
          {row.rest
            .filter((rest) => rest >= span.from && rest <= span.to)
            .map((rest) => (
              <rect
                key={rest}
                x={(rest - 1) * day}
                y={top(span.parent)}
                width={day}
                height={lane}
                className={styles['uncounted']}
              />
            ))}
        </g>
      ))}
      {row.arrival !== null && (
        <rect x={(row.arrival - 1) * day + 3} width={4} height={height} className={styles['arrival']} />
      )}
    </svg>
  );
}

/**
 * The leaves on a calendar: a row a month, the first parent above the second. A screen reader is told where the list is instead;
 * colours stand beside words in the legend, and the lanes tell the parents apart without them.
 */
export function CalendarPicture({ periods, situation }: { periods: readonly Period[]; situation: LeaveSituation }) {
  const { t, parent } = useLeaveTexts(situation);
  const language = useLanguage();
  const rows = monthRows(periods, arrivalOf(situation));
  const lanes = situation.parents === 2 || periods.some((period) => period.parent === 'second') ? 2 : 1;
  const has = (tone: string) => rows.some((row) => row.leaves.some((span) => toneOf(span) === tone));
  const arrival = situation.adoptedOn ? 'arrivalAdoption' : situation.birthDate ? 'arrivalBirth' : 'arrivalDue';
  const legend = [
    { tone: 'pregnancy', text: t('kinds.pregnancy'), isShown: has('pregnancy') },
    {
      tone: 'parental-first',
      text: t('calendar.parentalOf', { parent: parent('first') }),
      isShown: has('parental-first'),
    },
    {
      tone: 'parental-second',
      text: t('calendar.parentalOf', { parent: parent('second') }),
      isShown: has('parental-second'),
    },
    { tone: 'care', text: t('kinds.care'), isShown: has('care') },
    { tone: 'rest', text: t('calendar.rest'), isShown: rows.length > 0 },
    { tone: 'arrival', text: t(`calendar.${arrival}`), isShown: rows.some((row) => row.arrival !== null) },
  ];
  if (rows.length === 0) return null;
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        {lanes === 2
          ? t('calendar.captionTwo', { first: parent('first'), second: parent('second') })
          : t('calendar.caption')}
      </figcaption>
      <ul className={styles['legend']} aria-hidden="true">
        {legend
          .filter(({ isShown }) => isShown)
          .map(({ tone, text }) => (
            <li key={tone}>
              <svg viewBox="0 0 10 10" className={`${styles['swatch']} ${styles[tone]}`}>
                <rect width="10" height="10" className={styles['leave']} />
              </svg>
              {text}
            </li>
          ))}
      </ul>
      <div className={styles['rows']} aria-hidden="true">
        {rows.map((row) => (
          <div key={row.first} className={styles['row']}>
            <span className={styles['name']}>
              {dateTile(row.first, language).month} {row.first.slice(0, 4)}
            </span>
            <Month row={row} lanes={lanes} />
          </div>
        ))}
      </div>
    </figure>
  );
}
