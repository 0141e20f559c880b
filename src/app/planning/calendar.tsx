import { rules } from '#content/rules/rules.ts';
import { CalendarSection } from '#features/calendar/calendar-section.tsx';
import { usePlan, type PlanToday } from '#features/reminders/use-plan.ts';
import { useCalendarEvents, useNicknames } from './calendar-events.ts';

function Calendar({ plan }: { plan: PlanToday }) {
  return <CalendarSection events={useCalendarEvents(plan)} names={useNicknames(plan)} />;
}

/** The whole plan into the phone's own calendar. */
export function PlannedCalendar() {
  const plan = usePlan(rules);
  return plan && <Calendar plan={plan} />;
}
