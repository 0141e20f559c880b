import { occurrencesBetween } from '#domain/reminders/own-occurrences.ts';
import { OwnToday } from '#features/own-reminders/own-today.tsx';
import { toggleOwn } from '#features/own-reminders/toggle-own.ts';
import { useChildName } from '#features/reminders/child-name.ts';
import type { PlanToday } from '#features/reminders/use-plan.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Section } from '#ui/page.tsx';

/** The parent's own reminders of today, in the order of the day. */
export function OwnOfToday({ plan }: { plan: PlanToday }) {
  const t = useTexts('own');
  const nameOf = useChildName();
  const occurrences = plan.records.own
    .flatMap((own) => occurrencesBetween(own, plan.today, plan.today))
    .sort((a, b) =>
      (a.time ?? '') < (b.time ?? '') ? -1 : (a.time ?? '') > (b.time ?? '') ? 1 : a.id < b.id ? -1 : 1,
    );
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
