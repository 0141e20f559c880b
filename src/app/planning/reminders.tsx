import { localPractices } from '#content/rules/local-practice.ts';
import { rules } from '#content/rules/rules.ts';
import { useMarkSeen } from '#features/delivery/missed.ts';
import { ReadAbout } from '#features/kit/read-about.tsx';
import { ReminderList } from '#features/reminders/reminder-list.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { OwnOfToday } from './own-of-today.tsx';

/** The list of reminders with the parts that other features give it. */
export function PlannedReminders() {
  useMarkSeen();
  return (
    <ReminderList
      rules={rules}
      practices={localPractices}
      own={(plan) => <OwnOfToday plan={plan} />}
      reading={({ id }) => <ReadAbout rule={id} />}
      calendarButton={(reminder, plan) => <CalendarButton reminder={reminder} plan={plan} />}
    />
  );
}
