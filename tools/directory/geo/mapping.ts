import * as v from 'valibot';
import { serviceKinds } from '#domain/directory/service-kind.ts';
import { worryLevels } from '#domain/directory/service.ts';
import { isMunicipalityCode, type MunicipalityCode } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import { projections } from '#tools/directory/places/project.ts';
import { encodings, fault, readText } from '#tools/directory/geo/row.ts';
import type { ImportFault } from '#tools/directory/source.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const both = v.strictObject({ fi: v.nullable(text), sv: v.nullable(text) });
const pattern = v.pipe(
  text,
  v.check((source) => {
    try {
      return new RegExp(source, 'u').source !== '';
    } catch {
      return false;
    }
  }, 'not a regular expression'),
  v.transform((source) => new RegExp(source, 'u')),
);
const code = v.custom<MunicipalityCode>(
  (value) => typeof value === 'string' && isMunicipalityCode(value),
  'a municipality code of three digits, as text',
);

/** Where a text comes from: one field, which is then the Finnish one, or a field a language. */
const texts = v.union(
  [
    v.pipe(
      text,
      v.transform((fi): { fi: string | null; sv: string | null } => ({ fi, sv: null })),
    ),
    both,
  ],
  'expected a field\'s name, or { "fi": …, "sv": … }',
);

const constants = v.strictObject({
  provider: v.exactOptional(both),
  kind: v.exactOptional(v.picklist(serviceKinds)),
  worry: v.exactOptional(v.pipe(v.array(v.picklist(worryLevels)), v.minLength(1))),
  fee: v.exactOptional(v.picklist(['free', 'charged'])),
  serviceLanguages: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)))),
});

const mappingSchema = v.strictObject({
  source: v.pipe(v.string(), v.regex(/^geo(-[a-z0-9]+)+$/, '"geo-" and lower case words with hyphens')),
  attribution: v.strictObject({ name: both, url: v.nullable(v.pipe(v.string(), v.url())), date: v.nullable(text) }),
  encoding: v.exactOptional(v.picklist(encodings), 'utf-8'),
  separator: v.exactOptional(v.picklist([',', ';', '\t', '|']), ','),
  id: text,
  position: v.exactOptional(
    v.strictObject({
      epsg: v.picklist(projections),
      easting: v.exactOptional(text),
      northing: v.exactOptional(text),
    }),
  ),
  municipality: v.exactOptional(
    v.strictObject({
      field: v.exactOptional(text),
      codes: v.exactOptional(v.record(v.string(), code), {}),
      always: v.exactOptional(code),
    }),
    {},
  ),
  fields: v.strictObject({
    name: texts,
    description: v.exactOptional(texts),
    provider: v.exactOptional(texts),
    address: v.exactOptional(texts),
    street: v.exactOptional(texts),
    postalCode: v.exactOptional(text),
    city: v.exactOptional(texts),
    phone: v.exactOptional(text),
    email: v.exactOptional(text),
    web: v.exactOptional(texts),
    hours: v.exactOptional(texts),
    keywords: v.exactOptional(text),
    changed: v.exactOptional(text),
  }),
  constants: v.strictObject({ ...constants.entries, worry: v.pipe(v.array(v.picklist(worryLevels)), v.minLength(1)) }),
  cases: v.exactOptional(v.array(v.strictObject({ field: text, equals: v.string(), constants })), []),
  leaveOut: v.exactOptional(v.array(v.strictObject({ field: text, matches: pattern, reason: text })), []),
  wrongTexts: v.exactOptional(v.array(pattern), []),
  roleMail: v.exactOptional(pattern),
});

/** How a city's file becomes entries of the directory; docs/open-data.md explains it field by field. */
export type Mapping = v.InferOutput<typeof mappingSchema>;
/** The fields of a mapping's text: a name of a field per language. */
export type TextFields = v.InferOutput<typeof texts>;

/** Every field of the city's file that a mapping names, for telling a slip of the pen before anything is read. */
export function fieldsOf({ id, position, municipality, fields, cases, leaveOut }: Mapping): string[] {
  const named = Object.values(fields).flatMap((field) => (typeof field === 'string' ? [field] : [field.fi, field.sv]));
  const rules = [...cases, ...leaveOut].map(({ field }) => field);
  return [id, position?.easting, position?.northing, municipality.field, ...named, ...rules].filter(
    (field): field is string => typeof field === 'string',
  );
}

/** Reads a mapping file (JSON). A fault names the file, the field and what was expected there. */
export async function readMapping(file: string): Promise<Result<Mapping, ImportFault>> {
  const content = await readText(file, 'utf-8');
  if (!content.ok) return content;
  let json: unknown;
  try {
    json = JSON.parse(content.value);
  } catch (error) {
    return fault(file, `is not JSON (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`);
  }
  const checked = v.safeParse(mappingSchema, json);
  if (checked.success) return ok(checked.output);
  const [issue] = checked.issues;
  return fault(file, `${v.getDotPath(issue) ?? 'the mapping'}: ${issue.message}`);
}
