import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#domain/result.ts';

const options = {
  docs: { type: 'string' },
  queries: { type: 'string' },
  json: { type: 'boolean', default: false },
  compare: { type: 'boolean', default: false },
  alone: { type: 'boolean', default: false },
  misses: { type: 'boolean', default: false },
  lexicon: { type: 'string', default: 'shipped' },
  concepts: { type: 'string', default: 'shipped' },
  segments: { type: 'string', default: '1' },
  'known-item': { type: 'string' },
  seed: { type: 'string', default: '1' },
  repeats: { type: 'string', default: '5' },
} as const;

export const usage = `usage: npm run search -- --docs FILE --queries FILE [options]
       npm run search -- --docs FILE --known-item N [options]
  --json               the figures and top tens for a program, our own search only
  --compare            MiniSearch and FlexSearch in the same run, also with --json (then on standard error)
  --alone              our own search only
  --misses             each query that found too little, with what stood first
  --lexicon none       without the dictionary
  --concepts none      without the authored groups of words
  --segments N         the corpus split by municipality into N segments
  --known-item N       N queries in each language of two words out of a description, in other forms where the lexicon knows some
  --seed N             of --known-item
  --repeats N          how often a key is timed; its best counts`;

export interface SearchRequest {
  readonly docs: string;
  /** `null` with `knownItem` only. */
  readonly queries: string | null;
  readonly json: boolean;
  readonly compare: boolean;
  readonly misses: boolean;
  readonly lexicon: boolean;
  readonly concepts: boolean;
  readonly segments: number;
  readonly knownItem: number | null;
  readonly seed: number;
  readonly repeats: number;
}

function read(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options }).values);
  } catch (error) {
    // parseArgs throws on an unknown option, one without its value, or a word that belongs to none.
    return err(error instanceof Error ? error.message : String(error));
  }
}

const most = 100_000;

function wholeNumber(option: string, text: string): Result<number, string> {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most
    ? ok(number)
    : err(`--${option}: expected a whole number from 1 to ${most}, got "${text}"`);
}

function isShipped(option: string, text: string): Result<boolean, string> {
  return text === 'none' || text === 'shipped'
    ? ok(text === 'shipped')
    : err(`--${option}: expected none, got "${text}"`);
}

/** Reads the arguments after the script's name; a failure is one line for the person who typed them. */
export function requestFrom(args: readonly string[]): Result<SearchRequest, string> {
  const values = read(args);
  if (!values.ok) return values;
  const { docs, queries = null, json, compare, alone, misses, ...texts } = values.value;
  if (docs === undefined) return err('--docs: expected the file of the corpus');
  const many = texts['known-item'];
  if (queries === null && many === undefined) return err('--queries: expected the file of the queries');
  if (compare && alone) return err('--compare and --alone contradict each other');
  const lexicon = isShipped('lexicon', texts.lexicon);
  if (!lexicon.ok) return lexicon;
  const concepts = isShipped('concepts', texts.concepts);
  if (!concepts.ok) return concepts;
  const segments = wholeNumber('segments', texts.segments);
  if (!segments.ok) return segments;
  const seed = wholeNumber('seed', texts.seed);
  if (!seed.ok) return seed;
  const repeats = wholeNumber('repeats', texts.repeats);
  if (!repeats.ok) return repeats;
  const knownItem = many === undefined ? ok(null) : wholeNumber('known-item', many);
  if (!knownItem.ok) return knownItem;
  return ok({
    docs,
    queries,
    json,
    compare: compare || !(json || alone),
    misses,
    lexicon: lexicon.value,
    concepts: concepts.value,
    segments: segments.value,
    knownItem: knownItem.value,
    seed: seed.value,
    repeats: repeats.value,
  });
}
