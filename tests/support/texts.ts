import { texts as fi } from '#i18n/fi.ts';
import { texts as sv } from '#i18n/sv.ts';

/** The app's own texts: a test finds by them what a parent reads, in either language. */
export const texts = { fi, sv };

/** A text with its gaps filled, `{{name}}` with `name`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_gap, name: string) => String(values[name]));
