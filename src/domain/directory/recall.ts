import { isServiceId, type ServiceId } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';

/** A number that phones must stop offering, before the packs that hold it have been made anew. */
export interface Recall {
  /** The wrong number, in any spelling. */
  readonly number: string;
  /** The number to call in its place; `null` when none is known. */
  readonly instead: string | null;
  /** The services that it is wrong for; absent: wherever it stands. */
  readonly services?: readonly ServiceId[];
  /** What a parent is told. */
  readonly why: LocalizedText | null;
  /** The day it was withdrawn. */
  readonly date: LocalDate;
}

/** `/data/recall.json`: the whole list as it is today, so that a line taken out of it is a number that is right again. */
export interface RecallFile {
  readonly format: 1;
  readonly recalls: readonly Recall[];
}

export const recallUrl = '/data/recall.json';

export interface RecallFault {
  readonly reason: 'not-json' | 'not-recalls' | 'newer-format';
}
/** A line that was left out: what of it is wrong. */
export interface RefusedRecall {
  readonly index: number;
  readonly field: 'line' | 'number' | 'instead' | 'services' | 'why' | 'date' | 'emergency-number';
}
export interface ReadRecalls {
  readonly recalls: readonly Recall[];
  readonly refused: readonly RefusedRecall[];
}

/**
 * What is dialled, for comparing two spellings: "09 310 41679", "+358 9 310 41679" and "00358 (0)9 31041679" are one number.
 * The figures alone, without what stands for Finland or the trunk; a foreign number keeps "+" and its country, else "+46 8 123 45 67"
 * would be the Finnish "046 812 3456 7".
 */
export const dialKey = (number: string): string => {
  const dialled = number.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const home = dialled.replace(/^\+358/, '');
  return home === dialled && dialled.startsWith('+')
    ? `+${dialled.replace(/\D/g, '')}`
    : home.replace(/\D/g, '').replace(/^0/, '');
};

/** No mistake and no mischief in a list may take these from a family. */
const untouchable: ReadonlySet<string> = new Set(['112', '116117']);

const spelling = /^\+?[\d\s().\-–/]+$/;
const isNumber = (value: unknown): value is string =>
  typeof value === 'string' && spelling.test(value) && dialKey(value).replace('+', '').length >= 3;
const isText = (value: unknown): value is LocalizedText => {
  if (typeof value !== 'object' || value === null) return false;
  const { fi, sv } = value as Partial<Record<'fi' | 'sv', unknown>>;
  return [fi, sv].every((text) => text === null || typeof text === 'string');
};
const areServices = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && isServiceId(id));

/** The first thing that is wrong with a line, if anything is. */
function faultIn(line: unknown): RefusedRecall['field'] | null {
  if (typeof line !== 'object' || line === null) return 'line';
  const { number, instead, services, why, date } = line as Record<string, unknown>;
  if (!isNumber(number)) return 'number';
  if (untouchable.has(dialKey(number))) return 'emergency-number';
  if (instead !== null && !isNumber(instead)) return 'instead';
  if (services !== undefined && !areServices(services)) return 'services';
  if (why !== null && !isText(why)) return 'why';
  return typeof date === 'string' && parseLocalDate(date).ok ? null : 'date';
}

const known = ({ number, instead, services, why, date }: Recall): Recall => ({
  number,
  instead,
  ...(services && { services }),
  why: why && { fi: why.fi, sv: why.sv },
  date,
});

/**
 * Reads the list. A line that cannot be read is left out and named, the others count: one slip must not keep a wrong number in
 * use. Whoever writes a list refuses it while `refused` is not empty.
 */
export function readRecalls(text: string): Result<ReadRecalls, RecallFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({ reason: 'not-json' });
  }
  const { format, recalls } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof format === 'number' && format > 1) return err({ reason: 'newer-format' });
  if (format !== 1 || !Array.isArray(recalls)) return err({ reason: 'not-recalls' });
  const faults = recalls.map(faultIn);
  return ok({
    recalls: (recalls as Recall[]).filter((_line, index) => faults[index] === null).map(known),
    refused: faults.flatMap((field, index) => (field ? [{ index, field }] : [])),
  });
}

/** The text of `/data/recall.json`. */
export const writeRecalls = (recalls: readonly Recall[]): string =>
  JSON.stringify({ format: 1, recalls } satisfies RecallFile);
