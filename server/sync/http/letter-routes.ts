import { Hono } from 'hono';
import { readLetter, writeLetter } from '#domain/sync/wire/letter-frame.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import { isBoxId } from '#domain/sync/wire/names.ts';
import { readWait, wholeNumber } from '#domain/sync/wire/queries.ts';
import { done, frame, refuse } from '#server/sync/http/answers.ts';
import { payPerAddress } from '#server/sync/http/guard.ts';
import { costs } from '#server/sync/http/limiter.ts';
import { bodyOf } from '#server/sync/http/read-request.ts';
import type { Setting, SyncEnv } from '#server/sync/http/setting.ts';
import { putLetter, takeLetter } from '#server/sync/store/letters.ts';

/** Which letter of which box; `null` for one that cannot be. */
function placeOf(box: string, no: string) {
  const number = wholeNumber(no);
  return isBoxId(box) && number !== null && number < limits.letters ? { box, no: number, name: `m/${box}` } : null;
}

/** The mailbox two phones pair through: whoever knows its name may read and write, each letter once. */
export function letterRoutes(setting: Setting): Hono<SyncEnv> {
  const { db, wakeUps, notifier, now } = setting;
  const routes = new Hono<SyncEnv>();
  routes.put('/:box/:no', payPerAddress(setting, costs.letter), async (c) => {
    const place = placeOf(c.req.param('box'), c.req.param('no'));
    const letter = readLetter(await bodyOf(c));
    if (!place) return refuse(c, 'unknown');
    if (!letter.ok || letter.value === null) return refuse(c, 'malformed');
    if (letter.value.length > limits.letter) return refuse(c, 'too-big');
    const put = await putLetter(db, place.box, place.no, letter.value, now());
    if (!put.ok) return refuse(c, put.error);
    notifier.tell(place.name);
    return done(c);
  });
  routes.get('/:box/:no', async (c) => {
    const place = placeOf(c.req.param('box'), c.req.param('no'));
    if (!place) return refuse(c, 'unknown');
    const take = () => takeLetter(db, place.box, place.no, now());
    const wait = readWait(c.req.query());
    const waiting = wakeUps.waitFor(place.name);
    try {
      // Another letter of the box wakes too: then the phone asks again.
      const letter = await take();
      if (letter === null && wait > 0) await waiting.news(wait, c.req.raw.signal);
      return frame(c, writeLetter(letter ?? (await take())));
    } finally {
      waiting.end();
    }
  });
  return routes;
}
