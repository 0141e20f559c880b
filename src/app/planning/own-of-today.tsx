import { occurrencesBetween, type OwnOccurrence } from '#domain/reminders/own-occurrences.ts';
import { OwnToday } from '#features/own-reminders/own-today.tsx';
import { toggleOwn } from '#features/own-reminders/toggle-own.ts';
import type { PlanToday } from '#features/reminders/use-plan.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Section } from '#ui/page.tsx';

const order = ({ time, id }: OwnOccurrence) => `${time ?? ''} ${id}`;

/** What the parent's own reminders bring today, in the order of the day. */
export const ownOfToday = ({ records, today }: PlanToday): readonly OwnOccurrence[] =>
  records.own.flatMap((own) => occurrencesBetween(own, today, today)).sort((a, b) => (order(a) < order(b) ? -1 : 1));

/** The same with their ticks. */
export function OwnOfToday({ plan }: { plan: PlanToday }) {
  const t = useTexts('own');
  const nameOf = useChildName();
  const occurrences = ownOfToday(plan);
  if (occurrences.length === 0) return null;
  return (
    <Section title={t('today.title')}>
      <OwnToday
        occurrences={occurrences}
        doneIds={new Set(plan.records.ownDone.map(({ id }) => id))}
        onToggle={(occurrence, isDone) => void toggleOwn(occurrence, isDone, plan.today)}
        childName={(id) => {
          const child = plan.family.children.length > 1 ? plan.childOf(id) : null;
          return child && nameOf(child);
        }}
      />
    </Section>
  );
}
