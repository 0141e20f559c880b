import * as v from 'valibot';
import { isCountyCode, isMunicipalityCode, type CountyCode, type MunicipalityCode } from '#domain/ids.ts';
import type { Places } from '#domain/places/places.ts';

const brandedText = <T extends string>(check: (value: string) => value is T, message: string) =>
  v.custom<T>((value) => typeof value === 'string' && check(value), message);

const county = brandedText<CountyCode>(isCountyCode, 'a county code has two digits');
const municipality = brandedText<MunicipalityCode>(isMunicipalityCode, 'a municipality code has three digits');
const name = v.pipe(v.string(), v.regex(/^\S+( \S+)*$/, 'a name has single spaces, none at its ends'));
const postalCodes = v.pipe(
  v.string(),
  v.regex(/^\d{5}( \d{5})*$/, 'postal codes are five digits each with single spaces between'),
);

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** What each record by itself cannot show: repeated codes and names, references into nothing, order. */
function* problemsOf(places: Places): Generator<string> {
  for (const [kind, records] of [
    ['municipality', places.municipalities],
    ['county', places.counties],
  ] as const) {
    for (const field of ['code', 'fi', 'sv'] as const) {
      for (const twice of repeated(records.map((record) => record[field])))
        yield `${kind} ${field} "${twice}" occurs twice`;
    }
  }
  const counties = new Set(places.counties.map(({ code }) => code));
  for (const { code, county: own } of places.municipalities) {
    if (!counties.has(own)) yield `municipality ${code} is in county ${own}, which is not listed`;
    if (places.postalCodes[code] === undefined) yield `municipality ${code} has no postal codes`;
  }
  const municipalities = new Set<string>(places.municipalities.map(({ code }) => code));
  const owner = new Map<string, string>();
  for (const [code, codes] of Object.entries(places.postalCodes)) {
    if (!municipalities.has(code)) yield `postal codes of ${code}, which is not a listed municipality`;
    const list = codes.split(' ');
    if (list.some((postalCode, at) => at > 0 && postalCode <= (list[at - 1] ?? '')))
      yield `postal codes of ${code} are not in order`;
    for (const postalCode of list) {
      const other = owner.get(postalCode);
      if (other !== undefined && other !== code) yield `postal code ${postalCode} is in ${other} and in ${code}`;
      owner.set(postalCode, code);
    }
  }
}

/** The shape of `places.json` and what has to hold between its records. */
const placesSchema = v.pipe(
  v.strictObject({
    municipalities: v.array(v.strictObject({ code: municipality, fi: name, sv: name, county })),
    counties: v.array(v.strictObject({ code: county, fi: name, sv: name })),
    postalCodes: v.record(v.string(), postalCodes),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const message of problemsOf(dataset.value)) addIssue({ message });
  }),
) satisfies v.GenericSchema<unknown, Places>;

/** Checked places, or an Error whose one-line message names the file, the record and what is wrong with it (first of all problems). */
export function parsePlaces(data: unknown, file: string): Places {
  const result = v.safeParse(placesSchema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Error(`${file}: ${path === null ? '' : `${path}: `}${issue.message}`);
}
