import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import timers from 'node:timers';
import { beforeEach, expect, test, vi } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { DeliverySection } from '#features/delivery/delivery-section.tsx';
import { LanguageProvider } from '#i18n/language-context.tsx';
import { planning as fi } from '#i18n/planning-fi.ts';
import { planning as sv } from '#i18n/planning-sv.ts';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
import { forgetAll, recall } from '#platform/local-memory.ts';
import { eraseEverything } from '#storage/erase.ts';
import { saveOwnReminder, tickOwn } from '#storage/own-reminders.ts';
import { readSettings } from '#storage/settings.ts';
import { deleteInbox } from '#storage/sw-inbox/database.ts';
import { fakePhone, plainPhone } from '#tests/features/delivery-phone.ts';
import { pushPhone, relayAsked } from '#tests/features/push-phone.ts';
import { pushEnvironment, pushSettings } from '#tests/server/sync/push/push-relay.ts';
import { startRelay } from '#tests/support/relay-in-process.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { sqlitePlace, sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { texts } from '#tests/support/texts.ts';

const t = fi.delivery;
const now = '2026-11-30T10:00:00Z';
const own = {
  id: 'b'.repeat(32),
  child: null,
  kind: 'visit',
  title: 'Hammaslääkäri',
  note: null,
  start: localDate('2026-12-01'),
  times: [localTime('12:05'), localTime('16:00')],
  repeat: null,
} as const;
const quarters = ['2026-12-01T10:15:00.000Z', '2026-12-01T14:00:00.000Z'];

beforeEach(async () => {
  // The relay runs here too, and takes its timers for Node's.
  for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const)
    vi.stubGlobal(name, timers[name]);
  forgetAll();
  await eraseEverything();
  await deleteInbox();
  await storeRealPacks();
  expect(await saveOwnReminder(own)).toMatchObject({ ok: true });
  return plainPhone;
});

/** A phone that may be woken, and the relay of its edition, which wakes phones. */
async function begin(permission: 'default' | 'granted' = 'default') {
  const place = sqlitePlace();
  const engine = { name: 'SQLite', place: () => Promise.resolve(place), crash: () => Promise.resolve() } as const;
  const { server } = await startRelay(engine, { settings: { push: pushSettings() } });
  const asked = fakePhone({ permission });
  return {
    server,
    phone: pushPhone(pushEnvironment.VAPID_PUBLIC_KEY),
    permission: asked,
    net: relayAsked((path, init) => server.app.request(path, init)),
  };
}

const open = () => openApp('/fi/reminders/delivery', now);
const way = async () => {
  const heading = await screen.findByRole('heading', { name: t.push.title });
  return within(heading.closest('li') ?? heading);
};
/** Asks whether it works, and switches it on. */
async function switchOn() {
  const { user } = await open();
  await user.click((await way()).getByRole('button', { name: t.push.ask }));
  await user.click(await screen.findByRole('switch', { name: t.push.switch }));
  return user;
}
const ordered = (net: ReturnType<typeof relayAsked>) =>
  waitFor(() => expect(net.requests()).toContain('PUT /sync/v1/push'));
const times = (net: ReturnType<typeof relayAsked>) =>
  net.lastOrder()?.times.map((time) => new Date(time).toISOString());

test('before it is switched on nothing is asked of the server, on no page, and nothing is subscribed', async () => {
  const { net, phone } = await begin('granted');
  for (const path of ['/fi/', '/fi/reminders', '/fi/settings', '/sv/reminders/delivery']) {
    await openApp(path, now);
    await waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (path.startsWith('/sv')) expect(await screen.findByText(sv.delivery.push.others)).toBeVisible();
    cleanup();
  }
  expect([net.requests(), phone.log]).toEqual([[], []]);
});

test('without sharing anything a parent has a server wake the phone: it learns quarters of an hour, and nothing of what they are for', async () => {
  const { net, phone, permission } = await begin();
  await switchOn();
  await ordered(net);
  expect([...new Set(net.requests())]).toEqual(['GET /sync/v1/info', 'PUT /sync/v1/push']);
  expect(permission.permission).toBe(1);
  expect(phone.log).toEqual(['subscribe']);
  expect(times(net)).toEqual(quarters);
  expect(net.lastOrder()).toMatchObject({ language: 'fi', page: `${location.origin}/fi/reminders` });
  expect(recall('sync')).toBeNull();
  expect(await readSettings()).toEqual({ ok: true, value: { push: 'on' } });
});

test('a plan that changes changes the order; a start without a change hands it over once', async () => {
  const { net } = await begin('granted');
  await switchOn();
  await ordered(net);
  expect(await tickOwn(`own:${own.id}:2026-12-01T12:05`, own.id, own.start)).toMatchObject({ ok: true });
  await waitFor(() => expect(times(net)).toEqual(quarters.slice(1)));
  const ids = new Set(net.asked.map(({ request }) => /push\/(.+)/.exec(request)?.[1]).filter(Boolean));
  expect(ids.size).toBe(1);
});

test('switched off, nothing is left on the phone or the server', async () => {
  const { net, phone } = await begin('granted');
  const user = await switchOn();
  await ordered(net);
  await user.click(screen.getByRole('switch', { name: t.push.switch }));
  await waitFor(() => expect(net.requests().at(-1)).toBe('DELETE /sync/v1/push'));
  await waitFor(() => expect([recall('way:push'), recall('push-id')]).toEqual([null, null]));
  expect(phone.log).toEqual(['subscribe', 'unsubscribe']);
});

test('switched off without a network, the server is told when there is one', async () => {
  const { net, phone } = await begin('granted');
  const user = await switchOn();
  await ordered(net);
  net.network.isAway = true;
  await user.click(screen.getByRole('switch', { name: t.push.switch }));
  await waitFor(() => expect(phone.log).toEqual(['subscribe', 'unsubscribe']));
  await waitFor(() => expect(net.requests().at(-1)).toBe('DELETE /sync/v1/push'));
  expect(recall('push-id')).not.toBeNull();
  cleanup();
  net.network.isAway = false;
  await openApp('/fi/', now);
  await waitFor(() => expect(recall('push-id')).toBeNull());
});

test('a permission that was taken back takes the order back at the next start, and the switch is off', async () => {
  const { net } = await begin('granted');
  await switchOn();
  await ordered(net);
  cleanup();
  Object.assign(Notification, { permission: 'denied' });
  await open();
  await waitFor(() => expect(net.requests().at(-1)).toBe('DELETE /sync/v1/push'));
  expect((await way()).getByText(t.notifications.denied)).toBeVisible();
});

test('removing everything takes the order back too', async () => {
  const { net, phone } = await begin('granted');
  await switchOn();
  await ordered(net);
  cleanup();
  const { user } = await openApp('/fi/settings', now);
  const words = texts.fi.settings.erase;
  await user.click(await screen.findByRole('button', { name: words.action }));
  const question = within(await screen.findByRole('dialog', { name: words.confirmTitle }));
  await user.click(question.getByRole('button', { name: words.confirm }));
  expect(await screen.findByText(words.done)).toBeVisible();
  await waitFor(() => expect(net.requests().at(-1)).toBe('DELETE /sync/v1/push'));
  expect(phone.log.at(-1)).toBe('unsubscribe');
  expect(recall('push-id')).toBeNull();
});

test('a server without keys is no offer: that is said, and there is no switch', async () => {
  const { server } = await sqliteRelay();
  const net = relayAsked((path, init) => server.app.request(path, init));
  fakePhone({ permission: 'default' });
  pushPhone(pushEnvironment.VAPID_PUBLIC_KEY);
  const { user } = await open();
  await user.click((await way()).getByRole('button', { name: t.push.ask }));
  expect(await (await way()).findByText(t.fault['push-not-here'])).toBeVisible();
  expect(screen.queryByRole('switch', { name: t.push.switch })).toBeNull();
  expect(net.requests()).toEqual(['GET /sync/v1/info']);
});

test('a server that cannot be reached may be asked again', async () => {
  const { net } = await begin('granted');
  net.network.isAway = true;
  const { user } = await open();
  await user.click((await way()).getByRole('button', { name: t.push.ask }));
  expect(await (await way()).findByText(t.push.unreachable)).toBeVisible();
  net.network.isAway = false;
  await user.click((await way()).getByRole('button', { name: t.push.ask }));
  expect(await screen.findByRole('switch', { name: t.push.switch })).not.toBeChecked();
});

test('a browser that takes no pushes is told so', async () => {
  const net = relayAsked(() => new Response());
  await open();
  expect((await way()).getByText(t.push.unsupported)).toBeVisible();
  expect(net.requests()).toEqual([]);
});

test('an edition without a server shows nothing of it', async () => {
  const net = relayAsked(() => new Response());
  fakePhone({ permission: 'default' });
  pushPhone(pushEnvironment.VAPID_PUBLIC_KEY);
  await Promise.all([loadTexts('fi'), loadTextsOf('planning', 'fi')]);
  render(
    <LanguageProvider language="fi">
      <DeliverySection pushServer={null} />
    </LanguageProvider>,
  );
  expect(await screen.findByRole('heading', { name: t.inApp.title })).toBeVisible();
  expect(screen.queryByText(t.push.title)).toBeNull();
  expect(net.requests()).toEqual([]);
});
