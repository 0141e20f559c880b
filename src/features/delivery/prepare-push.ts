import type { Language } from '#domain/language.ts';
import type { Notice } from '#domain/notices/notice.ts';
import { wakeUps } from '#domain/notices/wake-ups.ts';
import { ok, type Result } from '#domain/result.ts';
import { pathOf } from '#domain/site-map.ts';
import { toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';
import { subscribe, type SubscribeFault } from '#platform/push-subscription.ts';

/** A name under which the server keeps this phone's order: random, of nothing else, and gone when the way is switched off. */
export const newPushId = (): string => toBase64Bytes(crypto.getRandomValues(new Uint8Array(16)));

/** Everything a push server needs to wake this phone for the next notices: where to knock, in which language to be generic, and when. */
export async function preparePush(
  publicKey: string,
  notices: readonly Notice[],
  language: Language,
  now: number,
): Promise<Result<PushSubscriptionOrder, SubscribeFault>> {
  const subscribed = await subscribe(publicKey);
  if (!subscribed.ok) return subscribed;
  const page = new URL(pathOf(language, 'reminders'), location.href).href;
  return ok({ ...subscribed.value, language, page, times: wakeUps(notices, now).map(({ at }) => at) });
}
