import type { Hours } from '#domain/directory/hours.ts';
import type { LocalizedText } from '#domain/language.ts';
import { parseHoursText } from '#tools/directory/hours/parse-hours-text.ts';

/** Hours that a source gives as a text: a week when the whole text is one, in each language the same; else the text as it is. */
export const hoursOfText = (text: LocalizedText | null): Hours =>
  text === null
    ? { kind: 'unknown' }
    : (parseHoursText(text.fi, text.sv) ?? { kind: 'text', text, confidence: 'authority-seen' });
