import { leaveParents } from '#domain/family/leave.ts';
import type { Period } from '#domain/family-leave/period.ts';
import type { LeaveSituation } from '#domain/family-leave/situation.ts';
import { summary } from '#domain/family-leave/summary.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { formatList } from '#i18n/format.ts';
import styles from './leave.module.css';
import { useLeaveTexts } from './leave-texts.ts';

/** Days used and left, and the last days, as a list of names and values. */
export function DaysSummary({ periods, situation }: { periods: readonly Period[]; situation: LeaveSituation }) {
  const { t, day, parent } = useLeaveTexts(situation);
  const language = useLanguage();
  const { parents, pregnancy, shared, lastParentalDay, lastCareDay, homeCareFrom } = summary(periods, situation);
  const shown = leaveParents.filter((which) => which === 'first' || situation.parents === 2 || parents[which].used > 0);
  const rows = [
    ...(pregnancy.of > 0
      ? [
          {
            name: t('summary.pregnancy'),
            value: t('summary.pregnancyDays', { used: pregnancy.used, own: pregnancy.of }),
          },
        ]
      : []),
    ...shown.map((which) => {
      const { used, own, left } = parents[which];
      return {
        name: t('summary.parental', { parent: parent(which) }),
        value: t('summary.days', { used, own, left }),
      };
    }),
    ...(shared.of > 0
      ? [{ name: t('summary.shared'), value: t('summary.sharedDays', { own: shared.of, left: shared.left }) }]
      : []),
    ...shown.map((which) => ({
      name: t('summary.lastDays', { parent: parent(which) }),
      value: formatList(parents[which].lastDays.map(day), language) || t('summary.noLastDays'),
    })),
    ...(lastParentalDay ? [{ name: t('summary.lastParentalDay'), value: day(lastParentalDay) }] : []),
    {
      name: t('summary.homeCare'),
      value: homeCareFrom ? t('summary.homeCareFrom', { date: day(homeCareFrom) }) : t('summary.homeCareAdoption'),
    },
    ...(lastCareDay ? [{ name: t('summary.lastCareDay'), value: day(lastCareDay) }] : []),
  ];
  const isExpected = !situation.birthDate && !situation.adoptedOn;
  return (
    <div className={styles['form']}>
      <dl className={styles['summary']}>
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isExpected && <p className="soft">{t('summary.expected')}</p>}
    </div>
  );
}
