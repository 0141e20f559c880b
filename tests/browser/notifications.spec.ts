import type { Page, Worker } from '@playwright/test';
import { expect, storeForOffline, test as base } from '#tests/support/browser-test.ts';
import { enterChild, enterOwnReminder, hush } from '#tests/support/entering.ts';
import { fallAsleep, install, shown, wakes, worker } from '#tests/support/phone-waking.ts';

/* The network is gone each time. */

const test = base.extend<{ phone: Page }>({
  phone: async ({ page, context }, use) => {
    await install(context);
    await context.grantPermissions(['notifications']);
    await storeForOffline(page);
    await use(page);
  },
});

/** A notice that fell due while the app was closed. */
const letFallDue = (page: Page, minutesAgo: number, chosenTime: boolean, words: string | null = null) =>
  page.evaluate(
    async ({ at, chosen, say }) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('evaat-inbox');
        request.onsuccess = () => done(request.result);
      });
      const transaction = db.transaction('notices', 'readwrite');
      const key = `own:test:${at}`;
      transaction
        .objectStore('notices')
        .put({ key, subject: key, at, day: '2026-11-21', chosenTime: chosen, words: say });
      await new Promise((done) => (transaction.oncomplete = done));
      db.close();
    },
    { at: Date.now() - minutesAgo * 60_000, chosen: chosenTime, say: words },
  );

async function switchOn(page: Page): Promise<void> {
  await page.goto('/fi/reminders/delivery');
  await page.getByRole('switch', { name: 'Näytä ilmoitukset' }).click();
  await expect(page.getByRole('switch', { name: 'Näytä ilmoitukset' })).toBeChecked();
  await expect.poll(() => inboxMode(page)).toBe('on');
  await fallAsleep(page);
}

const inboxMode = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('evaat-inbox');
      request.onsuccess = () => done(request.result);
    });
    const row = await new Promise<{ value: { mode: string } } | undefined>((done) => {
      const request = db.transaction('keepsakes').objectStore('keepsakes').get('voice');
      request.onsuccess = () => done(request.result as { value: { mode: string } } | undefined);
    });
    db.close();
    return row?.value.mode;
  });

/** How many notices lie ready for the worker. */
const inboxNotices = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('evaat-inbox');
      request.onsuccess = () => done(request.result);
    });
    const count = await new Promise<number>((done) => {
      const request = db.transaction('notices').objectStore('notices').count();
      request.onsuccess = () => done(request.result);
    });
    db.close();
    return count;
  });

/** The worker's own clock, moved to an hour of the day in Finland. */
async function atHour(worker: Worker, hour: number): Promise<void> {
  await worker.evaluate((wanted) => {
    const real = Date.now;
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: 'numeric', hourCycle: 'h23' });
    const isHour = Number(clock.format(real()));
    Date.now = () => real() + ((wanted - isHour + 24) % 24) * 3_600_000;
  }, hour);
}

test('a woken worker shows one notification without names, once, with the network gone', async ({ phone, site }) => {
  await enterChild(phone, 'fi', 'Aino', '2026-06-20');
  await switchOn(phone);
  await letFallDue(phone, 5, true);
  await letFallDue(phone, 4, true);
  await letFallDue(phone, -4 * 24 * 60, true, 'Vasta ensi viikolla');
  await atHour(worker(phone), 12);
  await site.stop();
  const { sync, push } = await wakes(phone);

  await sync();
  await expect.poll(() => shown(phone)).toHaveLength(1);
  const [first] = await shown(phone);
  expect(first).toMatchObject({
    title: 'Eväät',
    body: 'Sinulla on muistettavaa',
    lang: 'fi',
    data: { url: '/fi/reminders' },
  });
  expect(JSON.stringify(first)).not.toContain('Aino');

  // Nothing new: the sync says nothing, the push takes the place of what is there.
  await sync();
  await push('{}');
  await phone.waitForTimeout(500);
  expect(await shown(phone)).toHaveLength(1);
});

test('a push shows what is due, in the words that the parent chose', async ({ phone, site }) => {
  await switchOn(phone);
  await atHour(worker(phone), 12);
  await letFallDue(phone, 5, true, 'klo 12.00 Hammaslääkäri');
  await site.stop();
  const { push } = await wakes(phone);
  await push('what it says is not read');
  await expect.poll(() => shown(phone)).toMatchObject([{ body: 'klo 12.00 Hammaslääkäri' }]);
});

test('a worker woken at three in the night holds back until the morning', async ({ phone, site }) => {
  await switchOn(phone);
  await letFallDue(phone, 120, false);
  await site.stop();
  const { sync } = await wakes(phone);
  await atHour(worker(phone), 3);
  await sync();
  await phone.waitForTimeout(500);
  expect(await shown(phone)).toEqual([]);
  await atHour(worker(phone), 8);
  await sync();
  await expect.poll(() => shown(phone)).toMatchObject([{ body: 'Sinulla on muistettavaa' }]);
});

test('a tap brings the open app to the front, or opens the page of the reminders', async ({ phone, site }) => {
  await site.stop();
  // A browser opens windows for real taps only, and no protocol gives one: the worker's handler runs for real, the last step is watched.
  const opened = await worker(phone).evaluate(async () => {
    const scope = globalThis as unknown as ServiceWorkerGlobalScopeLike;
    const calls: string[] = [];
    scope.clients.openWindow = (url: string) => Promise.resolve(void calls.push(url));
    scope.clients.matchAll = () => Promise.resolve([]);
    await scope.registration.showNotification('Eväät', { tag: 'tap', data: { url: '/sv/reminders' } });
    const [notification] = await scope.registration.getNotifications({ tag: 'tap' });
    scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
    await new Promise((done) => setTimeout(done, 300));
    return { calls, left: (await scope.registration.getNotifications({ tag: 'tap' })).length };
  });
  expect(opened).toEqual({ calls: ['/sv/reminders'], left: 0 });
  await phone.goto(opened.calls[0] ?? '');
  await expect(phone.getByRole('heading', { level: 1, name: 'Kom ihåg' })).toBeVisible();
});

/** The worker's global scope, which this project of TypeScript does not know. */
interface ServiceWorkerGlobalScopeLike extends EventTarget {
  readonly clients: { openWindow: (url: string) => Promise<unknown>; matchAll: () => Promise<readonly unknown[]> };
  readonly registration: ServiceWorkerRegistration;
  readonly NotificationEvent: new (type: string, init: { notification: Notification | undefined }) => Event;
}

/** What was asked of the icon, also by pages that have gone since. */
const badges = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('test:badges') ?? '[]') as number[]);

test('the number reaches the icon when it is switched on, and goes when everything is silenced', async ({ phone }) => {
  await phone.addInitScript(() => {
    const now = Date.parse(localStorage.getItem('test:now') ?? '2026-11-21T07:00:00+02:00');
    globalThis.Date = new Proxy(Date, {
      construct: (target, parts) => Reflect.construct(target, parts.length > 0 ? parts : [now]) as Date,
      get: (target, name) => (name === 'now' ? () => now : (Reflect.get(target, name) as unknown)),
    });
    const note = (count: number) => {
      const all = JSON.parse(localStorage.getItem('test:badges') ?? '[]') as number[];
      localStorage.setItem('test:badges', JSON.stringify([...all, count]));
      return Promise.resolve();
    };
    navigator.setAppBadge = (count = 0) => note(count);
    navigator.clearAppBadge = () => note(0);
  });
  // At seven a thing for nine o'clock is written down; at noon the app is opened again.
  await enterOwnReminder(phone, 'fi');
  await expect.poll(() => inboxNotices(phone)).toBeGreaterThan(0);
  await phone.evaluate(() => localStorage.setItem('test:now', '2026-11-21T12:00:00+02:00'));
  await phone.goto('/fi/reminders/delivery');
  expect(await badges(phone)).toEqual([]);
  await phone.getByRole('switch', { name: 'Näytä numero kuvakkeessa' }).click();
  await expect.poll(async () => (await badges(phone)).at(-1)).toBe(1);

  await hush(phone, 'fi');
  await expect.poll(async () => (await badges(phone)).at(-1)).toBe(0);
});

base('a denied permission is said, with the way to allow it', async ({ page, context }) => {
  await install(context);
  await page.addInitScript(() => Object.defineProperty(Notification, 'permission', { get: () => 'denied' }));
  await page.goto('/fi/reminders/delivery');
  await expect(page.getByText(/Ilmoitukset on estetty.*Mitään ei ole kadonnut/)).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Näytä ilmoitukset' })).toHaveCount(0);
});
