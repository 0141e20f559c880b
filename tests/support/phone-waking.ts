import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';

/*
 * The real worker, woken as a phone and a push server would wake it, through the DevTools protocol.
 */
export interface Wakes {
  readonly sync: () => Promise<void>;
  readonly push: (data: string) => Promise<void>;
}

async function registrationId(session: CDPSession): Promise<string> {
  const found = new Promise<string>((done) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) done(first.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  return found;
}

/** What can wake the worker of a page that has one. */
export async function wakes(page: Page): Promise<Wakes> {
  const session = await page.context().newCDPSession(page);
  const id = await registrationId(session);
  const { origin } = new URL(page.url());
  return {
    sync: async () => {
      await session.send('ServiceWorker.dispatchPeriodicSyncEvent', { origin, registrationId: id, tag: 'reminders' });
    },
    push: async (data) => {
      await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId: id, data });
    },
  };
}

/** The app on the home screen: only there a phone wakes it. */
export const install = (context: BrowserContext) =>
  context.addInitScript(() => {
    const real = matchMedia.bind(globalThis);
    globalThis.matchMedia = (query) => real(query.replace('(display-mode: standalone)', 'all'));
  });

/** What is on the lock screen. */
export const shown = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const all = (await registration?.getNotifications()) ?? [];
    return all.map(({ title, body, tag, lang, data }) => ({ title, body, tag, lang, data: data as unknown }));
  });

/** The page's worker, to run code in. */
export const worker = (page: Page): Worker => {
  const [first] = page.context().serviceWorkers();
  if (!first) throw new Error('no worker');
  return first;
};

/** Goes to a page of the same origin without the app: from here on only the worker is awake. */
export async function fallAsleep(page: Page): Promise<void> {
  const empty = '<!doctype html><title>asleep</title><link rel="icon" href="data:,">';
  await page.route('**/asleep.html', (route) => route.fulfill({ contentType: 'text/html', body: empty }));
  await page.goto('/asleep.html');
}
