import { useState, type ReactNode } from 'react';
import type { LocalPractice } from '#domain/reminders/local-practice.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { pathOf } from '#domain/site-map.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { changeStateOn } from './change-state.ts';
import { useChildName } from './child-name.ts';
import { Hushed, HushOffer } from './hush.tsx';
import { PlanningLinks } from './planning-links.tsx';
import { ReminderActions } from './reminder-actions.tsx';
import { ReminderCard } from './reminder-card.tsx';
import { ReminderDetails } from './reminder-details.tsx';
import styles from './reminders-page.module.css';
import { useRuleTexts } from '#i18n/rule-texts.ts';
import { Folded, SetAside } from './set-aside.tsx';
import { TellDay } from './tell-day.tsx';
import { inOrderOfWeight } from './weight.ts';
import { useLocalPractice } from './local-practice-text.ts';
import { usePlan, type PlanToday } from './use-plan.ts';

/** Cards shown at first, and how far ahead "next" looks; the rest is one tap away. */
const firstShown = 6;

interface ReminderListProps {
  rules: readonly Rule[];
  practices: readonly LocalPractice[];
  /** The parent's own reminders of today: another feature's part. */
  own: (plan: PlanToday) => ReactNode;
  /** The button that puts one reminder into the phone's calendar: another feature's part. */
  calendarButton: (reminder: KeptReminder, plan: PlanToday) => ReactNode;
}

function Plan({ plan, practices, own, calendarButton }: Omit<ReminderListProps, 'rules'> & { plan: PlanToday }) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const nameOf = useChildName();
  const ruleTexts = useRuleTexts();
  const localTexts = useLocalPractice(practices, plan);
  const change = changeStateOn(plan.today);
  /** `undefined`: the first card is open; `null`: none. */
  const [opened, setOpened] = useState<string | null | undefined>(undefined);
  const [toggled, setToggled] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);

  const { open, later, done, notForUs, family } = plan;
  const childName = (id: string) => {
    const child = family.children.length > 1 ? plan.childOf(id) : null;
    return child && nameOf(child);
  };
  const ordered = inOrderOfWeight(open, plan.today);
  const shown = showsAll ? ordered : ordered.slice(0, firstShown);
  const openId = opened === undefined ? (shown[0]?.id ?? null) : opened;
  const card = (reminder: KeptReminder, isOpen: boolean | null) => (
    <ReminderCard
      key={reminder.id}
      reminder={reminder}
      childName={childName(reminder.child)}
      isToggled={toggled === reminder.id}
      onToggle={() => {
        setToggled(reminder.id);
        change(reminder, { state: reminder.state?.state === 'done' ? 'open' : 'done' });
      }}
      isOpen={isOpen}
      onOpen={() => setOpened(isOpen ? null : reminder.id)}
    >
      <ReminderDetails
        reminder={reminder}
        texts={ruleTexts(reminder.rule, formatDate(reminder.anchorDay, language))}
        local={localTexts(reminder)}
      />
      <ReminderActions
        reminder={reminder}
        today={plan.today}
        calendar={calendarButton(reminder, plan)}
        onChange={(which, fields) => {
          setToggled(null);
          change(which, fields);
        }}
      />
    </ReminderCard>
  );
  const takeBack = (reminder: KeptReminder) => change(reminder, { state: 'open' });
  return (
    <>
      {plan.isOnAland && <Notice>{t('aland')}</Notice>}
      {own(plan)}
      {open.length > 0 ? (
        <Section title={t('next')}>
          <Stack as="ul">{shown.map((reminder) => card(reminder, reminder.id === openId))}</Stack>
          {open.length > shown.length && (
            <p className={styles['all']}>
              <Button look="quiet" onClick={() => setShowsAll(true)}>
                {t('showAll', { count: open.length })}
              </Button>
            </p>
          )}
        </Section>
      ) : (
        <Notice
          title={t('empty.title')}
          actions={
            <ButtonLink look="quiet" to={pathOf(language, 'family')}>
              {t('empty.addChild')}
            </ButtonLink>
          }
        >
          {t('empty.text')}
        </Notice>
      )}
      <PlanningLinks />
      {done.length > 0 && (
        <Section title={t('done')}>
          <Stack as="ul">{done.slice(0, firstShown).map((reminder) => card(reminder, null))}</Stack>
        </Section>
      )}
      <Folded title={t('doneBefore')} count={Math.max(0, done.length - firstShown)}>
        <Stack as="ul">{done.slice(firstShown).map((reminder) => card(reminder, null))}</Stack>
      </Folded>
      <Folded title={t('later')} count={later.length}>
        <SetAside reminders={later} childName={childName} onTakeBack={takeBack} />
      </Folded>
      <Folded title={t('notForUs')} count={notForUs.length}>
        <SetAside reminders={notForUs} childName={childName} onTakeBack={takeBack} />
      </Folded>
      {family.children.length > 0 && (
        <details className={styles['folded']}>
          <summary>{t('told.title')}</summary>
          <TellDay children={family.children} days={family.days} nameOf={nameOf} />
        </details>
      )}
      <HushOffer today={plan.today} />
    </>
  );
}

/** The list itself: what comes, what is done, and the ways to the helpers. Silenced, it shows no dates at all. */
export function ReminderList({ rules, ...parts }: ReminderListProps) {
  const t = useTexts('reminders');
  const plan = usePlan(rules);
  return (
    <div className={styles['sections']}>
      {!plan ? <Skeleton label={t('title')} rows={2} /> : plan.isHushed ? <Hushed /> : <Plan plan={plan} {...parts} />}
    </div>
  );
}
