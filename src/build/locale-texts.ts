import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language, type LocalizedText } from '#domain/language.ts';

/** A text in both languages, by its file without ".json" and its key: ("reminders", "timeline.title"). Throws when one is missing. */
export type LocaleTexts = (file: string, key: string) => LocalizedText;

/** The texts of the project in `root`. Files of a folder (`rules`) are read as one. */
export function localeTexts(root: string): LocaleTexts {
  const opened = new Map<string, unknown>();
  const read = (language: Language, file: string): unknown => {
    const folder = join(root, 'locales', language);
    const names =
      file === 'rules' ? readdirSync(join(folder, file)).map((name) => `${file}/${name}`) : [`${file}.json`];
    return Object.assign({}, ...names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object));
  };
  const text = (language: Language, file: string, key: string): string => {
    const name = `${language}/${file}`;
    if (!opened.has(name)) opened.set(name, read(language, file));
    const found = key
      .split('.')
      .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], opened.get(name));
    if (typeof found !== 'string') throw new Error(`locales/${name}.json has no ${key}`);
    return found;
  };
  return (file, key) => {
    const [fi, sv] = languages.map((language) => text(language, file, key));
    return { fi: fi ?? null, sv: sv ?? null };
  };
}
