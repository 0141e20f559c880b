import { useLayoutEffect, type ReactNode } from 'react';
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
import { useChildName } from '#i18n/child-name.ts';
import styles from './next-reminders.module.css';
import { useRuleTexts } from '#i18n/rule-texts.ts';
import { PlanFailure } from './plan-failure.tsx';
import { usePlan, type PlanToday } from './use-plan.ts';
import { soonDays, whatMatters } from './weight.ts';
import { useWhenText } from './when-text.ts';

function Row({ reminder, title, childName }: { reminder: KeptReminder; title: string; childName: string | null }) {
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
          <p className="soft">{[childName, when].filter(Boolean).join(' · ')}</p>
        </div>
      </div>
    </Card>
  );
}

/** At most three things that matter, a deadline that is near set large. With nothing to do it is not there. */
export function NextReminders({
  rules,
  picture,
  before,
  hasBefore,
  onContent,
}: {
  rules: readonly Rule[];
  picture: ReactNode;
  /** Other features' parts above: what was missed, the parent's own reminders of today. */
  before: (plan: PlanToday, shown: ReadonlySet<string>) => ReactNode;
  /** Whether those have anything to show. */
  hasBefore: (plan: PlanToday) => boolean;
  /** Told whenever there begins or ceases to be something here. */
  onContent: (hasContent: boolean) => void;
}) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const textOf = useWhenText();
  const ruleTexts = useRuleTexts();
  const nameOf = useChildName();
  const plan = usePlan(rules);
  const chosen = plan && !plan.isHushed ? whatMatters(plan.open, plan.today) : [];
  const hasContent = plan !== null && (plan.failure !== null || chosen.length > 0 || hasBefore(plan));
  // Before the paint, so that the line which it replaces and the content are never seen together.
  useLayoutEffect(() => {
    onContent(hasContent);
    return () => onContent(false);
  }, [hasContent, onContent]);
  if (plan?.failure) return <PlanFailure failure={plan.failure} />;
  if (!plan || plan.isHushed) return null;

  const titleOf = (reminder: KeptReminder) => ruleTexts(reminder.rule).title;
  const nameIn = ({ child: id }: KeptReminder) => {
    const child = plan.family.children.length > 1 ? plan.childOf(id) : null;
    return child && nameOf(child);
  };
  const [first, ...others] = chosen;
  const isSoon = first?.rule.kind === 'deadline' && first.daysLeft <= soonDays;
  const rows = isSoon ? others : chosen;
  return (
    <div className={styles['next']}>
      {before(plan, new Set(chosen.map(({ id }) => id)))}
      {isSoon && (
        <Hero
          kicker={[nameIn(first), textOf(first).when].filter(Boolean).join(' · ')}
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
            <Row key={reminder.id} reminder={reminder} title={titleOf(reminder)} childName={nameIn(reminder)} />
          ))}
        </Stack>
      )}
    </div>
  );
}
