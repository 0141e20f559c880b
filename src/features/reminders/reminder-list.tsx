import { useState, type ReactNode } from 'react';
import type { LocalPractice } from '#domain/reminders/local-practice.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { pathOf } from '#domain/site-map.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { focusHeading } from '#ui/focus.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { changeStateOn, type ChangeState } from './change-state.ts';
import { useChildName } from '#i18n/child-name.ts';
import { Hushed, HushOffer } from './hush.tsx';
import { PlanFailure } from './plan-failure.tsx';
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

/** Cards shown at first; the rest is one tap away. */
const firstShown = 6;

interface ReminderListProps {
  rules: readonly Rule[];
  practices: readonly LocalPractice[];
  /** The parent's own reminders of today: another feature's part. */
  own: (plan: PlanToday) => ReactNode;
  /** The button that puts one reminder into the phone's calendar: another feature's part. */
  calendarButton: (reminder: KeptReminder, plan: PlanToday) => ReactNode;
  /** What the kit says about a date: another feature's part. */
  reading: (rule: Rule) => ReactNode;
}

function Plan({
  plan,
  practices,
  own,
  calendarButton,
  reading,
  onHushed,
}: Omit<ReminderListProps, 'rules'> & { plan: PlanToday; onHushed: () => void }) {
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
  const [said, setSaid] = useState('');

  const { open, later, done, notForUs, family } = plan;
  const childName = (id: string) => {
    const child = family.children.length > 1 ? plan.childOf(id) : null;
    return child && nameOf(child);
  };
  /** Whose leave a card is about, for each leave brings the same reminders. */
  const leaveOf = ({ anchorKey, anchorDay }: KeptReminder) => {
    const leave = family.leaves.find(({ id }) => id === anchorKey);
    return leave ? t(`leaveOf.${leave.parent}`, { date: formatDate(anchorDay, language) }) : null;
  };
  const ordered = inOrderOfWeight(open, plan.today);
  // What the parent has just touched stays in sight, wherever its day has moved it: the focus is on it.
  const shown = ordered.filter(({ id }, at) => showsAll || at < firstShown || id === toggled || id === opened);
  const openId = opened === undefined ? (shown[0]?.id ?? null) : opened;
  /** The card goes to a folded list: the focus goes on to the next one, and where the card went is said. */
  const setAside = (reminder: KeptReminder) => {
    const at = shown.findIndex(({ id }) => id === reminder.id);
    const next = shown[at + 1] ?? shown[at - 1];
    setToggled(next?.id ?? null);
    if (!next) focusHeading();
  };
  const whereTo = ({ until }: Parameters<ChangeState>[1]) =>
    until ? t('comesBack', { date: formatDate(until, language) }) : t('notForUs');
  const card = (reminder: KeptReminder, isOpen: boolean | null) => (
    <ReminderCard
      key={reminder.id}
      reminder={reminder}
      childName={[childName(reminder.child), leaveOf(reminder)].filter(Boolean).join(' · ') || null}
      isToggled={toggled === reminder.id}
      onToggle={() => {
        setToggled(reminder.id);
        void change(reminder, { state: reminder.state?.state === 'done' ? 'open' : 'done' });
      }}
      isOpen={isOpen}
      onOpen={() => setOpened(isOpen ? null : reminder.id)}
    >
      {() => (
        <>
          <ReminderDetails
            reminder={reminder}
            texts={ruleTexts(reminder.rule, formatDate(reminder.anchorDay, language))}
            local={localTexts(reminder)}
            reading={reading(reminder.rule)}
          />
          <ReminderActions
            reminder={reminder}
            today={plan.today}
            calendar={calendarButton(reminder, plan)}
            onChange={async (which, fields) => {
              if (fields.state) setAside(reminder);
              else setOpened(reminder.id);
              const isKept = await change(which, fields);
              if (isKept && fields.state) setSaid(`${ruleTexts(reminder.rule).title}: ${whereTo(fields)}`);
              return isKept;
            }}
          />
        </>
      )}
    </ReminderCard>
  );
  const takeBack = (reminder: KeptReminder) => {
    setToggled(reminder.id);
    void change(reminder, { state: 'open' });
  };
  return (
    <>
      {plan.isOnAland && <Notice>{t('aland')}</Notice>}
      {own(plan)}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {open.length > 0 ? (
        <Section title={t('next')}>
          <Stack as="ul">{shown.map((reminder) => card(reminder, reminder.id === openId))}</Stack>
          {open.length > shown.length && (
            <p className={styles['all']}>
              <Button
                look="quiet"
                onClick={() => {
                  setShowsAll(true);
                  setToggled(ordered.find((each) => !shown.includes(each))?.id ?? null);
                }}
              >
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
      <HushOffer today={plan.today} onHushed={onHushed} />
    </>
  );
}

/** The list itself: what comes, what is done, and the ways to the helpers. Silenced, it shows no dates at all. */
export function ReminderList({ rules, ...parts }: ReminderListProps) {
  const t = useTexts('reminders');
  const plan = usePlan(rules);
  const [isHushedNow, setHushedNow] = useState(false);
  return (
    <div className={styles['sections']}>
      {!plan && <Skeleton label={t('title')} rows={2} />}
      {plan?.failure && (
        <>
          <PlanFailure failure={plan.failure} />
          <PlanningLinks />
        </>
      )}
      {plan && !plan.failure && plan.isHushed && <Hushed isNew={isHushedNow} />}
      {plan && !plan.failure && !plan.isHushed && <Plan plan={plan} onHushed={() => setHushedNow(true)} {...parts} />}
    </div>
  );
}
