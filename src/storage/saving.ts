import type { Dexie } from 'dexie';
import type { Result } from '#domain/result.ts';
import { keepWhatIsStored } from '#platform/persistence.ts';
import type { Connection } from './connection.ts';
import type { StorageFailure } from './failure.ts';
import type { FamilyTable } from './personal-database.ts';

interface Row {
  readonly id: string;
}
/** Whole rows in a parent's own words, by table. */
export type OwnWords = Readonly<Partial<Record<FamilyTable, readonly Row[]>>>;

/** What could not be written: in memory for as long as the page is open, so that it can be had as a file. */
let unsaved: OwnWords = {};
const unsavedListeners = new Set<() => void>();

/** Without its id: a line that is written once more is another row with the same words. */
const wordsOf = (row: Row) => JSON.stringify({ ...row, id: null });

/** Notes what became of an attempt to write these rows: kept here when it failed, and gone from here when it succeeded. */
function noteAttempt(words: OwnWords, isSaved: boolean): void {
  const kept: Partial<Record<FamilyTable, readonly Row[]>> = { ...unsaved };
  for (const [name, rows] of Object.entries(words) as [FamilyTable, readonly Row[]][]) {
    const others = kept[name]?.filter((row) => !rows.some((one) => one.id === row.id || wordsOf(one) === wordsOf(row)));
    kept[name] = [...(others ?? []), ...(isSaved ? [] : rows)];
  }
  unsaved = kept;
  for (const listener of unsavedListeners) listener();
}

export const unsavedWords = (): OwnWords => unsaved;
export const hasUnsaved = (): boolean => Object.values(unsaved).some((rows) => rows.length > 0);

/** Calls `listener` whenever something is added or has been saved after all. Returns the way to stop. */
export function onUnsaved(listener: () => void): () => void {
  unsavedListeners.add(listener);
  return () => unsavedListeners.delete(listener);
}

type FailureListener = (failure: StorageFailure) => void;
const listeners = new Set<FailureListener>();

/** The shell shows every write that failed, whoever asked for it. */
export function onSaveFailure(listener: FailureListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Every write of personal data goes through here: one call, one transaction (opened by `work`), one Result.
 * A failure is announced even when the caller forgets to look at it. `words` are rows that a parent wrote by hand: when they cannot be
 * written they are kept in memory and offered as a file, and when they are, the browser is asked to keep them. Empty where a form or
 * a file still has them, absent for what a tap makes again.
 */
export async function save<DB extends Dexie, T>(
  connection: Connection<DB>,
  work: (db: DB) => Promise<T>,
  words?: OwnWords,
): Promise<Result<T, StorageFailure>> {
  const result = await connection.run(work);
  if (words) noteAttempt(words, result.ok);
  if (words && result.ok) void keepWhatIsStored();
  if (!result.ok) for (const listener of listeners) listener(result.error);
  return result;
}
