import type { Hono } from 'hono';
import { createSyncApp } from '#server/sync/http/app.ts';
import { createLimiter } from '#server/sync/http/limiter.ts';
import type { Log, SyncEnv } from '#server/sync/http/setting.ts';
import { createMetrics, type Metrics } from '#server/sync/metrics.ts';
import { localNotifier, postgresNotifier } from '#server/sync/notifier.ts';
import { openDatabase, type Opened } from '#server/sync/open-database.ts';
import { startPusher } from '#server/sync/push/pusher.ts';
import type { SyncSettings } from '#server/sync/settings.ts';
import { tidy, totals } from '#server/sync/store/housekeeping.ts';
import { createWakeUps } from '#server/sync/wake-ups.ts';

/** A phone that waits costs a socket and some 20 kB; a family's phones and tablets are few. */
const waitLimits = { perName: 32, altogether: 20_000 };

const hour = 3_600_000;

export interface SyncServer {
  readonly app: Hono<SyncEnv>;
  readonly metrics: Metrics;
  /** How many long-polls are open. */
  readonly waiting: () => number;
  /** Wakes at once whichever phones are due, and says how many; they are woken at their times anyway. */
  readonly wakeDue: () => Promise<number>;
  /** Answers whoever waits; what is asked from now on does not wait. First step of a stop. */
  answerAll(): void;
  /** Lets go of the database. Last step of a stop. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly log: Log;
  /** ms since 1970. */
  readonly now?: () => number;
}

function keepTidy({ db, engine }: Opened, metrics: Metrics, log: Log, now: () => number): () => void {
  const run = async () => {
    try {
      const { blobs, spaces, phones } = await tidy(db, engine, now());
      const all = await totals(db);
      metrics.totals(all.spaces, all.bytes, all.phones);
      log('info', 'tidied', { blobs, spaces, phones });
    } catch {
      // The next hour tries again; what could not be dropped does no harm until then.
      log('error', 'tidying-failed');
    }
  };
  const first = setTimeout(() => void run(), 60_000).unref();
  const timer = setInterval(() => void run(), hour).unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/** Opens the database and puts the relay together. Throws when the database cannot be opened. */
export async function startSync(settings: SyncSettings, { log, now = Date.now }: StartOptions): Promise<SyncServer> {
  const { place, rates, spaces, invitation, trusted, push } = settings;
  const opened = await openDatabase(place, () => log('error', 'database-connection-lost'));
  const wakeUps = createWakeUps(waitLimits);
  const metrics = createMetrics(wakeUps.count);
  const { db } = opened;
  const notifier = 'postgres' in place ? await postgresNotifier(place.postgres, db, wakeUps) : localNotifier(wakeUps);
  const limiter = createLimiter(rates, now);
  const pusher = push
    ? startPusher({
        db,
        keys: push.keys,
        more: push.more,
        now,
        log,
        count: (outcome, service) => metrics.woken(outcome, service),
      })
    : null;
  const offer = push && { publicKey: push.keys.publicKey, more: push.more };
  const stopTidying = keepTidy(opened, metrics, log, now);
  return {
    app: createSyncApp({ db, wakeUps, notifier, limiter, trusted, spaces, invitation, push: offer, now, metrics, log }),
    metrics,
    waiting: wakeUps.count,
    wakeDue: () => pusher?.run() ?? Promise.resolve(0),
    answerAll: () => wakeUps.close(),
    async close() {
      stopTidying();
      await pusher?.close();
      await notifier.close();
      await db.destroy();
    },
  };
}
