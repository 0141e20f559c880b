import { parseArgs } from 'node:util';
import { languages, type Language } from '#domain/language.ts';
import { err, ok, type Result } from '#domain/result.ts';

export const usage = `usage: npm run lexicon                 writes src/content/search/lexicon-{fi,sv}.txt anew
  --words fi:FILE, --words sv:FILE   keeps the words of a register's text, for now and the next time
  needs Debian's libvoikko-dev, voikko-fi and hunspell-sv`;

export interface WordFile {
  readonly language: Language;
  readonly file: string;
}

export interface LexiconRequest {
  readonly wordFiles: readonly WordFile[];
}

function wordFile(text: string): Result<WordFile, string> {
  const at = text.indexOf(':');
  const language = languages.find((each) => each === text.slice(0, at));
  const file = text.slice(at + 1);
  return language && file !== '' ? ok({ language, file }) : err(`--words: expected fi:FILE or sv:FILE, got "${text}"`);
}

function read(args: readonly string[]): Result<readonly string[], string> {
  try {
    const { values } = parseArgs({ args: [...args], options: { words: { type: 'string', multiple: true } } });
    return ok(values.words ?? []);
  } catch (error) {
    // parseArgs throws on an unknown option or one without its value.
    return err(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the arguments after the script's name; a failure is one line for the person who typed them. */
export function requestFrom(args: readonly string[]): Result<LexiconRequest, string> {
  const texts = read(args);
  if (!texts.ok) return texts;
  const wordFiles: WordFile[] = [];
  for (const text of texts.value) {
    const file = wordFile(text);
    if (!file.ok) return file;
    wordFiles.push(file.value);
  }
  return ok({ wordFiles });
}
