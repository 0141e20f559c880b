import { Hono, type Context } from 'hono';
import { readNumbers, writeBlobs, writeChanges, writeLive, writePushed } from '#domain/sync/wire/blob-frames.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import { readPush } from '#domain/sync/wire/push-frame.ts';
import { readPullQuery, readPushQuery } from '#domain/sync/wire/queries.ts';
import type { Changes, PullQuestion } from '#domain/sync/wire/relay.ts';
import { done, frame, refuse } from '#server/sync/http/answers.ts';
import { costs } from '#server/sync/http/limiter.ts';
import { bodyOf, tokenOf } from '#server/sync/http/read-request.ts';
import type { Setting, SyncEnv } from '#server/sync/http/setting.ts';
import { readBlobs, readChanges, readLive } from '#server/sync/store/changes.ts';
import { takePush } from '#server/sync/store/push.ts';
import { eraseSpace, openSpace, sealSpace, type SpaceState } from '#server/sync/store/spaces.ts';

type Here = Context<SyncEnv>;

const nothingNew = ({ blobs, next, head }: Changes, { since }: PullQuestion) =>
  blobs.length === 0 && next === head && head <= since;

/** What is new; when nothing is, waits for news and looks once more. */
async function changes(c: Here, { db, wakeUps, now }: Setting) {
  const query = readPullQuery(c.req.query());
  if (!query.ok) return refuse(c, 'malformed');
  const question = query.value;
  const space = c.get('space');
  const look = (state: SpaceState) => readChanges(db, space, question, state);
  const waiting = question.wait > 0 ? wakeUps.waitFor(space) : null;
  try {
    // Read again where somebody waits: the space's state that the guard saw is older than the place in the waiting room.
    const state = waiting
      ? await openSpace(db, space, tokenOf(c), now())
      : { ok: true as const, value: c.get('state') };
    if (!state.ok) return refuse(c, state.error);
    const found = await look(state.value);
    if (!waiting || !nothingNew(found, question)) return frame(c, writeChanges(found));
    await waiting.news(question.wait, c.req.raw.signal);
    const later = await openSpace(db, space, tokenOf(c), now());
    return later.ok ? frame(c, writeChanges(await look(later.value))) : refuse(c, later.error);
  } finally {
    waiting?.end();
  }
}

async function push(c: Here, setting: Setting) {
  const { db, notifier, metrics, now } = setting;
  const query = readPushQuery(c.req.query());
  const body = await bodyOf(c);
  if (!query.ok) return refuse(c, 'malformed');
  const items = readPush(body);
  if (!items.ok) return refuse(c, items.error);
  const space = c.get('space');
  const superseded = items.value.reduce((sum, each) => sum + each.supersedes.length, 0);
  const wait = setting.limiter.space(space, items.value.length * costs.perBlob + superseded * costs.perSuperseded);
  if (wait > 0) {
    metrics.limited('space');
    return refuse(c, 'slow-down', wait);
  }
  const taken = await takePush(db, space, { ...query.value, items: items.value }, now());
  if (!taken.ok) return refuse(c, taken.error);
  if (!taken.value.again) {
    notifier.tell(space);
    metrics.pushed(
      items.value.length,
      items.value.reduce((sum, each) => sum + each.body.length, 0),
    );
  }
  return frame(c, writePushed(taken.value.seqs));
}

async function get(c: Here, { db }: Setting) {
  const seqs = readNumbers(await bodyOf(c));
  if (!seqs.ok) return refuse(c, 'malformed');
  if (seqs.value.length > limits.batch) return refuse(c, 'too-big');
  return frame(c, writeBlobs(await readBlobs(db, c.get('space'), seqs.value)));
}

/** What a space's key opens. The guard before it has checked the token and left `space` and `state`. */
export function spaceRoutes(setting: Setting): Hono<SyncEnv> {
  const { db, notifier, now } = setting;
  const routes = new Hono<SyncEnv>();
  // Making it is the guard's work: here it is there and the token fits.
  routes.put('/', (c) => done(c));
  routes.get('/changes', (c) => changes(c, setting));
  routes.post('/changes', (c) => push(c, setting));
  routes.get('/live', async (c) => {
    const { gen, head } = c.get('state');
    return frame(c, writeLive({ gen, head, seqs: await readLive(db, c.get('space')) }));
  });
  routes.post('/get', (c) => get(c, setting));
  routes.post('/seal', async (c) => {
    await sealSpace(db, c.get('space'), now());
    notifier.tell(c.get('space'));
    return done(c);
  });
  routes.delete('/', async (c) => {
    await eraseSpace(db, c.get('space'), now());
    notifier.tell(c.get('space'));
    return done(c);
  });
  return routes;
}
