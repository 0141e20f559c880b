import { Link } from 'react-router';
import type { Reminder } from '#domain/reminders/plan.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { dueDate } from '#domain/reminders/due-date.ts';
import { pathOf } from '#domain/site-map.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { dateTile, formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Card } from '#ui/card.tsx';
import { DateTile } from '#ui/date-tile.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Icon } from '#ui/icon.tsx';
import styles from './reminder-card.module.css';
import { useRuleTexts } from './rule-texts.ts';

const soonDays = 30;

interface ReminderCardProps {
  reminder: Reminder;
  /** The child's name, when there are several. */
  childName: string | null;
  /** The rule for a sudden need that belongs to this deadline, if any. */
  sudden: Rule | null;
  doneOn: LocalDate | null;
  /** True for the one just ticked: it moves to another list, and the focus with it. */
  isToggled: boolean;
  onToggle: () => void;
}

/** Tick, what and by when, why just then, what to do, and the law it rests on. What has passed is not scolded about. */
export function ReminderCard({ reminder, childName, sudden, doneOn, isToggled, onToggle }: ReminderCardProps) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const { rule, date, daysLeft, anchorDate } = reminder;
  const texts = useRuleTexts()(rule, formatDate(anchorDate, language));
  const isDone = doneOn !== null;
  const hasPassed = rule.kind === 'deadline' && daysLeft < 0;
  const when = t(rule.kind === 'deadline' ? 'by' : 'from', { date: formatDate(date, language, 'weekday') });
  const left = daysLeft === 0 ? t('today') : daysLeft > 0 ? t('daysLeft', { count: daysLeft }) : t('passed');
  const tile = dateTile(date, language);
  return (
    <Card as="li">
      <div className={styles['top']}>
        <button
          type="button"
          role="checkbox"
          aria-checked={isDone}
          className={styles['tick']}
          ref={isToggled ? takeFocus : undefined}
          onClick={onToggle}
        >
          {isDone && <Icon name="check" size={18} />}
          <span className="visually-hidden">{t(isDone ? 'markUndone' : 'markDone', { title: texts.title })}</span>
        </button>
        <div className={styles['what']}>
          <h3 className={isDone ? styles['done'] : undefined}>{texts.title}</h3>
          {childName && <p>{childName}</p>}
          <p className={styles['when']}>
            {isDone ? t('doneOn', { date: formatDate(doneOn, language) }) : hasPassed ? left : `${when} · ${left}`}
          </p>
        </div>
        {!isDone && <DateTile {...tile} tone={daysLeft <= soonDays ? 'soon' : 'calm'} />}
      </div>
      {!isDone && (
        <div className={styles['why']}>
          <p>
            <strong>{t('whyTitle')}</strong> {texts.why}
          </p>
          <p>{hasPassed ? texts.passed : texts.what}</p>
          {sudden && <p>{t('careStart.sudden', { date: formatDate(dueDate(anchorDate, sudden.offset), language) })}</p>}
          <p>
            <a href={rule.source.url} rel="noreferrer">
              {rule.source.reference}
            </a>{' '}
            · <Link to={pathOf(language, 'kit', 'starting-daycare')}>{t('readMore')}</Link>
          </p>
        </div>
      )}
    </Card>
  );
}
