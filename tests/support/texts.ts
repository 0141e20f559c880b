import { directory as directoryFi } from '#i18n/directory-fi.ts';
import { directory as directorySv } from '#i18n/directory-sv.ts';
import { texts as fi } from '#i18n/fi.ts';
import { growing as growingFi } from '#i18n/growing-fi.ts';
import { growing as growingSv } from '#i18n/growing-sv.ts';
import { planning as planningFi } from '#i18n/planning-fi.ts';
import { planning as planningSv } from '#i18n/planning-sv.ts';
import * as privacyFi from '#i18n/privacy-fi.ts';
import * as privacySv from '#i18n/privacy-sv.ts';
import { rules as rulesFi } from '#i18n/rules-fi.ts';
import { rules as rulesSv } from '#i18n/rules-sv.ts';
import { search as searchFi } from '#i18n/search-fi.ts';
import { search as searchSv } from '#i18n/search-sv.ts';
import { settings as settingsFi } from '#i18n/settings-fi.ts';
import { settings as settingsSv } from '#i18n/settings-sv.ts';
import { sync as syncFi } from '#i18n/sync-fi.ts';
import { sync as syncSv } from '#i18n/sync-sv.ts';
import { texts as sv } from '#i18n/sv.ts';

/** The app's own texts: a test finds by them what a parent reads, in either language. */
export const texts = {
  fi: {
    ...fi,
    ...planningFi,
    ...growingFi,
    ...directoryFi,
    ...privacyFi,
    rules: rulesFi,
    search: searchFi,
    settings: settingsFi,
    sync: syncFi,
  },
  sv: {
    ...sv,
    ...planningSv,
    ...growingSv,
    ...directorySv,
    ...privacySv,
    rules: rulesSv,
    search: searchSv,
    settings: settingsSv,
    sync: syncSv,
  },
};

/** A text with its gaps filled, `{{name}}` with `name`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_gap, name: string) => String(values[name]));
