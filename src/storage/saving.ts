import type { Dexie } from 'dexie';
import type { Result } from '#domain/result.ts';
import type { Connection } from './connection.ts';
import type { StorageFailure } from './failure.ts';

type FailureListener = (failure: StorageFailure) => void;
const listeners = new Set<FailureListener>();

/** The shell shows every write that failed, whoever asked for it. */
export function onSaveFailure(listener: FailureListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Every write of personal data goes through here: one call, one transaction (opened by `work`), one Result.
 * A failure is announced even when the caller forgets to look at it.
 */
export async function save<DB extends Dexie, T>(
  connection: Connection<DB>,
  work: (db: DB) => Promise<T>,
): Promise<Result<T, StorageFailure>> {
  const result = await connection.run(work);
  if (!result.ok) for (const listener of listeners) listener(result.error);
  return result;
}
