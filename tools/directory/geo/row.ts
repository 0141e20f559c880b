import { basename } from 'node:path';
import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '#domain/result.ts';
import type { ImportFault } from '#tools/directory/source.ts';

/** One record of a city's file, whatever its format. */
export interface Row {
  /** For messages: "feature 12", "line 40". */
  readonly place: string;
  /** A field as text; `null` when it is missing, empty or not a simple value. */
  readonly value: (field: string) => string | null;
  /** The feature's own point as its file gives it, easting first. */
  readonly point: readonly [easting: number, northing: number] | null;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Names of the fields that any record has. */
  readonly fields: ReadonlySet<string>;
  /** Records that could not be read, by their place. */
  readonly broken: readonly { readonly id: string; readonly reason: string }[];
}

/** A fault of the file as a whole, in one line. */
export const fault = (file: string, problem: string): Result<never, ImportFault> =>
  err({ kind: 'input', message: `${basename(file)}: ${problem}`.replace(/\s+/gu, ' ') });

export const encodings = ['utf-8', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** A file's text without a byte order mark. Bytes that are no UTF-8 are a fault, for they would become "�" in a name. */
export async function readText(file: string, encoding: Encoding): Promise<Result<string, ImportFault>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return fault(file, `cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fault(file, `is not ${encoding}; name its encoding in the mapping (${encodings.join(' or ')})`);
  }
}
