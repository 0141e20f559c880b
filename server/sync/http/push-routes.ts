import { ECDH } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { isPushId } from '#domain/sync/wire/names.ts';
import { readSubscription } from '#domain/sync/wire/subscription-frame.ts';
import { addressOf } from '#server/sync/http/address.ts';
import { done, refuse } from '#server/sync/http/answers.ts';
import { costs } from '#server/sync/http/limiter.ts';
import { bodyOf, incomingOf } from '#server/sync/http/read-request.ts';
import type { Setting, SyncEnv } from '#server/sync/http/setting.ts';
import { serviceOf, type MoreHosts } from '#server/sync/push/services.ts';
import { forgetPhone, isKnown, keepPhone, phoneOf } from '#server/sync/store/push-phones.ts';

type Here = Context<SyncEnv, '/:id'>;

function isPoint(bytes: Uint8Array): boolean {
  try {
    ECDH.convertKey(bytes, 'prime256v1', undefined, undefined, 'uncompressed');
    return true;
  } catch {
    return false;
  }
}

/** After how many seconds a phone may order again; 0 for now. A new one costs as much as a new space. */
async function toWait(c: Here, { db, limiter, trusted, metrics }: Setting, phone: string): Promise<number> {
  const mine = limiter.space(`push/${phone}`, costs.order);
  if (mine > 0) {
    metrics.limited('space');
    return mine;
  }
  const cost = (await isKnown(db, phone)) ? costs.letter : costs.create;
  const address = limiter.address(addressOf(incomingOf(c), trusted), cost);
  if (address > 0) metrics.limited('address');
  return address;
}

/** Orders of wake-ups. Whoever knows an id may change what was ordered under it; no space and no account has anything to do with it. */
export function pushRoutes(setting: Setting, more: MoreHosts): Hono<SyncEnv> {
  const { db, now } = setting;
  const routes = new Hono<SyncEnv>();
  routes.put('/:id', async (c) => {
    const order = readSubscription(await bodyOf(c));
    if (!isPushId(c.req.param('id'))) return refuse(c, 'unknown');
    if (!order.ok || !isPoint(order.value.p256dh) || serviceOf(order.value.endpoint, more) === null)
      return refuse(c, 'malformed');
    const phone = phoneOf(c.req.param('id'));
    const wait = await toWait(c, setting, phone);
    if (wait > 0) return refuse(c, 'slow-down', wait);
    await keepPhone(db, phone, order.value, now());
    return done(c);
  });
  routes.delete('/:id', async (c) => {
    if (!isPushId(c.req.param('id'))) return refuse(c, 'unknown');
    await forgetPhone(db, phoneOf(c.req.param('id')));
    return done(c);
  });
  return routes;
}
