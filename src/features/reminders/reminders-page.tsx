import { useState } from 'react';
import type { Child } from '#domain/family/child.ts';
import { childId, type ChildId } from '#domain/ids.ts';
import { isAland } from '#domain/places/municipality.ts';
import type { Reminder } from '#domain/reminders/plan.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { randomId } from '#platform/random-id.ts';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { CareStart, type CareRules } from './care-start.tsx';
import { ReminderCard } from './reminder-card.tsx';
import styles from './reminders-page.module.css';
import { usePlan } from './use-plan.ts';

async function saveCareStart(child: ChildId | null, careStart: LocalDate): Promise<boolean> {
  const { saveChild } = await import('#storage/children.ts');
  return (await saveChild(child ?? childId(randomId()), { careStart })).ok;
}

async function toggle(reminder: Reminder, isDone: boolean, today: LocalDate): Promise<void> {
  const { markDone, markUndone } = await import('#storage/reminder-states.ts');
  await (isDone ? markUndone(reminder.id) : markDone(reminder.id, reminder.child, today));
}

/** What comes, soonest first, and what is done. With nothing entered it still answers: when must the application be in? */
export function RemindersPage({ rules }: { rules: CareRules }) {
  const t = useTexts('reminders');
  const family = useTexts('family');
  const plan = usePlan([rules.apply, rules.right]);
  const [toggled, setToggled] = useState<string | null>(null);
  const nameOf = (child: Child) =>
    child.nickname ?? family(child.birthDate || !child.dueDate ? 'children.unnamed' : 'children.unnamedExpected');

  if (!plan) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <Skeleton label={t('title')} rows={2} />
      </Page>
    );
  }
  const several = plan.children.length > 1;
  const childName = (id: ChildId) => {
    const child = plan.children.find((each) => each.id === id);
    return several && child ? nameOf(child) : null;
  };
  const card = (reminder: Reminder, doneOn: LocalDate | null) => (
    <ReminderCard
      key={reminder.id}
      reminder={reminder}
      childName={childName(reminder.child)}
      sudden={reminder.rule.id === rules.apply.id ? rules.sudden : null}
      doneOn={doneOn}
      isToggled={toggled === reminder.id}
      onToggle={() => {
        setToggled(reminder.id);
        void toggle(reminder, doneOn !== null, plan.today);
      }}
    />
  );
  const isOnAland = plan.county !== null && isAland(plan.county);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles['sections']}>
        {isOnAland && <Notice>{t('aland')}</Notice>}
        {plan.next.length > 0 && (
          <Section title={t('next')}>
            <Stack as="ul">{plan.next.map((reminder) => card(reminder, null))}</Stack>
          </Section>
        )}
        {plan.next.length === 0 && plan.done.length === 0 && !isOnAland && (
          <Notice title={t('empty.title')}>{t('empty.text')}</Notice>
        )}
        {!isOnAland && (
          <CareStart rules={rules} children={plan.children} nameOf={nameOf} today={plan.today} onSave={saveCareStart} />
        )}
        {plan.done.length > 0 && (
          <Section title={t('done')}>
            <Stack as="ul">{plan.done.map(({ reminder, on }) => card(reminder, on))}</Stack>
          </Section>
        )}
        <p className={styles['soft']}>{t('howDelivered')}</p>
      </div>
    </Page>
  );
}
