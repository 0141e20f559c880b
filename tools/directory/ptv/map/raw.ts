/*
 * Reading JSON of which nothing is known. A value of another type than expected counts as missing: PTV's own clients see nulls, empty
 * texts and missing fields for the same thing.
 */
export type RawObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is RawObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field's own value: "constructor" and "__proto__" of the object itself are data, those inherited are not. */
export const field = (from: RawObject | null, name: string): unknown =>
  from !== null && Object.hasOwn(from, name) ? from[name] : undefined;

/** No list in PTV is anywhere near this long; a longer one is cut, so that one broken record cannot hold up the import. */
const listLimit = 2000;

export const objectIn = (from: RawObject | null, name: string): RawObject | null => {
  const value = field(from, name);
  return isObject(value) ? value : null;
};
export const listIn = (from: RawObject | null, name: string): readonly unknown[] => {
  const value = field(from, name);
  return Array.isArray(value) ? value.slice(0, listLimit) : [];
};
export const objectsIn = (from: RawObject | null, name: string): readonly RawObject[] =>
  listIn(from, name).filter(isObject);
export const stringIn = (from: RawObject | null, name: string): string | null => {
  const value = field(from, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};
export const stringsIn = (from: RawObject | null, name: string): readonly string[] =>
  listIn(from, name).filter((value): value is string => typeof value === 'string');
export const isTrue = (from: RawObject | null, name: string): boolean => field(from, name) === true;

/** A number, also one written as text ("6730000.000"); `null` when it is none. */
export function numberIn(from: RawObject | null, name: string): number | null {
  const value = field(from, name);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^\s*-?\d{1,9}(?:\.\d{1,15})?\s*$/u.test(value) ? Number(value) : null;
}

/** Whether a list is there at all, be it empty. */
export const hasList = (from: RawObject | null, name: string): boolean => Array.isArray(field(from, name));
