import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSyncSettings } from '#server/sync/settings.ts';
import { startSync } from '#server/sync/start.ts';
import { serveSite, type ServedSite } from '#tests/support/served-site.ts';

/** Serves a site with the real relay beside it, on an SQLite file of its own, while `work` lasts. */
export async function withRelaySite<T>(site: string, work: (served: ServedSite) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'evaat-relay-'));
  const settings = readSyncSettings({});
  if (!settings.ok) throw new Error(settings.error);
  const place = { sqlite: join(folder, 'sync.sqlite') };
  const relay = await startSync({ ...settings.value, place }, { log: () => undefined });
  const served = await serveSite(site, relay.app);
  try {
    return await work(served);
  } finally {
    relay.answerAll();
    await served.close();
    await relay.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
