import type { ReactNode } from 'react';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { dateTile, formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DateTile } from '#ui/date-tile.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Tick } from '#ui/tick.tsx';
import styles from './reminder-card.module.css';
import { useRuleTexts } from '#i18n/rule-texts.ts';
import { soonDays } from './weight.ts';
import { useWhenText } from './when-text.ts';

interface ReminderCardProps {
  reminder: KeptReminder;
  /** The child's name when there are several, whose leave it is. */
  childName: string | null;
  /** True for the one just ticked: it moves to another list, and the focus with it. */
  isToggled: boolean;
  onToggle: () => void;
  /** Shown in full; `null` for a card that has no more to it. */
  isOpen: boolean | null;
  onOpen: () => void;
  /** The details and actions, made only for an open card. */
  children: () => ReactNode;
}

/** Tick, what and when; opened, also why just then, what to do and what it rests on. What has passed is not scolded about. */
export function ReminderCard({
  reminder,
  childName,
  isToggled,
  onToggle,
  isOpen,
  onOpen,
  children,
}: ReminderCardProps) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const { title } = useRuleTexts()(reminder.rule);
  const { when, left } = useWhenText()(reminder);
  const doneOn = reminder.state?.state === 'done' ? reminder.state.on : null;
  const note = reminder.state?.note;
  return (
    <Card as="li">
      <div className={styles['top']}>
        <Tick
          isTicked={doneOn !== null}
          label={t(doneOn ? 'markUndone' : 'markDone', { title })}
          ref={isToggled ? takeFocus : undefined}
          onToggle={onToggle}
        />
        <div className={styles['what']}>
          <h3 className={doneOn ? styles['done'] : undefined}>{title}</h3>
          {childName && <p>{childName}</p>}
          <p className={styles['when']}>
            {doneOn ? t('doneOn', { date: formatDate(doneOn, language) }) : [when, left].filter(Boolean).join(' · ')}
          </p>
          {note && <p className={styles['note']}>{note}</p>}
        </div>
        {!doneOn && (
          <DateTile {...dateTile(reminder.day, language)} tone={reminder.daysLeft <= soonDays ? 'soon' : 'calm'} />
        )}
      </div>
      {isOpen !== null && (
        <Button look="plain" aria-expanded={isOpen} onClick={onOpen}>
          {t(isOpen ? 'showLess' : 'showMore')}
          <span className="visually-hidden">: {title}</span>
        </Button>
      )}
      {isOpen && children()}
    </Card>
  );
}
