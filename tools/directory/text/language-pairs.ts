import type { LocalizedText } from '#domain/language.ts';
import type { Tell } from '#tools/directory/report.ts';
import { namesPerson, namesPersonForStreet } from '#tools/directory/text/persons.ts';
import { clean, localized, readText, withoutSentences } from '#tools/directory/text/plain-text.ts';
import { withoutMarkup } from '#tools/directory/text/rich-text.ts';

/** PTV allows 2500 characters for a description; what is much longer is no text for a parent. */
const longest = 10_000;

/** Cleaned before and after: invisible characters hide a tag ("<scr\u200Bipt>"), and entities hide invisible characters. */
function words(raw: string): string | null {
  let text = clean(raw);
  for (;;) {
    const next = text === null ? null : clean(withoutMarkup(text));
    if (next === text) return text;
    text = next;
  }
}

/** A text of PTV as plain text: no markup, no e-mail address, no named person; `null` when nothing is left. */
function plain(raw: string | null, tell: Tell): string | null {
  if (raw === null) return null;
  if (raw.length > longest) {
    tell('worthless', `longer than ${longest} characters`);
    return null;
  }
  const text = readText(words(raw), tell);
  return text === null
    ? null
    : withoutSentences(text, namesPerson, () => {
        tell('persons', 'sentence');
      });
}

/** The same on one line, for names and labels. */
export const plainLine = (raw: string | null, tell: Tell): string | null =>
  plain(raw, tell)?.replace(/\s+/gu, ' ') ?? null;

export interface RawPair {
  readonly fi: string | null;
  readonly sv: string | null;
}
export const nothing: RawPair = { fi: null, sv: null };

/** Both languages of a field, plain; `name` is what the report calls it. */
export const plainText = ({ fi, sv }: RawPair, name: string, tell: Tell): LocalizedText | null =>
  localized(plain(fi, tell), plain(sv, tell), name, tell);

export const plainName = ({ fi, sv }: RawPair, name: string, tell: Tell): LocalizedText | null =>
  localized(plainLine(fi, tell), plainLine(sv, tell), name, tell);

/** A street or town on one line. Streets are named after people; somebody’s name alone, or "c/o" somebody, is no door. */
export function plainPlace({ fi, sv }: RawPair, name: string, tell: Tell): LocalizedText | null {
  const line = (raw: string | null) => {
    const text = raw !== null && raw.length <= longest ? readText(words(raw), tell) : null;
    return text === null || /\bc\/o\b/iu.test(text) || namesPersonForStreet(text) ? null : text.replace(/\s+/gu, ' ');
  };
  return localized(line(fi), line(sv), name, tell);
}

/** Two texts after one another, language by language. */
export const joinTexts = (texts: readonly RawPair[]): RawPair => {
  const join = (language: 'fi' | 'sv') => texts.flatMap((text) => text[language] ?? []).join('\n\n') || null;
  return { fi: join('fi'), sv: join('sv') };
};
