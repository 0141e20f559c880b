import app from '#locales/fi/app.json' with { type: 'json' };
import appearance from '#locales/fi/appearance.json' with { type: 'json' };
import family from '#locales/fi/family.json' with { type: 'json' };
import hours from '#locales/fi/hours.json' with { type: 'json' };
import kit from '#locales/fi/kit.json' with { type: 'json' };
import reminders from '#locales/fi/reminders.json' with { type: 'json' };
import services from '#locales/fi/services.json' with { type: 'json' };
import today from '#locales/fi/today.json' with { type: 'json' };
import urgent from '#locales/fi/urgent.json' with { type: 'json' };

/** Finnish is the typed source: its keys are the keys that the code may use. */
export const texts = { app, appearance, family, hours, kit, reminders, services, today, urgent };
export type Texts = typeof texts;
