import { useState, type ReactNode } from 'react';
import type { Rule } from '#domain/reminders/rule.ts';
import type { KeptReminder, SettledPlan } from '#domain/reminders/settle.ts';
import { pathOf, type PageName } from '#domain/site-map.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useRuleTexts } from '#i18n/rule-texts.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Section } from '#ui/page.tsx';
import { changeStateOn } from './change-state.ts';
import { usePlan, type PlanToday } from './use-plan.ts';
import { useWhenText } from './when-text.ts';

type Place = keyof SettledPlan;
const places = ['open', 'later', 'notForUs', 'done'] as const satisfies readonly Place[];

const inPlan = (plan: PlanToday, rule: Rule): readonly { place: Place; reminder: KeptReminder }[] =>
  places.flatMap((place) =>
    plan[place].filter((each) => each.rule.id === rule.id).map((reminder) => ({ place, reminder })),
  );

/** Where a parent tells the day that a rule counts from. */
const pageOfAnchor = (rule: Rule): PageName =>
  rule.anchor === 'careStart'
    ? 'daycare'
    : rule.anchor.endsWith('Start') || rule.anchor === 'leaveChangeDate'
      ? 'leave'
      : 'family';

function OneReminder({ place, reminder, plan }: { place: Place; reminder: KeptReminder; plan: PlanToday }) {
  const t = useTexts('kit');
  const nameOf = useChildName();
  const ruleTexts = useRuleTexts();
  const { when } = useWhenText()(reminder);
  const language = useLanguage();
  const child = plan.childOf(reminder.child);
  const isAside = place === 'later' || place === 'notForUs';
  const [isBack, setBack] = useState(false);
  const bringBack = async () => {
    if (await changeStateOn(plan.today)(reminder, { state: 'open', until: null })) setBack(true);
  };
  return (
    <Card as="li">
      <h3>{ruleTexts(reminder.rule).title}</h3>
      <p className="soft" tabIndex={-1} ref={isBack && !isAside ? takeFocus : undefined}>
        {[child && nameOf(child), when, place === 'done' && t('reminder.done'), isAside && t('reminder.aside')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {isAside ? (
        <Button look="quiet" onClick={() => void bringBack()}>
          {t('reminder.bringBack')}
        </Button>
      ) : (
        <ButtonLink look="plain" to={pathOf(language, 'reminders')}>
          {t('reminder.show')}
        </ButtonLink>
      )}
    </Card>
  );
}

/** What waits for days that are told on one page: one way there, however much it is. */
function Untold({ page, rules }: { page: PageName; rules: readonly Rule[] }) {
  const t = useTexts('kit');
  const language = useLanguage();
  const ruleTexts = useRuleTexts();
  return (
    <Card as="li">
      {rules.map((rule) => (
        <h3 key={rule.id}>{ruleTexts(rule).title}</h3>
      ))}
      <p className="soft">{t('reminder.untold')}</p>
      <ButtonLink look="quiet" to={pathOf(language, page)}>
        {t('reminder.add')}
      </ButtonLink>
    </Card>
  );
}

/**
 * The dates an article speaks of. What the plan holds is shown with its day and is brought back in one tap; what waits for a day that
 * nobody has told leads to where it is told. After a loss there is nothing.
 */
export function RelatedReminders({
  rules,
  ids,
  own,
}: {
  rules: readonly Rule[];
  ids: readonly string[];
  /** Reminders of the parent's own that fit the subject: another feature's part. */
  own: readonly ReactNode[];
}) {
  const t = useTexts('kit');
  const plan = usePlan(rules);
  if (!plan || plan.isHushed || plan.failure) return null;
  const related = rules.filter((rule) => ids.includes(rule.id));
  const known = related.flatMap((rule) => inPlan(plan, rule));
  // A family that has told of its children sees what fits them; only the wished start of care may still be untold.
  const untold = related.filter(
    (rule) =>
      !known.some(({ reminder }) => reminder.rule === rule) &&
      !(plan.isOnAland && rule.except?.includes('aland')) &&
      (plan.family.children.length === 0 ||
        (rule.anchor === 'careStart' && !plan.family.children.some(({ careStart }) => careStart))),
  );
  if (known.length + untold.length + own.length === 0) return null;
  return (
    <Section title={t('reminders')}>
      <Stack as="ul">
        {known.map(({ place, reminder }) => (
          <OneReminder key={reminder.id} place={place} reminder={reminder} plan={plan} />
        ))}
        {[...new Set(untold.map(pageOfAnchor))].map((page) => (
          <Untold key={page} page={page} rules={untold.filter((rule) => pageOfAnchor(rule) === page)} />
        ))}
        {own}
      </Stack>
    </Section>
  );
}
