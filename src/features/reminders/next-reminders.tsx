import { Link } from 'react-router';
import type { Rule } from '#domain/reminders/rule.ts';
import { pathOf } from '#domain/site-map.ts';
import { dateTile, formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { DateTile } from '#ui/date-tile.tsx';
import styles from './next-reminders.module.css';
import { useRuleTexts } from './rule-texts.ts';
import { usePlan } from './use-plan.ts';

const shownAtMost = 3;
const soonDays = 30;

/** At most three things that come, for the first page. Nothing to do says so in one calm line. */
export function NextReminders({ rules, nothing }: { rules: readonly Rule[]; nothing: string }) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const plan = usePlan(rules);
  const ruleTexts = useRuleTexts();
  if (!plan || plan.next.length === 0) return <p className={styles['soft']}>{nothing}</p>;
  return (
    <Stack as="ul">
      {plan.next.slice(0, shownAtMost).map(({ id, rule, date, daysLeft, anchorDate }) => (
        <Card as="li" key={id}>
          <div className={styles['row']}>
            <DateTile {...dateTile(date, language)} tone={daysLeft <= soonDays ? 'soon' : 'calm'} />
            <div>
              <h3>
                <Link to={pathOf(language, 'reminders')}>{ruleTexts(rule, formatDate(anchorDate, language)).title}</Link>
              </h3>
              <p className={styles['soft']}>
                {rule.kind === 'deadline' && daysLeft < 0 ? t('passed') : t(rule.kind === 'deadline' ? 'by' : 'from', { date: formatDate(date, language, 'weekday') })}
              </p>
            </div>
          </div>
        </Card>
      ))}
    </Stack>
  );
}
