import webPush from 'web-push';
import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';
import { readSyncSettings, type PushSettings } from '#server/sync/settings.ts';
import type { FakePushService } from '#tests/support/fake-push-service.ts';
import { name } from '#tests/support/relay-in-process.ts';

export const quarter = 15 * 60_000;
export const hour = 4 * quarter;
/** The hour at which a test's relay begins: 14.00 in Finland, in winter. */
export const start = Date.UTC(2026, 10, 22, 12);

const { publicKey, privateKey } = webPush.generateVAPIDKeys();
/** What an operator sets, and what lets a test send to loopback. */
export const pushEnvironment = {
  VAPID_PUBLIC_KEY: publicKey,
  VAPID_PRIVATE_KEY: privateKey,
  VAPID_SUBJECT: 'mailto:eva@evaat.example',
  PUSH_LOOPBACK: '1',
};

export function pushSettings(): PushSettings {
  const read = readSyncSettings(pushEnvironment);
  if (!read.ok || !read.value.push) throw new Error('no push');
  return read.value.push;
}

/** A phone that orders to be woken so many ms after the test's beginning. */
export function newPhone(service: FakePushService, language: 'fi' | 'sv' = 'fi') {
  const subscription = service.subscribe();
  const { id, ...keys } = subscription;
  const page = `https://evaat.example.fi/${language}/reminders`;
  const order = (...after: number[]): PushSubscriptionOrder => ({
    ...keys,
    language,
    page,
    times: after.map((ms) => start + ms),
  });
  return { id, pushId: name(16), order };
}

/** To whom the service delivered, in order. */
export const wokenBy = ({ delivered }: FakePushService): string[] => delivered.map(({ id }) => id);
