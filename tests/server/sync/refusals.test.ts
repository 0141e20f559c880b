import { expect, test } from 'vitest';
import { writeInvitation } from '#domain/sync/wire/letter-frame.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import { writePush } from '#domain/sync/wire/push-frame.ts';
import type { SpaceKey } from '#domain/sync/wire/relay.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';
import { must, name, newClient, newKey, pushOf, startRelay, type TestRelay } from '#tests/support/relay-in-process.ts';

const refused = (reason: string) => ({ ok: false, error: { reason, retryAfter: null } });

async function wholeAnswer(asked: Response | Promise<Response>) {
  const response = await asked;
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

describeOnEngines('what the relay refuses', (engine) => {
  const ask = (
    { server }: TestRelay,
    method: string,
    path: string,
    token: string | null,
    body?: Uint8Array<ArrayBuffer>,
  ) =>
    server.app.request(`/sync/v1${path}`, {
      method,
      ...(body && { body }),
      ...(token !== null && { headers: { authorization: token } }),
    });

  test('looks the same whatever is wrong: no such space, another token, none, a name that cannot be', async () => {
    const here = await startRelay(engine);
    const key = newKey();
    must(await here.relay.create(key, ''));
    const tries: [string, string, string | null][] = [
      [name(16), `Bearer ${name(32)}`, 'unknown space'],
      [key.space, `Bearer ${name(32)}`, 'wrong token'],
      [key.space, `Bearer ${key.token.slice(1)}`, 'short token'],
      [key.space, `Basic ${key.token}`, 'another scheme'],
      [key.space, '', 'no token'],
      [key.space.slice(1), `Bearer ${key.token}`, 'short name'],
      ['%00', `Bearer ${key.token}`, 'odd name'],
    ];
    const push = `changes?client=${newClient()}&no=1&nonce=${name(9)}`;
    for (const [method, part] of [
      ['GET', 'live'],
      ['GET', `changes?client=${newClient()}&since=0`],
      ['POST', push],
      ['POST', 'get'],
      ['POST', 'seal'],
      ['DELETE', ''],
    ] as const) {
      const answers = [];
      for (const [space, token] of tries)
        answers.push(await wholeAnswer(ask(here, method, `/s/${space}${part && '/'}${part}`, token)));
      expect(answers[0]).toMatchObject({ status: 404, body: '' });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
    expect(must(await here.relay.live(key)).seqs).toEqual([]);
  });

  test("making a space is for everybody, for the invited or for nobody, and never takes another's", async () => {
    const place = await engine.place();
    const open = await startRelay(engine, { place });
    const key = newKey();
    must(await open.relay.create(key, ''));
    must(await open.relay.create(key, 'whatever'));
    expect(await open.relay.create({ ...key, token: name(32) }, '')).toEqual(refused('unknown'));

    const invited = await startRelay(engine, { place, settings: { spaces: 'invited', invitation: 'ankanpoika 7' } });
    expect(await invited.relay.create(newKey(), '')).toEqual(refused('unknown'));
    expect(await invited.relay.create(newKey(), 'ankanpoika 8')).toEqual(refused('unknown'));
    must(await invited.relay.create(newKey(), 'ankanpoika 7'));
    expect(must(await invited.relay.info())).toEqual({ spaces: 'invited', pushKey: null });

    const closed = await startRelay(engine, { place, settings: { spaces: 'closed', invitation: 'ankanpoika 7' } });
    expect(await closed.relay.create(newKey(), 'ankanpoika 7')).toEqual(refused('unknown'));
    // Who has one keeps it.
    must(await closed.relay.create(key, ''));
    must(await closed.relay.live(key));
  });

  test('malformed and too large requests change nothing', async () => {
    const here = await startRelay(engine);
    const key = newKey();
    must(await here.relay.create(key, ''));
    const token = `Bearer ${key.token}`;
    const client = newClient();
    const post = async (query: string, body: Uint8Array<ArrayBuffer>) =>
      (await ask(here, 'POST', `/s/${key.space}/changes?${query}`, token, body)).status;
    const good = writePush(pushOf(client, 1, 10).items);
    const query = `client=${client}&no=1&nonce=${name(9)}`;
    expect(await post(query, good.slice(0, -1))).toBe(400);
    expect(await post(query, new Uint8Array())).toBe(400);
    expect(await post(query, writeInvitation('x'))).toBe(400);
    for (const odd of [
      `client=x&no=1&nonce=${name(9)}`,
      `client=${client}&no=0&nonce=${name(9)}`,
      `client=${client}&no=1`,
    ])
      expect(await post(odd, good)).toBe(400);
    expect(await post(query, writePush(pushOf(client, 1, limits.blob + 1).items))).toBe(413);
    expect(await post(query, writePush(pushOf(client, 1, ...Array<number>(limits.batch + 1).fill(0)).items))).toBe(413);
    expect(await post(query, writePush(pushOf(client, 1, ...Array<number>(70).fill(limits.blob)).items))).toBe(413);
    expect((await ask(here, 'GET', `/s/${key.space}/changes?client=${client}&since=-1`, token)).status).toBe(400);
    expect((await ask(here, 'POST', `/s/${key.space}/nothing`, token)).status).toBe(404);
    expect(must(await here.relay.live(key))).toMatchObject({ seqs: [], head: 0 });
    expect(await post(query, good)).toBe(200);
  });
});

const limited = { ok: false, error: { reason: 'slow-down', retryAfter: expect.any(Number) as number } };

describeOnEngines('the limits', (engine) => {
  const few = { burst: 10, perSecond: 1 };
  const many = { burst: 1e9, perSecond: 1e9 };
  const push = (here: TestRelay, key: SpaceKey, client: string, no: number, count: number) =>
    here.relay.push(key, pushOf(client, no, ...Array<number>(count).fill(1)));

  test('hold for a space, whose neighbours notice nothing', async () => {
    const here = await startRelay(engine, { settings: { rates: { space: few, address: many } } });
    const [key, other] = [newKey(), newKey()];
    for (const each of [key, other]) must(await here.relay.create(each, ''));
    for (let asked = 0; asked < 9; asked += 1) must(await here.relay.live(key));
    expect(await here.relay.live(key)).toEqual(limited);
    must(await here.relay.live(other));
    here.clock.now += 2_000;
    must(await here.relay.live(key));
    // Many blobs cost more.
    here.clock.now += 20_000;
    const client = newClient();
    must(await push(here, key, client, 1, 50));
    expect(await push(here, key, client, 2, 50)).toEqual(limited);
    here.clock.now += 20_000;
    must(await push(here, key, client, 2, 50));
  });
});
