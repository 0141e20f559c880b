import { fail, listen, portSetting, setting } from '#server/operator.ts';
import { createLog } from '#server/sync/log.ts';
import { createMetricsServer } from '#server/sync/metrics.ts';
import { readSyncSettings } from '#server/sync/settings.ts';
import { startSync, type SyncServer } from '#server/sync/start.ts';

/** Why a database does not open, without its address (which holds a password). */
const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';

/** The relay as the environment says, with its metrics; ends the process with one line when it cannot start. */
export async function runSync(): Promise<SyncServer> {
  const settings = readSyncSettings(process.env);
  if (!settings.ok) return fail(settings.error);
  const { place, logRequests } = settings.value;
  const log = createLog(logRequests);
  let server: SyncServer;
  try {
    server = await startSync(settings.value, { log });
  } catch (error) {
    const where = 'postgres' in place ? 'the PostgreSQL of DATABASE_URL' : `the sync database ${place.sqlite}`;
    return fail(`${where} cannot be opened${reason(error)}`);
  }
  if (setting('METRICS_PORT', '') !== '') {
    const metrics = createMetricsServer(server.metrics);
    await listen(metrics, setting('METRICS_HOST', '127.0.0.1'), portSetting('METRICS_PORT', ''), 'Metrics');
    metrics.unref();
  }
  return server;
}
