import settingsPage from '#locales/sv/settings.json' with { type: 'json' };
import type { SettingsTexts } from './settings-fi.ts';

/** As in Finnish. */
export const settings = settingsPage satisfies SettingsTexts;
