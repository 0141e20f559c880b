import type { Page } from '@playwright/test';
import { openOffline } from '#tests/faults/look.ts';
import { allThings, singleThings } from '#tests/faults/things.ts';
import { waitUntilStored, type Scenario } from './stage.ts';
import { dieAndReopen, lookNow, writeAll } from './write-all.ts';

/**
 * Leaves a site no more room than this, in bytes; `null` gives it all back. It holds until the page is left, and Chromium goes on
 * handing out what room it had counted before: it must come before the first write of a browser.
 */
async function leaveRoom(page: Page, origin: string, quotaSize: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== null && { quotaSize }) });
}

/** A disk that is full: each write that is refused says so and leaves nothing, what was written before stays, and with room again all goes on. */
export const fullDisk: Scenario = async (stage) => {
  const { site, releases, open } = stage;
  const before = await open();
  await waitUntilStored(before);
  const first = await lookNow(stage, before, new Map(), await writeAll(stage, before, allThings, new Map()));
  await before.victim.kill();

  releases.packs();
  const full = await open('/fi/kit/visit');
  await leaveRoom(full.page, site.url, 1);
  const field = full.page.locator('form input[name=text]').first();
  await field.fill('Ei mahdu');
  await field.press('Enter');
  const faults = [...first.faults];
  const notice = full.page.getByRole('alert').filter({ hasText: 'Laitteen muisti on täynnä' });
  await notice.waitFor({ timeout: 10_000 });
  if ((await field.inputValue()) !== 'Ei mahdu') faults.push('what was written is gone from its field');
  // These only ever write; what deletes makes room and may succeed.
  const items = singleThings.filter(({ name }) => name.startsWith('item-'));
  const plan = await writeAll(stage, full, items, first.found, 2);
  const refused = plan.failures.filter((line) => line.endsWith('storage-full')).length;
  if (refused === 0 || refused !== plan.failures.length || plan.acknowledged() > 0)
    faults.push(
      `of writes to a full disk ${plan.acknowledged()} were acknowledged; those that failed: ${plan.failures.join(', ')}`,
    );

  const after = await dieAndReopen(stage, full, openOffline);
  const second = await lookNow(stage, after, first.found, null);
  const third = await lookNow(stage, after, second.found, await writeAll(stage, after, allThings, second.found));
  return [...faults, ...second.faults, ...third.faults];
};
