import { quotaOf, transferAtMost } from '#domain/family-leave/quota.ts';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import styles from './leave.module.css';
import { useLeaveTexts } from './leave-texts.ts';
import { numberIn } from './plan-draft.ts';
import { pauseAtMost, type LeavePlan } from './use-leave-plan.ts';

/** How two parents share their days: what each gives to the other, and a pause between them. One parent hears of the extra days. */
export function Sharing({ plan: { form, change, situation } }: { plan: LeavePlan }) {
  const { t, parent } = useLeaveTexts(situation);
  const { shared } = quotaOf(situation);
  const field = (name: 'first' | 'second' | 'pause', label: string, most: number, hint?: string) => {
    const value = form[name] || (name === 'pause' ? '' : String(situation.transfers[name]));
    return (
      <Field
        label={label}
        {...(hint && { hint })}
        type="text"
        inputMode="numeric"
        value={form[name] === ' ' ? '' : value}
        error={
          form[name].trim() !== '' && numberIn(form[name], 0, most) === null
            ? t(name === 'pause' ? 'sharing.pauseInvalid' : 'sharing.daysInvalid')
            : null
        }
        // An empty field is a number still to come, not the one that was there: a blank tells it from "never written".
        onChange={(event) => change({ [name]: event.target.value || ' ' })}
      />
    );
  };
  const isAlone = situation.parents === 1;
  if (isAlone && shared === 0) return null;
  const title = t(isAlone ? 'sharing.titleAlone' : 'sharing.title');
  const second = situation.adoptedOn ? 'sharing.second' : 'sharing.secondBirth';
  return (
    <Card as="section" label={title}>
      <div className={styles['form']}>
        <h2>{title}</h2>
        {!isAlone && (
          <>
            <p>{t('sharing.lead')}</p>
            <div className={styles['pair']}>
              {field('first', t('sharing.first', { parent: parent('first') }), transferAtMost)}
              {field('second', t(second, { parent: parent('second') }), transferAtMost)}
            </div>
            {field('pause', t('sharing.pause'), pauseAtMost, t('sharing.pauseHint'))}
            <p className="soft">{t('sharing.hint')}</p>
          </>
        )}
        {shared > 0 && <p>{t(isAlone ? 'sharing.multiplesAlone' : 'sharing.multiples', { count: shared })}</p>}
      </div>
    </Card>
  );
}
