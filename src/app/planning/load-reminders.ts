/** The list of reminders, fetched by its page or ahead of it: one function, by which the part is known again. */
export const loadReminders = () => import('./reminders.tsx').then(({ PlannedReminders }) => PlannedReminders);
