import type { KeptReminder } from '#domain/reminders/settle.ts';
import { AddToCalendarButton } from '#features/calendar/add-to-calendar-button.tsx';
import type { PlanToday } from '#features/reminders/use-plan.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { plainTitle } from '#i18n/rule-texts.ts';
import { useCalendarEvent, useNicknames } from './calendar-events.ts';

/** One reminder into the phone's calendar. */
export function CalendarButton({ reminder, plan }: { reminder: KeptReminder; plan: PlanToday }) {
  const language = useLanguage();
  const eventOf = useCalendarEvent();
  const names = useNicknames(plan);
  return <AddToCalendarButton title={plainTitle(reminder.rule, language)} events={[eventOf(reminder)]} names={names} />;
}
