import calendar from '#locales/sv/calendar.json' with { type: 'json' };
import daycare from '#locales/sv/daycare.json' with { type: 'json' };
import delivery from '#locales/sv/delivery.json' with { type: 'json' };
import leave from '#locales/sv/leave.json' with { type: 'json' };
import own from '#locales/sv/own.json' with { type: 'json' };
import type { PlanningTexts } from './planning-fi.ts';

export const planning = { calendar, daycare, delivery, leave, own } satisfies PlanningTexts;
