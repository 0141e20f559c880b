import { createMiddleware } from 'hono/factory';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { readInvitation } from '#domain/sync/wire/letter-frame.ts';
import { isSpaceId } from '#domain/sync/wire/names.ts';
import { addressOf } from '#server/sync/http/address.ts';
import { refuse } from '#server/sync/http/answers.ts';
import { costs } from '#server/sync/http/limiter.ts';
import { bodyOf, incomingOf, tokenOf } from '#server/sync/http/read-request.ts';
import type { Setting, SyncEnv } from '#server/sync/http/setting.ts';
import { createSpace, openSpace } from '#server/sync/store/spaces.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();
const same = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

/** Every request pays from its address's bucket before anything else is done for it. */
export const payPerAddress = (setting: Setting, cost: number) =>
  createMiddleware<SyncEnv>(async (c, next) => {
    const wait = setting.limiter.address(addressOf(incomingOf(c), setting.trusted), cost);
    if (wait === 0) return next();
    setting.metrics.limited('address');
    return refuse(c, 'slow-down', wait);
  });

async function invited(c: Context<SyncEnv>, { spaces, invitation }: Setting): Promise<boolean> {
  const said = readInvitation(await bodyOf(c));
  if (!said.ok || spaces === 'closed') return false;
  return spaces === 'open' || (invitation !== '' && same(said.value, invitation));
}

/**
 * Lets a request through whose token opens the space, making the space first on PUT where that is allowed. Whatever else
 * is wrong (no such name, no token, another's token, no invitation) gets the same answer and costs the same.
 */
export const openWithToken = (setting: Setting) =>
  createMiddleware<SyncEnv>(async (c, next) => {
    const { db, now, limiter, metrics } = setting;
    const space = c.req.param('space') ?? '';
    const token = tokenOf(c);
    const pay = (cost: number) => limiter.address(addressOf(incomingOf(c), setting.trusted), cost);
    const named = isSpaceId(space) && token !== '';
    const open = () => openSpace(db, named ? space : '', token, now());

    let opened = await open();
    if (!opened.ok && opened.error === 'unknown' && c.req.method === 'PUT' && named && (await invited(c, setting))) {
      const wait = pay(costs.create);
      if (wait > 0) {
        metrics.limited('address');
        return refuse(c, 'slow-down', wait);
      }
      await createSpace(db, space, token, now());
      opened = await open();
    }
    if (!opened.ok) {
      pay(costs.refused);
      return refuse(c, opened.error);
    }
    const wait = limiter.space(space, 1);
    if (wait > 0) {
      metrics.limited('space');
      return refuse(c, 'slow-down', wait);
    }
    c.set('space', space);
    c.set('state', opened.value);
    return next();
  });
