import { afterEach, describe, expect, test } from 'vitest';
import { startFakePtv, type FakeOptions, type FakePtv } from '#tests/support/fake-ptv/fake-ptv.ts';
import { archive, fakeId, sampleV11, sampleV12 } from '#tests/support/fake-ptv/register.ts';
import { fakeClock, held, requestTo, run, stored, temporaryFolder } from '#tests/support/fake-ptv/run-ptv.ts';

const opened: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

async function start(options: FakeOptions): Promise<FakePtv & { readonly store: string }> {
  const server = await startFakePtv(options);
  const folder = temporaryFolder();
  opened.push(server.close, folder.remove);
  return { ...server, store: folder.path };
}

describe('a full run', () => {
  test('brings all of v12 into the storage', async () => {
    const register = sampleV12({ services: 230 });
    const server = await start({ register, key: 'a-key' });
    const fetched = await run(requestTo(server.v12, server.store), fakeClock());
    expect(fetched).toMatchObject({ ok: true, value: { mode: 'full' } });
    expect(stored(server.store)).toEqual(held(register));
    expect(server.widest()).toBeLessThanOrEqual(3);
  });

  test('brings all of v11 into the storage', async () => {
    const register = sampleV11({ services: 230 });
    const server = await start({ register, idPage: 100 });
    const fetched = await run(requestTo(server.v11, server.store), fakeClock());
    expect(fetched).toMatchObject({ ok: true, value: { mode: 'full' } });
    expect(stored(server.store)).toEqual(held(register));
  });
});

describe('a run of changes', () => {
  test.each(['v11', 'v12'] as const)('%s: what is new, changed, archived and connected otherwise', async (version) => {
    const register = (version === 'v11' ? sampleV11 : sampleV12)({ services: 40 });
    const server = await start({ register, idPage: 10 });
    const clock = fakeClock();
    await run(requestTo(server[version], server.store), clock);
    clock.pass(24 * 3_600_000);
    const id = fakeId('services', 3);
    const { record } = register.published.services.get(id) ?? { record: {} };
    register.published.services.set(id, { at: clock.now() - 1000, record: { ...record, changed: true } });
    archive(register, 'services', fakeId('services', 7), clock.now() - 5000);
    archive(register, 'channels', fakeId('channels', 20), clock.now() - 5000);
    clock.pass(3_600_000);
    const before = server.asked.length;
    const fetched = await run(requestTo(server[version], server.store), clock);
    expect(fetched).toMatchObject({ ok: true, value: { mode: 'changes' } });
    expect(stored(server.store).services).toEqual(held(register).services);
    expect(stored(server.store).channels).not.toHaveProperty(fakeId('channels', 20));
    expect(server.asked.length - before).toBeLessThan(25);
  });
});

test.each(['empty-page', 'short-page', 'wrong-total', 'other-page'] as const)(
  'an answer that looks right but is not (%s) is asked for again by itself, not believed and not waited out in vain',
  async (kind) => {
    const register = sampleV12({ services: 230, channelsEach: 0 });
    let told = false;
    const server = await start({
      register,
      trouble: ({ path, query }) => {
        const now = !told && path === 'service/search' && query.get('page') === '2';
        told ||= now;
        return now ? { kind } : null;
      },
    });
    expect(await run(requestTo(server.v12, server.store), fakeClock())).toMatchObject({ ok: true });
    expect(stored(server.store).services).toEqual(held(register).services);
    expect(server.asked.filter((each) => each.startsWith('service/search')).length).toBe(4);
  },
);
