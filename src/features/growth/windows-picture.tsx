import type { MotorWindow } from '#domain/kit/motor-window.ts';
import { useTexts } from '#i18n/language-context.tsx';
import styles from './growth.module.css';
import { across, anchorAt, lastMonth, ticks } from './scale.ts';

/* Heights in rem, so that they grow with the text; across everything is a part of the width. */
const top = 2;
const row = 2.875;
const bar = 1;
const rem = (height: number) => `${height}rem`;

function Bar({ window, index }: { window: MotorWindow; index: number }) {
  const y = top + index * row;
  return (
    <>
      <rect y={rem(y + 1.5)} width="100%" height={rem(bar)} rx={rem(bar / 2)} className={styles['track']} />
      <rect
        x={across(window.fromMonths)}
        y={rem(y + 1.5)}
        width={across(window.toMonths - window.fromMonths)}
        height={rem(bar)}
        rx={rem(bar / 2)}
        className={styles['bar']}
      />
    </>
  );
}

function Now({ months, bottom }: { months: number; bottom: number }) {
  const t = useTexts('growth');
  const place = { x1: across(months), x2: across(months), y1: rem(1.375), y2: rem(bottom) };
  return (
    <>
      <line {...place} className={styles['nowEdge']} />
      <line {...place} className={styles['now']} />
      <text x={across(months)} y={rem(1)} textAnchor={anchorAt(months)} className={styles['nowText']}>
        {t('nowAt', { months: Math.floor(months) })}
      </text>
    </>
  );
}

/**
 * The windows as bars on a line of months, with the child's age across them where it is known. To a screen reader it is one picture with
 * a name; the table below says the same.
 */
export function WindowsPicture({ windows, months }: { windows: readonly MotorWindow[]; months: number | null }) {
  const t = useTexts('growth');
  const bottom = top + windows.length * row + 0.25;
  return (
    <svg className={styles['windows']} width="100%" height={rem(bottom + 2.75)} role="img" aria-label={t('picture')}>
      {ticks.map((month) => (
        <g key={month} className={styles['tick']}>
          <line x1={across(month)} x2={across(month)} y1={rem(top)} y2={rem(bottom)} />
          <text
            x={across(month)}
            y={rem(bottom + 1.125)}
            textAnchor={month === 0 ? 'start' : month === lastMonth ? 'end' : 'middle'}
          >
            {month}
          </text>
        </g>
      ))}
      <text x="100%" y={rem(bottom + 2.375)} textAnchor="end" className={styles['axis']}>
        {t('axis')}
      </text>
      {windows.map((window, index) => (
        <Bar key={window.id} window={window} index={index} />
      ))}
      {months !== null && <Now months={months} bottom={bottom} />}
      {windows.map(({ id }, index) => (
        <text key={id} y={rem(top + index * row + 1.125)} className={styles['skill']}>
          {t(`skill.${id}`)}
        </text>
      ))}
    </svg>
  );
}
