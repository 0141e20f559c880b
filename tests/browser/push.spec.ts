import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import webPush from 'web-push';
import { openDatabase } from '#server/sync/open-database.ts';
import { readSyncSettings } from '#server/sync/settings.ts';
import { startSync } from '#server/sync/start.ts';
import { nextTime } from '#server/sync/store/push-phones.ts';
import { planning } from '#i18n/planning-fi.ts';
import { expect, storeForOffline, test as base } from '#tests/support/browser-test.ts';
import { enterChild } from '#tests/support/entering.ts';
import { startPushService, type FakePushService } from '#tests/support/fake-push-service.ts';
import { fallAsleep, shown, wakes, worker } from '#tests/support/phone-waking.ts';
import { builtSite, serveSite } from '#tests/support/served-site.ts';

const t = planning.delivery;

interface PushSite {
  readonly service: FakePushService;
  /** Which time the relay wakes a phone for next. */
  readonly next: () => Promise<number | null>;
  /** Lets the relay live at another time, and send what is due. */
  readonly liveAt: (time: number) => Promise<number>;
}

const test = base.extend<{ pushSite: PushSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
  pushSite: async ({}, use) => {
    const service = await startPushService();
    const folder = mkdtempSync(join(tmpdir(), 'evaat-relay-'));
    const { publicKey, privateKey } = webPush.generateVAPIDKeys();
    const settings = readSyncSettings({
      VAPID_PUBLIC_KEY: publicKey,
      VAPID_PRIVATE_KEY: privateKey,
      VAPID_SUBJECT: 'mailto:eva@evaat.example',
      PUSH_LOOPBACK: '1',
      SYNC_FILE: join(folder, 'sync.sqlite'),
    });
    if (!settings.ok) throw new Error(settings.error);
    const { db } = await openDatabase(settings.value.place);
    let travelled = 0;
    const relay = await startSync(settings.value, { log: () => undefined, now: () => Date.now() + travelled });
    const pushSite: PushSite & { app: typeof relay.app } = {
      app: relay.app,
      service,
      next: () => nextTime(db),
      liveAt: (time) => {
        travelled = time - Date.now();
        return relay.wakeDue();
      },
    };
    await use(pushSite);
    relay.answerAll();
    await relay.close();
    await db.destroy();
    service.stop();
    rmSync(folder, { recursive: true, force: true });
  },
  site: async ({ pushSite }, use) => {
    const site = await serveSite(builtSite, (pushSite as PushSite & { app: Parameters<typeof serveSite>[1] }).app);
    await use(site);
    await site.close();
  },
});

/** A browser without its maker's push service would refuse: this one is handed a subscription of the test's own service. */
async function subscribesAt(page: Page, service: FakePushService): Promise<void> {
  const { endpoint, p256dh, auth } = service.subscribe();
  await page.addInitScript(
    (given) => {
      let current: object | null = null;
      const bytes = (of: number[]) => new Uint8Array(of).buffer;
      PushManager.prototype.getSubscription = () => Promise.resolve(current as PushSubscription | null);
      PushManager.prototype.subscribe = (options) => {
        const key = options?.applicationServerKey;
        if (typeof key !== 'string') throw new TypeError('the app hands the key over as text');
        const text = key.replaceAll('-', '+').replaceAll('_', '/');
        current = {
          endpoint: given.endpoint,
          options: { applicationServerKey: Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer },
          getKey: (name: string) => bytes(name === 'p256dh' ? given.p256dh : given.auth),
          unsubscribe: () => Promise.resolve(true),
        };
        return Promise.resolve(current as PushSubscription);
      };
    },
    { endpoint, p256dh: [...p256dh], auth: [...auth] },
  );
}

/** What the worker has stored that holds a word. */
const storedWith = (page: Page, word: string) =>
  page.evaluate(async (wanted) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? '';
        if (request.url.endsWith('.js') && text.includes(wanted)) found.push(request.url);
      }
    }
    return found;
  }, word);

test('from the switch over relay and push service to the lock screen, with the words that only the phone knows', async ({
  page,
  context,
  pushSite,
}) => {
  test.slow();
  const { service, next, liveAt } = pushSite;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await context.grantPermissions(['notifications']);
  await subscribesAt(page, service);
  await storeForOffline(page);
  await enterChild(page, 'fi', 'Aino', '2026-06-20');
  await page.goto('/fi/reminders/delivery');
  await page.getByRole('radio', { name: t.choices.asTitle }).click();
  await expect(page.getByRole('radio', { name: t.choices.asTitle })).toBeChecked();
  // Until here nothing of push has come and nothing has been asked.
  expect(asked.filter((path) => path.startsWith('/sync'))).toEqual([]);
  expect(await storedWith(page, 'userVisibleOnly')).toEqual([]);
  expect(await storedWith(page, 'setAppBadge')).not.toEqual([]);

  await page.getByRole('button', { name: t.push.ask }).click();
  await page.getByRole('switch', { name: t.push.switch }).click();
  await expect(page.getByRole('switch', { name: t.push.switch })).toBeChecked();
  await expect.poll(next).not.toBeNull();
  const time = (await next()) ?? 0;
  expect(time % (15 * 60_000)).toBe(0);

  expect(await liveAt(time)).toBe(1);
  const [delivered] = service.delivered;
  expect(delivered?.vapid).not.toBeNull();
  expect(delivered?.text).not.toContain('Aino');
  await fallAsleep(page);
  await worker(page).evaluate((at) => void (Date.now = () => at), time);
  const { push } = await wakes(page);
  await push(delivered?.text ?? '');
  await expect.poll(async () => (await shown(page)).length).toBe(1);
  const [told] = await shown(page);
  expect(told?.body).not.toContain(t.notice.generic);
  expect(told?.body).not.toContain('Aino');

  // Told and read: a second push for it has nothing new, and says so.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    for (const notification of (await registration?.getNotifications()) ?? []) notification.close();
  });
  await push(delivered?.text ?? '');
  await expect.poll(async () => (await shown(page)).map(({ body }) => body)).toEqual([t.notice.nothing]);

  await page.goto('/fi/reminders/delivery');
  await page.getByRole('switch', { name: t.push.switch }).click();
  await expect.poll(next).toBeNull();
});
