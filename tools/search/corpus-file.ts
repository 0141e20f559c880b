import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { err, ok, type Result } from '#domain/result.ts';
import { readJson, readJsonIfThere } from './read-file.ts';

const optionalText = v.nullish(v.string(), '');
const text = v.object({ n: v.string(), d: optionalText, b: optionalText });

const document = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    k: v.picklist(['s', 'a']),
    real: v.optional(v.number()),
    t: v.optional(v.array(v.string()), []),
    m: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(-1)), -1),
    fi: v.nullish(text),
    sv: v.nullish(text),
    cat: v.nullish(v.string(), null),
    kw: v.nullish(v.string(), null),
  }),
  v.check(({ fi, sv }) => Boolean(fi ?? sv), 'expected a text in "fi" or "sv"'),
);
const names = v.optional(v.array(v.string()), []);
const type = v.object({ fi: names, sv: names, syfi: names, sysv: names });
const serviceClass = v.object({ fi: v.string(), sv: v.string() });
const municipality = v.object({ fi: v.string(), sv: v.string() });

/** A document as it stands in the file: `n` name, `d` description, `b` body, `t` what it is judged by, `m` a row of `municipalities`. */
export type CorpusDocument = v.InferOutput<typeof document>;
/** Labels of a type of service, and everyday words for it. */
export type ServiceType = v.InferOutput<typeof type>;
export type Municipality = v.InferOutput<typeof municipality>;

export interface Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly types: Readonly<Record<string, ServiceType>>;
  readonly classes: Readonly<Record<string, v.InferOutput<typeof serviceClass>>>;
  readonly municipalities: readonly Municipality[];
}

/** "expected string, got 7"; a rule of ours has its own words. */
const said = ({ expected, received, message }: v.BaseIssue<unknown>): string =>
  expected === null ? message : `expected ${expected}, got ${received}`;

function checked<T>(file: string, schema: v.GenericSchema<unknown, T>, value: unknown): Result<T, string> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  return err(`${file}: ${place === null ? '' : `${place}: `}${said(issue)}`);
}

function table<T>(file: string, schema: v.GenericSchema<unknown, T>, missing: unknown): Result<T, string> {
  const json = readJsonIfThere(file, missing);
  return json.ok ? checked(file, schema, json.value) : json;
}

/** What a schema of one document cannot see, or `null`. */
function fault(documents: readonly CorpusDocument[], municipalities: number): string | null {
  const seen = new Set<string>();
  for (const [at, { id, m }] of documents.entries()) {
    if (seen.has(id)) return `${at}.id: "${id}" stands there twice`;
    seen.add(id);
    if (municipalities > 0 && m >= municipalities) return `${at}.m: munis.json has no row ${m}`;
  }
  return documents.length === 0 ? 'expected at least one document' : null;
}

/**
 * Reads a corpus in the format of the search study: a list of documents, and beside it, as far as they are there, `types.json`,
 * `classes.json` and `munis.json`. A failure is one line: file, place, reason.
 */
export function readCorpus(file: string): Result<Corpus, string> {
  const beside = (name: string) => join(dirname(file), name);
  const json = readJson(file);
  if (!json.ok) return json;
  const documents = checked(file, v.array(document), json.value);
  if (!documents.ok) return documents;
  const types = table(beside('types.json'), v.record(v.string(), type), {});
  if (!types.ok) return types;
  const classes = table(beside('classes.json'), v.record(v.string(), serviceClass), {});
  if (!classes.ok) return classes;
  const municipalities = table(beside('munis.json'), v.array(municipality), []);
  if (!municipalities.ok) return municipalities;
  const wrong = fault(documents.value, municipalities.value.length);
  if (wrong !== null) return err(`${file}: ${wrong}`);
  return ok({
    documents: documents.value,
    types: types.value,
    classes: classes.value,
    municipalities: municipalities.value,
  });
}
