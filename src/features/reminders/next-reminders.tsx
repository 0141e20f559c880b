import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Rule } from '#domain/reminders/rule.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { pathOf } from '#domain/site-map.ts';
import { dateTile } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { DateTile } from '#ui/date-tile.tsx';
import { Hero } from '#ui/hero.tsx';
import styles from './next-reminders.module.css';
import { useRuleTexts } from '#i18n/rule-texts.ts';
import { PlanFailure } from './plan-failure.tsx';
import { usePlan, type PlanToday } from './use-plan.ts';
import { soonDays, whatMatters } from './weight.ts';
import { useWhenText } from './when-text.ts';

function Row({ reminder, title }: { reminder: KeptReminder; title: string }) {
  const language = useLanguage();
  const { when } = useWhenText()(reminder);
  return (
    <Card as="li">
      <div className={styles['row']}>
        <DateTile {...dateTile(reminder.day, language)} tone={reminder.daysLeft <= soonDays ? 'soon' : 'calm'} />
        <div>
          <h3>
            <Link to={pathOf(language, 'reminders')}>{title}</Link>
          </h3>
          <p className="soft">{when}</p>
        </div>
      </div>
    </Card>
  );
}

/** At most three things that matter, a deadline that is near set large. Nothing to do says so in one calm line. */
export function NextReminders({
  rules,
  nothing,
  picture,
  before,
}: {
  rules: readonly Rule[];
  nothing: string;
  picture: ReactNode;
  /** Other features' parts above: what was missed, the parent's own reminders of today. */
  before?: (plan: PlanToday) => ReactNode;
}) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const textOf = useWhenText();
  const ruleTexts = useRuleTexts();
  const plan = usePlan(rules);
  if (plan?.failure) return <PlanFailure failure={plan.failure} />;
  if (!plan || plan.isHushed) return <p className="soft">{nothing}</p>;

  const chosen = whatMatters(plan.open, plan.today);
  const titleOf = (reminder: KeptReminder) => ruleTexts(reminder.rule).title;
  const [first, ...others] = chosen;
  const isSoon = first?.rule.kind === 'deadline' && first.daysLeft <= soonDays;
  const rows = isSoon ? others : chosen;
  return (
    <div className={styles['next']}>
      {before?.(plan)}
      {chosen.length === 0 && <p className="soft">{nothing}</p>}
      {isSoon && (
        <Hero
          kicker={textOf(first).when}
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
