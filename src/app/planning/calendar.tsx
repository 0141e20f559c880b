import { rules } from '#content/rules/rules.ts';
import { CalendarSection } from '#features/calendar/calendar-section.tsx';
import { usePlan, type PlanToday } from '#features/reminders/use-plan.ts';
import { useCalendarEvents, useNicknames } from './calendar-events.ts';

function Calendar({ plan }: { plan: PlanToday }) {
  return <CalendarSection events={useCalendarEvents(plan)} names={useNicknames(plan)} isHushed={plan.isHushed} />;
}

/** The whole plan into the phone's own calendar. */
export function PlannedCalendar() {
  const plan = usePlan(rules);
  // A plan that could not be read must not look like one that is empty: the file would cancel everything.
  return plan && !plan.failure && <Calendar plan={plan} />;
}
