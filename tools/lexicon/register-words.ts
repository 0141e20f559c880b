import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#domain/language.ts';

/** Words that registers of services use and our own texts may lack; see README.md beside the lexicon. */
const registerWordsFile = (language: Language): string =>
  join(import.meta.dirname, `register-words-${language}.txt`);

/** One word a line, sorted. */
export function readRegisterWords(language: Language): string[] {
  const file = registerWordsFile(language);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** Keeps the words for the next time. */
export function keepRegisterWords(language: Language, words: readonly string[]): void {
  const all = [...new Set([...readRegisterWords(language), ...words])].sort();
  writeFileSync(registerWordsFile(language), `${all.join('\n')}\n`);
}
