/**
 * Looks for what is wrong in a value that JSON gave: the path to the first fault (".children[0].birthDate", "" for the value itself),
 * `null` when there is none. Written by hand: the library that reads our content weighs more than all the rest of the backup.
 */
export type Check = (value: unknown) => string | null;

const when =
  (isRight: (value: unknown) => boolean): Check =>
  (value) =>
    isRight(value) ? null : '';

/** A text, which may have to be of some kind. */
export const text = (isRight: (value: string) => boolean = () => true): Check =>
  when((value) => typeof value === 'string' && isRight(value));
export const flag = when((value) => typeof value === 'boolean');
export const wholeFrom = (least: number): Check => when((value) => Number.isInteger(value) && Number(value) >= least);
export const oneOf = (words: readonly string[]): Check => text((value) => words.includes(value));

const unless =
  (nothing: null | undefined) =>
  (check: Check): Check =>
  (value) =>
    value === nothing ? null : check(value);
export const orNull = unless(null);
export const optional = unless(undefined);

export const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return '';
    for (const [index, item] of value.entries()) {
      const fault = check(item);
      if (fault !== null) return `[${index}]${fault}`;
    }
    return null;
  };

/**
 * Fields that are known must be right; others may stand beside them. `together` names a field that must also go with the rest of the row:
 * it is asked once each field by itself is right, so the row is then what its type says.
 */
export const fields =
  <Row>(
    checks: Readonly<Record<string, Check>>,
    together?: readonly [field: keyof Row, fits: (row: Row) => boolean],
  ): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return '';
    const row = new Map<string, unknown>(Object.entries(value));
    for (const [field, check] of Object.entries(checks)) {
      const fault = check(row.get(field));
      if (fault !== null) return `.${field}${fault}`;
    }
    return !together || together[1](value as Row) ? null : `.${String(together[0])}`;
  };
