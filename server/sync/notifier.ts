import { Client } from 'pg';
import { sql } from 'kysely';
import type { SyncDatabase } from '#server/sync/database/tables.ts';
import type { WakeUps } from '#server/sync/wake-ups.ts';

/** Tells this and other processes that there is news for a space or mailbox. */
export interface Notifier {
  tell(name: string): void;
  close(): Promise<void>;
}

/** SQLite has one process. */
export const localNotifier = (wakeUps: WakeUps): Notifier => ({
  tell: (name) => wakeUps.wake([name]),
  close: () => Promise.resolve(),
});

const channel = 'evaat_sync';
const again = 1_000;

async function listen(url: string, onNews: (name: string) => void, onEnd: () => void): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'evaat-sync-listen', keepAlive: true });
  client.on('notification', ({ payload = '' }) => onNews(payload));
  // An error is followed by the end, which is what counts.
  client.on('error', () => undefined);
  client.once('end', onEnd);
  await client.connect();
  await client.query(`listen ${channel}`);
  return client;
}

/**
 * Through PostgreSQL's LISTEN/NOTIFY, on a connection of its own that is made again when it breaks; then everybody looks
 * once, for news may have been missed. What one tick of the event loop has to tell goes out together and after the
 * commit: a NOTIFY within a transaction makes all commits of the database wait for each other. Should the process die
 * in between, phones hear at the end of their long-poll.
 */
export async function postgresNotifier(url: string, db: SyncDatabase, wakeUps: WakeUps): Promise<Notifier> {
  let closed = false;
  let client: Client | null = null;
  let pending = new Set<string>();

  async function connect(): Promise<void> {
    client = await listen(url, (name) => wakeUps.wake([name]), lost);
    wakeUps.wakeAll();
  }
  function lost(): void {
    client = null;
    if (!closed) setTimeout(() => void connect().catch(lost), again).unref();
  }
  async function send(): Promise<void> {
    const names = [...pending];
    pending = new Set();
    // The own process at once, whatever the database says.
    wakeUps.wake(names);
    await sql`select pg_notify(${channel}, name) from unnest(${names}::text[]) as name`
      .execute(db)
      .catch(() => undefined);
  }

  await connect();
  return {
    tell(name) {
      if (pending.size === 0) setImmediate(() => void send());
      pending.add(name);
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
