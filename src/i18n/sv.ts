import app from '#locales/sv/app.json' with { type: 'json' };
import appearance from '#locales/sv/appearance.json' with { type: 'json' };
import family from '#locales/sv/family.json' with { type: 'json' };
import hours from '#locales/sv/hours.json' with { type: 'json' };
import kit from '#locales/sv/kit.json' with { type: 'json' };
import reminders from '#locales/sv/reminders.json' with { type: 'json' };
import services from '#locales/sv/services.json' with { type: 'json' };
import today from '#locales/sv/today.json' with { type: 'json' };
import urgent from '#locales/sv/urgent.json' with { type: 'json' };

import type { Texts } from './fi.ts';

/** Complete by type: a key missing here does not compile. */
export const texts: Texts = { app, appearance, family, hours, kit, reminders, services, today, urgent };
