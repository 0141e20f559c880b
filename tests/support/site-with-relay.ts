import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSyncSettings } from '#server/sync/settings.ts';
import { startSync } from '#server/sync/start.ts';
import { test as base } from '#tests/support/browser-test.ts';
import { builtSite, serveSite } from '#tests/support/served-site.ts';

/** The site with the real relay beside it, on an SQLite file of its own. */
export const withRelay = base.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'evaat-relay-'));
    const settings = readSyncSettings({});
    if (!settings.ok) throw new Error(settings.error);
    const place = { sqlite: join(folder, 'sync.sqlite') };
    const relay = await startSync({ ...settings.value, place }, { log: () => undefined });
    const site = await serveSite(builtSite, relay.app);
    await use(site);
    relay.answerAll();
    await site.close();
    await relay.close();
    rmSync(folder, { recursive: true, force: true });
  },
});
