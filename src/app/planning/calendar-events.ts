import { useMemo } from 'react';
import type { CalendarEvent } from '#domain/calendar-file/calendar-event.ts';
import { eventOfReminder } from '#domain/calendar-file/event-of-reminder.ts';
import { eventsOfOwn } from '#domain/calendar-file/events-of-own.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { useReminderWords } from '#features/calendar/use-reminder-words.ts';
import type { Names } from '#features/calendar/use-names.ts';
import type { PlanToday } from '#features/reminders/use-plan.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { plainTitle, ruleTexts } from '#i18n/rule-texts.ts';

/** How one reminder looks in a calendar: its title, what to do, and the source behind it. */
export function useCalendarEvent(): (reminder: KeptReminder) => CalendarEvent {
  const language = useLanguage();
  const words = useReminderWords();
  return (reminder) => {
    const { rule, state } = reminder;
    // The same words however long ago its day was: what is in the calendar must not change by time alone.
    const lines = [ruleTexts(rule, language).what, state?.note, rule.source.reference[language]];
    return eventOfReminder(reminder, words(plainTitle(rule, language), lines.filter(Boolean).join('\n\n')));
  };
}

/** Everything that is open or put off, and the parent's own reminders. Silenced, it is empty. */
export function useCalendarEvents(plan: PlanToday): readonly CalendarEvent[] {
  const eventOf = useCalendarEvent();
  if (plan.isHushed) return [];
  return [...[...plan.open, ...plan.later].map(eventOf), ...plan.records.own.flatMap(eventsOfOwn)];
}

/** Nicknames by child, for the parent who wants them in the calendar. */
export const useNicknames = (plan: PlanToday): Names =>
  useMemo(
    () =>
      Object.fromEntries(
        plan.family.children.flatMap(({ id, nickname }) => (nickname === null ? [] : [[id as string, nickname]])),
      ),
    [plan.family.children],
  );
