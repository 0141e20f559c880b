import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '#domain/language.ts';
import { analyseNothing, type Analyse } from '#domain/search/analysis.ts';
import { analyseWith, parseLexicon, type Lexicon } from '#domain/search/lexicon.ts';

/** Where the lexicon of a language is. */
export const lexiconFile = (language: Language): string =>
  join(import.meta.dirname, '../content/search', `lexicon-${language}.txt`);

/** A lexicon is written by a command and committed: a fault in it is ours, so it stops the build. */
function read(language: Language): Lexicon {
  const file = lexiconFile(language);
  const lexicon = parseLexicon(readFileSync(file, 'utf8'));
  if (lexicon.ok) return lexicon.value;
  throw new Error(`${file}:${lexicon.error.line}: not a line of a lexicon: "${lexicon.error.text}"`);
}

/**
 * The dictionary of whoever builds segments: the build and the tools, never the phone. `LEXICON=none` in the environment leaves it
 * out, for somebody who may not or will not use it; the engine's own rules then do all the work. Throws on any other value and on a
 * file that is broken.
 */
export function readLexicon(environment: Readonly<Record<string, string | undefined>>): Analyse {
  const wanted = environment['LEXICON'] ?? '';
  if (wanted === 'none') return analyseNothing;
  if (wanted !== '') throw new Error(`LEXICON: expected "none" or nothing, got "${wanted}"`);
  const [fi, sv] = languages.map(read);
  if (!fi || !sv) throw new Error('a lexicon for each language');
  return analyseWith({ fi, sv });
}
