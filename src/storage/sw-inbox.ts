import type { Notice } from '#domain/notices/notice.ts';
import type { Result } from '#domain/result.ts';
import { saysTheSame } from '#domain/says-the-same.ts';
import { answer, inInbox, type InboxFault, type InboxStore } from './sw-inbox/database.ts';
import { keepIn, recallFrom, type Voice } from './sw-inbox/keepsakes.ts';

/*
 * What the page leaves for the service worker: the notices with their words. Apart from the family's own data, in plain
 * IndexedDB: the worker stays small, and a fault here never touches a family's row. Everything in it is derived and made anew.
 */

/** A notice with words that are ready to show; `null` is the generic text. Never a child's name. */
export interface InboxNotice extends Notice {
  readonly words: string | null;
}

interface Told {
  readonly key: string;
  /** When it was told. */
  readonly at: number;
}

export interface Inbox {
  readonly voice: Voice | null;
  readonly notices: readonly InboxNotice[];
  /** Keys of what has been told, by the phone or by the app's own list. */
  readonly told: ReadonlySet<string>;
  /** The key that was told last. */
  readonly lastTold: string | null;
}

const all = <T>(transaction: IDBTransaction, store: InboxStore) =>
  answer(transaction.objectStore(store).getAll() as IDBRequest<T[]>);

/** Everything in one moment. */
export const readInbox = (): Promise<Result<Inbox, InboxFault>> =>
  inInbox('readonly', async (transaction) => {
    const [voice, notices, told] = await Promise.all([
      recallFrom(transaction, 'voice'),
      all<InboxNotice>(transaction, 'notices'),
      all<Told>(transaction, 'told'),
    ]);
    const last = told.reduce<Told | null>((latest, each) => (latest && latest.at >= each.at ? latest : each), null);
    return { voice, notices, told: new Set(told.map(({ key }) => key)), lastTold: last?.key ?? null };
  });

/** A date that is moved away and back again within this time is not told a second time. */
const rememberMs = 365 * 86_400_000;

/** Replaces all notices and the voice in one transaction. What was told stays told. */
export const writeInbox = (
  voice: Voice,
  notices: readonly InboxNotice[],
  now: number,
): Promise<Result<void, InboxFault>> =>
  inInbox('readwrite', async (transaction) => {
    const planned = new Set(notices.map(({ key }) => key));
    const rows = transaction.objectStore('notices');
    const told = transaction.objectStore('told');
    // Most of a year's notices stay as they are, and each row written is half of a millisecond of a cheap phone.
    const before = new Map((await all<InboxNotice>(transaction, 'notices')).map((notice) => [notice.key, notice]));
    for (const key of before.keys()) if (!planned.has(key)) rows.delete(key);
    for (const notice of notices) if (!saysTheSame(before.get(notice.key), notice)) rows.put(notice);
    for (const { key, at } of await all<Told>(transaction, 'told'))
      if (at < now - rememberMs && !planned.has(key)) told.delete(key);
    await keepIn(transaction, 'voice', voice);
  });

/** Remembers that these have been told, so that no other way tells them again. */
export const markTold = (keys: readonly string[], at: number): Promise<Result<void, InboxFault>> =>
  inInbox('readwrite', async (transaction) => {
    const told = transaction.objectStore('told');
    for (const key of keys) await answer(told.put({ key, at } satisfies Told));
  });

/** Forgets what was told of a child: its notices go with the next plan, but the keys of what was told would stay for a year. */
export const forgetTold = (child: string): Promise<Result<void, InboxFault>> =>
  inInbox('readwrite', async (transaction) => {
    for (const store of ['notices', 'told'] as const) {
      const rows = transaction.objectStore(store);
      for (const { key } of await all<{ readonly key: string }>(transaction, store))
        if (key.includes(child)) await answer(rows.delete(key));
    }
  });
