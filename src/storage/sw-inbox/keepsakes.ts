import type { Language } from '#domain/language.ts';
import { answer } from './database.ts';

/** What the worker must know to speak, as the page last wrote it. */
export interface Voice {
  /** `silent`: after a loss nothing is shown at all, not even when a server wakes the phone. `off`: notifications are not wanted. */
  readonly mode: 'on' | 'off' | 'silent';
  readonly language: Language;
  /** Says nothing about whom or what. */
  readonly generic: string;
  /** Said when a server wakes a phone that has nothing new to tell. */
  readonly nothing?: string;
  /** Page that a tap opens when no tab is open. */
  readonly url: string;
  /** True where the number on the app's icon is wanted: a worker that is awake anyway brings it up to date. */
  readonly badge?: boolean;
}

/** Single things that the inbox keeps beside its rows. */
interface Keepsakes {
  readonly voice: Voice;
}

/** What is kept under a name, `null` when nothing is. */
export const recallFrom = async <K extends keyof Keepsakes>(
  transaction: IDBTransaction,
  name: K,
): Promise<Keepsakes[K] | null> => {
  const request = transaction.objectStore('keepsakes').get(name) as IDBRequest<{ value: Keepsakes[K] } | undefined>;
  const row = await answer(request);
  return row?.value ?? null;
};

/** Keeps a thing inside a transaction. */
export const keepIn = <K extends keyof Keepsakes>(transaction: IDBTransaction, name: K, value: Keepsakes[K]) =>
  answer(transaction.objectStore('keepsakes').put({ name, value }));
