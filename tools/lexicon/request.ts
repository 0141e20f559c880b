import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#domain/result.ts';

export const usage = `usage: npm run lexicon                              writes src/content/search/lexicon-{fi,sv}.txt anew
  --words FILE   a text whose words are taken too, may be given several times
  needs Debian's libvoikko-dev, voikko-fi and hunspell-sv`;

export interface LexiconRequest {
  readonly wordFiles: readonly string[];
}

/** Reads the arguments after the script's name; a failure is one line for the person who typed them. */
export function requestFrom(args: readonly string[]): Result<LexiconRequest, string> {
  try {
    const { values } = parseArgs({ args: [...args], options: { words: { type: 'string', multiple: true } } });
    return ok({ wordFiles: values.words ?? [] });
  } catch (error) {
    // parseArgs throws on an unknown option or one without its value.
    return err(error instanceof Error ? error.message : String(error));
  }
}
