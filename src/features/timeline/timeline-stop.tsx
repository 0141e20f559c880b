import type { Stop } from '#domain/reminders/timeline.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { formatDate, formatMonthDay } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useRuleTexts } from '#i18n/rule-texts.ts';
import styles from './timeline.module.css';

/** What binds is a filled dot, what is recommended a ring: the shape says it, not the colour alone. */
const markOf = (stop: Stop<KeptReminder>): string => {
  if (stop.kind !== 'reminder') return stop.kind === 'today' ? 'today' : 'milestone';
  if (stop.reminder.state?.state === 'done') return 'done';
  return stop.reminder.rule.hardness === 'statutory' ? 'binding' : 'open';
};

/** One stop: its mark on the path, and in words what and when. `id`: it is the one that the address names. */
export function TimelineStop({ stop, id }: { stop: Stop<KeptReminder>; id?: string | undefined }) {
  const t = useTexts('reminders');
  const texts = useRuleTexts();
  const language = useLanguage();
  const day = formatDate(stop.day, language);
  const words = () => {
    switch (stop.kind) {
      case 'reminder': {
        const { from, to, rule, state } = stop.reminder;
        const when =
          from === to
            ? formatMonthDay(from, language)
            : `${formatMonthDay(from, language)}–${formatDate(to, language)}`;
        return (
          <>
            <span>{texts(rule).title}</span>{' '}
            <span className="soft">
              {when}
              {state?.state === 'done' ? ` · ${t('done').toLowerCase()}` : ''}
            </span>
          </>
        );
      }
      case 'birthday':
        return <b>{`${t('timeline.birthday', { count: stop.years })} · ${day}`}</b>;
      default:
        return <b>{`${t(`timeline.${stop.kind}`)} · ${day}`}</b>;
    }
  };
  return (
    <li
      {...(id !== undefined && { id, tabIndex: -1 })}
      className={`${styles[markOf(stop)] ?? ''} ${id === undefined ? '' : (styles['named'] ?? '')}`}
      aria-current={stop.kind === 'today' ? 'date' : undefined}
    >
      {words()}
    </li>
  );
}
