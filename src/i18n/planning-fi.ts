import calendar from '#locales/fi/calendar.json' with { type: 'json' };
import daycare from '#locales/fi/daycare.json' with { type: 'json' };
import delivery from '#locales/fi/delivery.json' with { type: 'json' };
import leave from '#locales/fi/leave.json' with { type: 'json' };
import own from '#locales/fi/own.json' with { type: 'json' };

/** Texts of the planning pages: helpers, calendar, deliveries. A chunk of its own, for the first paint of other pages does without. */
export const planning = { calendar, daycare, delivery, leave, own };
export type PlanningTexts = typeof planning;
