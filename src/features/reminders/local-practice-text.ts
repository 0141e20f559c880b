import { municipalityByCode, municipalityName } from '#domain/places/municipality.ts';
import { homesOf } from '#domain/reminders/family-facts.ts';
import { localPracticesFor, type LocalPractice } from '#domain/reminders/local-practice.ts';
import type { Reminder } from '#domain/reminders/reminder.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { useLocalPracticeText } from '#i18n/local-practice-text.ts';
import type { PlanToday } from './use-plan.ts';

/** What the family's municipalities do differently about a reminder, one sentence each. */
export function useLocalPractice(
  practices: readonly LocalPractice[],
  plan: PlanToday,
): (reminder: Reminder) => readonly string[] {
  const language = useLanguage();
  const textOf = useLocalPracticeText();
  return ({ rule, child: id }) => {
    const child = plan.childOf(id);
    const { places } = plan;
    if (!child || !places) return [];
    return localPracticesFor(practices, rule.id, homesOf(plan.family, child), child.careStart).map((practice) => {
      const home = municipalityByCode(places, practice.municipality);
      return textOf(practice, home ? municipalityName(home, language) : practice.municipality);
    });
  };
}
