import settingsPage from '#locales/fi/settings.json' with { type: 'json' };

/** The words of the settings, of backups above all: for one page, and for a card that the first page shows now and then. */
export const settings = settingsPage;
export type SettingsTexts = typeof settings;
