import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Reminder } from '#domain/reminders/plan.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { pathOf } from '#domain/site-map.ts';
import { dateTile, formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { DateTile } from '#ui/date-tile.tsx';
import { Hero } from '#ui/hero.tsx';
import styles from './next-reminders.module.css';
import { useRuleTexts } from './rule-texts.ts';
import { usePlan } from './use-plan.ts';

const shownAtMost = 3;
const soonDays = 30;

/** "at the latest Thu 1.4.2027", "at the earliest …", or that it can still be arranged. */
function useWhen(): (reminder: Reminder) => string {
  const t = useTexts('reminders');
  const language = useLanguage();
  return ({ rule, date, daysLeft }) =>
    rule.kind === 'deadline' && daysLeft < 0
      ? t('passed')
      : t(rule.kind === 'deadline' ? 'by' : 'from', { date: formatDate(date, language, 'weekday') });
}

function Row({ reminder, title }: { reminder: Reminder; title: string }) {
  const language = useLanguage();
  const when = useWhen();
  return (
    <Card as="li">
      <div className={styles['row']}>
        <DateTile {...dateTile(reminder.date, language)} tone={reminder.daysLeft <= soonDays ? 'soon' : 'calm'} />
        <div>
          <h3>
            <Link to={pathOf(language, 'reminders')}>{title}</Link>
          </h3>
          <p className={styles['soft']}>{when(reminder)}</p>
        </div>
      </div>
    </Card>
  );
}

/** At most three things that come, the one that is due soon set large. Nothing to do says so in one calm line. */
export function NextReminders({
  rules,
  nothing,
  picture,
}: {
  rules: readonly Rule[];
  nothing: string;
  picture: ReactNode;
}) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const when = useWhen();
  const ruleTexts = useRuleTexts();
  const plan = usePlan(rules);
  if (!plan || plan.next.length === 0) return <p className={styles['soft']}>{nothing}</p>;

  const titleOf = (reminder: Reminder) => ruleTexts(reminder.rule, formatDate(reminder.anchorDate, language)).title;
  const [first, ...others] = plan.next.slice(0, shownAtMost);
  const isSoon = first?.rule.kind === 'deadline' && first.daysLeft <= soonDays;
  const rows = isSoon ? others : plan.next.slice(0, shownAtMost);
  return (
    <div className={styles['next']}>
      {isSoon && (
        <Hero
          kicker={when(first)}
          title={titleOf(first)}
          picture={picture}
          action={
            <ButtonLink look="light" to={pathOf(language, 'reminders')}>
              {t('how')}
            </ButtonLink>
          }
        />
      )}
      {rows.length > 0 && (
        <Stack as="ul">
          {rows.map((reminder) => (
            <Row key={reminder.id} reminder={reminder} title={titleOf(reminder)} />
          ))}
        </Stack>
      )}
    </div>
  );
}
