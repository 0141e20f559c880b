import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { err, ok, type Result } from '#domain/result.ts';

/** The input cannot be used; `message` is one line that names the file, the record and what was expected. */
export interface InputFault {
  readonly kind: 'input';
  readonly message: string;
}

const positive = 'expected a positive whole number';
const id = v.pipe(v.number(positive), v.integer(positive), v.minValue(1, positive));
const text = v.nullish(v.string(), null);
const list = <const S extends v.GenericSchema>(item: S) => v.nullish(v.array(item), []);

const link = v.looseObject({ title: text, url: text });
const channel = v.looseObject({
  id,
  type: v.string(),
  name: text,
  phone: text,
  call_charge_info: text,
  availability_summary: text,
  provided_languages: list(v.string()),
  personal_service_street_addr: text,
  personal_service_postal_code: text,
  personal_service_city: text,
  links: list(link),
});

const common = {
  name_synonyms: text,
  target_groups: list(v.string()),
  provided_languages: list(v.string()),
  links: list(link),
};
const serviceText = v.looseObject({
  ...common,
  title: text,
  description_short: text,
  description_long: text,
  prerequisites: text,
});
const errandText = v.looseObject({
  ...common,
  name: text,
  description: text,
  process_description: text,
  channels: list(channel),
});

// A translation that does not exist is `[]` in the register.
const missing = v.pipe(
  v.nullish(v.strictTuple([], 'expected an object, or [] for a missing translation')),
  v.transform(() => null),
);
const translated = <const S extends v.GenericSchema>(block: S) => {
  const translation = v.lazy((input) =>
    input === null || input === undefined || Array.isArray(input) ? missing : block,
  );
  return v.looseObject({ id, fi: translation, sv: translation, en: translation });
};
const service = translated(serviceText);
const errand = translated(errandText);

const connection = v.looseObject({
  section_type: v.string(),
  name_fi: text,
  name_sv: text,
  www_fi: text,
  www_sv: text,
});
// A slip in a number costs the position, not the place.
const number = v.fallback(v.nullish(v.number(), null), null);
const unit = v.looseObject({
  id,
  arealcity_id: number,
  latitude: number,
  longitude: number,
  northing_etrs_tm35fin: number,
  easting_etrs_tm35fin: number,
  northing_etrs_gk25: number,
  easting_etrs_gk25: number,
  is_public: v.nullish(v.boolean(), true),
  displayed_service_owner_type: text,
  name_fi: text,
  name_sv: text,
  short_desc_fi: text,
  short_desc_sv: text,
  desc_fi: text,
  desc_sv: text,
  ontologyword_ids: list(v.number()),
  provided_languages: list(v.string()),
  street_address_fi: text,
  street_address_sv: text,
  address_zip: text,
  address_city_fi: text,
  address_city_sv: text,
  phone: text,
  call_charge_info_fi: text,
  www_fi: text,
  www_sv: text,
  connections: list(connection),
});
const unitServices = v.looseObject({ unit_id: id, services: v.array(v.number()) });

export type RegisterLink = v.InferOutput<typeof link>;
export type RegisterChannel = v.InferOutput<typeof channel>;
export type ServiceText = v.InferOutput<typeof serviceText>;
export type ErrandText = v.InferOutput<typeof errandText>;
export type RegisterService = v.InferOutput<typeof service>;
export type RegisterErrand = v.InferOutput<typeof errand>;
export type RegisterUnit = v.InferOutput<typeof unit>;

/** A record that cannot be read, by its id or its place. */
export interface BrokenRecord {
  readonly id: string;
  readonly reason: string;
}

/** One download of the register, each list sorted by id. */
export interface Register {
  readonly services: readonly RegisterService[];
  readonly errands: readonly RegisterErrand[];
  readonly units: readonly RegisterUnit[];
  /** Unit id → ids of the services it offers. */
  readonly servicesOfUnit: ReadonlyMap<number, readonly number[]>;
  readonly broken: Readonly<Record<'services' | 'errands' | 'units' | 'unitServices', readonly BrokenRecord[]>>;
}

const fault = (file: string, problem: string): Result<never, InputFault> =>
  err({ kind: 'input', message: `${file}: ${problem}`.replace(/\s+/gu, ' ') });
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function listFolder(folder: string): Promise<Result<string[], InputFault>> {
  try {
    return ok(await readdir(folder));
  } catch (error) {
    return fault(folder, `cannot be read, expected the folder of the register (${reason(error)})`);
  }
}

async function readJson(folder: string, file: string): Promise<Result<unknown, InputFault>> {
  let content: string;
  try {
    content = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    return fault(file, `cannot be read, expected a JSON file (${reason(error)})`);
  }
  try {
    const value: unknown = JSON.parse(content.replace(/^\uFEFF/, ''));
    return ok(value);
  } catch {
    return fault(file, 'is not JSON');
  }
}

/** Checks one record; `where` names it when it has no usable id of its own. A broken one is named and passed over, never repaired. */
function check<const S extends v.GenericSchema>(
  schema: S,
  record: unknown,
  file: string,
  where: string,
): Result<v.InferOutput<S>, BrokenRecord> {
  const checked = v.safeParse(schema, record);
  if (checked.success) return ok(checked.output);
  const [issue] = checked.issues;
  const own = v.safeParse(v.looseObject({ id }), record);
  const name = own.success ? `record ${own.output.id}` : `record ${where}`;
  const reason = `${v.getDotPath(issue) ?? 'the record'}: ${issue.message}`.replace(/\s+/gu, ' ');
  return err({ id: `${file}: ${name}`, reason });
}

/** Checks every entry: those that can be used, and those that cannot. */
function checkAll<const S extends v.GenericSchema>(
  schema: S,
  entries: Iterable<readonly [string, unknown]>,
  file: string,
) {
  const records: v.InferOutput<S>[] = [];
  const broken: BrokenRecord[] = [];
  for (const [where, entry] of entries) {
    const checked = check(schema, entry, file, where);
    if (checked.ok) records.push(checked.value);
    else broken.push(checked.error);
  }
  return { records, broken };
}

const byId = <T extends { readonly id: number }>(records: readonly T[]): T[] => records.toSorted((a, b) => a.id - b.id);

async function readList<const S extends v.GenericSchema<unknown, { readonly id: number }>>(
  folder: string,
  file: string,
  schema: S,
) {
  const json = await readJson(folder, file);
  if (!json.ok) return json;
  if (!Array.isArray(json.value)) return fault(file, 'expected a list of records at the top');
  const entries: unknown[] = json.value;
  return ok(
    checkAll(
      schema,
      entries.map((entry, index) => [`at index ${index}`, entry] as const),
      file,
    ),
  );
}

async function readUnits(folder: string, files: readonly string[]) {
  const records: RegisterUnit[] = [];
  const broken: BrokenRecord[] = [];
  for (const file of files) {
    const json = await readJson(folder, file);
    if (!json.ok) return json;
    const checked = check(unit, json.value, file, 'at the top');
    if (checked.ok) records.push(checked.value);
    else broken.push(checked.error);
  }
  return ok({ records, broken });
}

async function readServicesOfUnits(folder: string) {
  const file = 'unitservices.json';
  const json = await readJson(folder, file);
  if (!json.ok) return json;
  const table = v.safeParse(v.record(v.string(), v.unknown()), json.value);
  if (!table.success || Array.isArray(json.value))
    return fault(file, 'expected an object of records by unit id at the top');
  return ok(checkAll(unitServices, Object.entries(table.output), file));
}

/**
 * Reads `services.json`, `errandservices.json`, `unitservices.json` and every `unit-*.json` of a folder.
 * Fails with an `InputFault` on a missing folder or file, broken JSON or a wrong top level; a record without a usable id or
 * with a field of the wrong type is named in `broken` and passed over. What the register is known to leave empty (a phone, a
 * translation, a text) is neither.
 */
export async function readRegister(folder: string): Promise<Result<Register, InputFault>> {
  const files = await listFolder(folder);
  if (!files.ok) return files;
  const unitFiles = files.value.filter((file) => /^unit-.*\.json$/.test(file)).sort();

  const services = await readList(folder, 'services.json', service);
  if (!services.ok) return services;
  const errands = await readList(folder, 'errandservices.json', errand);
  if (!errands.ok) return errands;
  const servicesOfUnit = await readServicesOfUnits(folder);
  if (!servicesOfUnit.ok) return servicesOfUnit;
  const units = await readUnits(folder, unitFiles);
  if (!units.ok) return units;
  return ok({
    services: byId(services.value.records),
    errands: byId(errands.value.records),
    units: byId(units.value.records),
    servicesOfUnit: new Map(servicesOfUnit.value.records.map(({ unit_id, services: own }) => [unit_id, own])),
    broken: {
      services: services.value.broken,
      errands: errands.value.broken,
      units: units.value.broken,
      unitServices: servicesOfUnit.value.broken,
    },
  });
}
