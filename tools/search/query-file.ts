import { languages, type Language } from '#domain/language.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { isNamed, municipalityNamed } from './named-place.ts';
import type { Municipality } from './corpus-file.ts';
import { readText } from './read-file.ts';

export interface Query {
  readonly text: string;
  readonly language: Language;
  /** What it tries, as its author calls it: "inflected", "typo" … */
  readonly kind: string;
  /** Types of services; also the id of one service counts. */
  readonly services: readonly string[];
  readonly articles: readonly string[];
  /** Row of `munis.json` of which a service is expected. */
  readonly municipality: number | null;
  /** The expected municipality is the parent's own: the words do not say it. */
  readonly isHome: boolean;
}

const list = (text: string): string[] => text.split(',').flatMap((each) => each.trim() || []);

function queryFrom(line: string, municipalities: readonly Municipality[]): Result<Query, string> {
  const fields = line.split('|').map((each) => each.trim());
  if (fields.length < 3 || fields.length > 6)
    return err(`expected query | language | kind | services | articles | municipality, got ${fields.length} fields`);
  const [text = '', code = '', kind = '', services = '', articles = '', place = ''] = fields;
  if (text === '') return err('expected a query before the first "|"');
  const language = languages.find((each) => each === code);
  if (!language) return err(`expected fi or sv as the language, got "${code}"`);
  // Without the table a number in a document means nothing, so the query is judged as if it named no municipality.
  const row = place === '' || municipalities.length === 0 ? null : municipalityNamed(place, municipalities);
  if (row === -1) return err(`munis.json has no municipality "${place}"`);
  const names = row === null ? undefined : municipalities[row];
  const isHome = names !== undefined && !isNamed(names, text);
  return ok({ text, language, kind, services: list(services), articles: list(articles), municipality: row, isHome });
}

/** Reads the text of a file of queries; `#` starts a comment line. Every line that is wrong is told with its number. */
export function queriesFrom(
  text: string,
  municipalities: readonly Municipality[],
): Result<readonly Query[], readonly string[]> {
  const queries: Query[] = [];
  const faults: string[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const query = queryFrom(line, municipalities);
    if (query.ok) queries.push(query.value);
    else faults.push(`${at + 1}: ${query.error}`);
  }
  if (queries.length === 0 && faults.length === 0) faults.push('1: expected at least one query');
  return faults.length === 0 ? ok(queries) : err(faults);
}

/** The same from a file; a failure is a line for each fault: file, line, reason. */
export function readQueries(file: string, municipalities: readonly Municipality[]): Result<readonly Query[], string> {
  const text = readText(file);
  if (!text.ok) return text;
  const queries = queriesFrom(text.value, municipalities);
  return queries.ok ? queries : err(queries.error.map((fault) => `${file}:${fault}`).join('\n'));
}
