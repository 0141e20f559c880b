import type { Dexie } from 'dexie';
import type { Result } from '#domain/result.ts';
import { keepWhatIsStored } from '#platform/persistence.ts';
import { canCopy, dropCopy } from '#platform/second-copy.ts';
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

/** A copy that takes long holds up no write that has succeeded: a form that is still there is tapped again. It is written all the same. */
const patience = 100;
let last: Promise<void> = Promise.resolve();
let waiting: Promise<void> | null = null;

async function write(): Promise<void> {
  // Loaded when there is something to copy: this module comes with the page.
  const { keepCopy } = await import('./backup.ts');
  await keepCopy(() => (waiting = null));
}

/**
 * Writes the family's rows once more, beside the database: Chromium throws a whole database away when it finds half a record in it, as a
 * process that was killed leaves it (docs/decisions/021-second-copy.md). Resolves when it is done, or takes too long; a copy that fails is no
 * failure, for the database holds everything.
 */
export async function copied(): Promise<void> {
  if (!canCopy()) return;
  // Who asks before the rows are read is served with the same copy.
  waiting ??= last = last.then(write).catch(() => {
    waiting = null;
  });
  await Promise.race([waiting, new Promise((done) => setTimeout(done, patience))]);
}

/** Takes the second copy away, so that erased is erased everywhere. */
export async function dropSecondCopy(): Promise<void> {
  if (canCopy()) await dropCopy().catch(() => undefined);
}

type FailureListener = (failure: StorageFailure) => void;
const listeners = new Set<FailureListener>();

/** The shell shows every write that failed, whoever asked for it. */
export function onSaveFailure(listener: FailureListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Every write of personal data goes through here: one call, one transaction (opened by `work`), one Result. What is in the database is
 * written to the second copy too, and waited for a moment. A failure is announced even when the caller forgets to look at it.
 * `words` are rows that a parent wrote by hand: when they cannot be written they are kept in memory and offered as a file, and when they
 * are, the browser is asked to keep them. Empty where a form or a file still has them, absent for what a tap makes again.
 */
export async function save<DB extends Dexie, T>(
  connection: Connection<DB>,
  work: (db: DB) => Promise<T>,
  words?: OwnWords,
): Promise<Result<T, StorageFailure>> {
  const result = await connection.run(work);
  if (words) noteAttempt(words, result.ok);
  if (words && result.ok) void keepWhatIsStored();
  if (result.ok) await copied();
  if (!result.ok) for (const listener of listeners) listener(result.error);
  return result;
}
