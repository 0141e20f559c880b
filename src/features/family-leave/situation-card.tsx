import { useState } from 'react';
import type { Child } from '#domain/family/child.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Choices, Field } from '#ui/field.tsx';
import styles from './leave.module.css';
import { useLeaveTexts } from './leave-texts.ts';
import { dayIn, type Arrival } from './plan-draft.ts';
import { hasDay, type LeavePlan } from './use-leave-plan.ts';

type DayField = 'dueDate' | 'birthDate' | 'adoptedOn';

/** The days a child already tells: they are changed where they were told. */
function KnownDays({ plan: { situation } }: { plan: LeavePlan }) {
  const { t, day } = useLeaveTexts(situation);
  const language = useLanguage();
  const { dueDate, birthDate, adoptedOn } = situation;
  const known = adoptedOn
    ? t('situation.knownAdopted', { date: day(adoptedOn) })
    : birthDate
      ? t('situation.knownBirth', { date: day(birthDate) })
      : dueDate && t('situation.knownDue', { date: day(dueDate) });
  return (
    <div className={styles['known']}>
      <p className={styles['strong']}>{known}</p>
      <ButtonLink look="plain" to={pathOf(language, 'family')}>
        {t('situation.changeInFamily')}
      </ButtonLink>
    </div>
  );
}

function AskedDays({ plan: { form, change, situation } }: { plan: LeavePlan }) {
  const { t } = useLeaveTexts(situation);
  const which: Arrival = form.which || 'expecting';
  const field = (name: DayField, label: string, hint?: string) => (
    <Field
      label={label}
      {...(hint && { hint })}
      type="date"
      min="2000-01-01"
      max="2099-12-31"
      value={form[name]}
      error={form[name] !== '' && !dayIn(form[name]) ? t('situation.invalid') : null}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
  return (
    <>
      <Choices
        legend={t('situation.which')}
        name="which"
        value={which}
        onChange={(value) => change({ which: value })}
        choices={[
          { value: 'expecting', label: t('situation.expecting') },
          { value: 'born', label: t('situation.born') },
          { value: 'adopted', label: t('situation.adopted') },
        ]}
      />
      {which === 'expecting' && field('dueDate', t('situation.dueDate'))}
      {which === 'born' && (
        <>
          {field('birthDate', t('situation.birthDate'))}
          {field('dueDate', t('situation.dueDateKnown'), t('situation.dueDateHint'))}
        </>
      )}
      {which === 'adopted' && field('adoptedOn', t('situation.adoptedOn'))}
    </>
  );
}

const together = ['1', '2', '3', '4'] as const;
const togetherTexts = {
  1: 'situation.single',
  2: 'situation.twins',
  3: 'situation.triplets',
  4: 'situation.quadruplets',
} as const;

/** What the leave follows from: the day, how many parents, how many children at once. */
export function SituationCard({ plan, child }: { plan: LeavePlan; child: Child | null }) {
  const { change, situation } = plan;
  const { t } = useLeaveTexts(situation);
  /* Most families are two and one: folded, so that the answer stands near the day on a small phone. */
  const [isOpen, setOpen] = useState(situation.parents === 1 || situation.bornTogether > 1);
  return (
    <Card as="section" label={t('situation.title')}>
      <div className={styles['form']}>
        <h2>{t('situation.title')}</h2>
        {hasDay(child) ? <KnownDays plan={plan} /> : <AskedDays plan={plan} />}
        <details className={styles['details']} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('situation.other')}</summary>
          <div className={styles['pair']}>
            <Choices
              legend={t('situation.parents')}
              name="parents"
              value={String(situation.parents)}
              onChange={(value) => change({ parents: value === '1' ? '1' : '2' })}
              choices={[
                { value: '2', label: t('situation.two') },
                { value: '1', label: t('situation.one') },
              ]}
            />
            <Choices
              legend={t('situation.together')}
              name="together"
              value={together.find((count) => count === String(situation.bornTogether)) ?? '4'}
              onChange={(value) => change({ together: value })}
              choices={together.map((value) => ({ value, label: t(togetherTexts[value]) }))}
            />
          </div>
          {situation.parents === 1 && <p className="soft">{t('situation.oneHint')}</p>}
        </details>
        <p className="soft">{t('onPhone')}</p>
      </div>
    </Card>
  );
}
