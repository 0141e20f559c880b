import { arrivalOf } from '#domain/family-leave/situation.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './leave.module.css';
import { useLeaveTexts } from './leave-texts.ts';
import { PlanResult, type PlannerProps } from './plan-result.tsx';
import { SituationCard } from './situation-card.tsx';
import { useLeavePlan } from './use-leave-plan.ts';

/** The helper for one child: its situation, and as soon as a day is known the leaves on a calendar. */
export function LeavePlanner(props: PlannerProps) {
  const plan = useLeavePlan(props.child, props.stored);
  const { t } = useLeaveTexts(plan.situation);
  return (
    <div className={styles['sections']}>
      <SituationCard plan={plan} child={props.child} />
      {arrivalOf(plan.situation) ? (
        <PlanResult {...props} plan={plan} />
      ) : (
        <Notice title={t('empty.title')}>{t('empty.text')}</Notice>
      )}
    </div>
  );
}
