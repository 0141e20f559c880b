import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { startFakePtv, type FakeOptions, type FakePtv, type PtvTrouble } from '#tests/support/fake-ptv/fake-ptv.ts';
import { archive, fakeId, sampleV11, sampleV12, type FakeRegister } from '#tests/support/fake-ptv/register.ts';
import { fakeClock, held, requestTo, run, stored, temporaryFolder } from '#tests/support/fake-ptv/run-ptv.ts';

const opened: (() => void | Promise<void>)[] = [];
const closeAll = async () => {
  for (const close of opened.splice(0)) await close();
};
afterEach(closeAll);

async function start(options: FakeOptions): Promise<FakePtv & { readonly store: string }> {
  const server = await startFakePtv(options);
  const folder = temporaryFolder();
  opened.push(server.close, folder.remove);
  return { ...server, store: folder.path };
}

const samples = { v11: sampleV11, v12: sampleV12 };
const loud = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(429, 500, 502, 503, 504) }),
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(429, 503),
    retryAfter: fc.constantFrom('0', '7', '120', 'Sun, 22 Nov 2026 03:02:00 GMT', 'soon', ''),
  }),
  fc.constantFrom<PtvTrouble>({ kind: 'cut' }, { kind: 'half-json' }, { kind: 'not-json' }),
);
/** Answers that look right: only their content gives them away. */
const quiet = fc.constantFrom<PtvTrouble>(
  { kind: 'empty-page' },
  { kind: 'short-page' },
  { kind: 'wrong-total' },
  { kind: 'other-page' },
);

describe('whatever goes wrong within the retry budget, the storage equals the register', () => {
  test.each(['v11', 'v12'] as const)(
    '%s: statuses, cut connections, half answers, false pages',
    async (version) => {
      const troubles = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, loud, quiet), { maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(troubles, fc.integer({ min: 1, max: 3 }), async (list, width) => {
          const register = samples[version]({ services: 130, channelsEach: 1 });
          // Never two in a row, so that no request meets more than its budget.
          const trouble: FakeOptions['trouble'] = ({ count }) => (count % 2 === 0 ? (list[count / 2] ?? null) : null);
          const server = await start({ register, trouble, idPage: 50 });
          const fetched = await run(requestTo(server[version], server.store, { width }), fakeClock(), { attempts: 12 });
          expect(fetched).toMatchObject({ ok: true });
          expect(stored(server.store)).toEqual(held(register));
          await closeAll();
        }),
        { numRuns: 12 },
      );
    },
    120_000,
  );
});

const down: PtvTrouble = { kind: 'status', status: 503 };

/** Ends a run at a point of choice by a register that is down from then on. */
const downFrom =
  (from: () => number): NonNullable<FakeOptions['trouble']> =>
  ({ count }) =>
    count >= from() ? down : null;

describe('beyond the budget', () => {
  test.each(['v11', 'v12'] as const)(
    '%s: the old snapshot stays whole, and the next run goes on where it stopped',
    async (version) => {
      const whole = await start({ register: samples[version]({ services: 260 }), idPage: 50 });
      await run(requestTo(whole[version], whole.store), fakeClock());
      const needed = whole.asked.length;
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 8, max: needed - 1 }), async (breaksAt) => {
          let from = Infinity;
          const register = samples[version]({ services: 260 });
          const server = await start({ register, trouble: downFrom(() => from), idPage: 50 });
          const clock = fakeClock();
          const request = requestTo(server[version], server.store, { mode: 'full' });
          await run(request, clock);
          const old = stored(server.store);
          const extra = samples[version]({ services: 270 });
          for (const kind of ['services', 'channels', 'connections'] as const)
            for (const [id, each] of extra.published[kind]) register.published[kind].set(id, each);
          clock.pass(60_000);
          const before = server.asked.length;
          from = before + breaksAt;
          expect(await run(request, clock)).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
          expect(stored(server.store)).toEqual(old);

          const broken = server.asked.length;
          from = Infinity;
          const said: string[] = [];
          expect(await run(request, clock, { say: (line) => said.push(line) })).toMatchObject({ ok: true });
          expect(said).toEqual([expect.stringContaining('going on with the run of')]);
          expect(stored(server.store)).toEqual(held(register));
          // At most the pages under way at the break are asked for again.
          expect(server.asked.length - broken).toBeLessThanOrEqual(needed + 10 - (breaksAt - 1) + 3 * 3);
          await closeAll();
        }),
        { numRuns: 6 },
      );
    },
    120_000,
  );

  test('a broken run older than a day is begun anew', async () => {
    let from = 4;
    const server = await start({ register: sampleV12({ services: 30 }), trouble: downFrom(() => from) });
    const clock = fakeClock();
    await run(requestTo(server.v12, server.store), clock);
    from = Infinity;
    clock.pass(25 * 3_600_000);
    const said: string[] = [];
    expect(await run(requestTo(server.v12, server.store), clock, { say: (line) => said.push(line) })).toMatchObject({
      ok: true,
    });
    expect(said).toEqual([]);
  });
});

describe('a register that changes while it is read', () => {
  const changing = (register: FakeRegister, change: (count: number) => void): FakeOptions => ({
    register,
    trouble: ({ count }) => {
      change(count);
      return null;
    },
  });

  test('records published and archived between two pages are all found, none is lost or left behind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.integer({ min: 1, max: 14 }), id: fc.nat(499), add: fc.boolean() }), {
          maxLength: 5,
        }),
        async (moves) => {
          const register = sampleV12({ services: 500, channelsEach: 0 });
          const clock = fakeClock();
          const options = changing(register, (count) => {
            for (const { id, add } of moves.filter(({ at }) => at === count)) {
              const key = fakeId('services', add ? 1000 + id : id);
              if (add) register.published.services.set(key, { at: clock.now(), record: { contentId: key } });
              else archive(register, 'services', key, clock.now());
            }
          });
          const server = await start(options);
          expect(await run(requestTo(server.v12, server.store), clock)).toMatchObject({ ok: true });
          clock.pass(24 * 3_600_000);
          expect(await run(requestTo(server.v12, server.store), clock)).toMatchObject({
            ok: true,
            value: { mode: 'changes' },
          });
          expect(Object.keys(stored(server.store).services)).toEqual(Object.keys(held(register).services));
          await closeAll();
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  test('a list that never comes to rest is settled record by record, and the next day has the rest', async () => {
    const register = sampleV12({ services: 400, channelsEach: 0 });
    const clock = fakeClock();
    let next = 0;
    const server = await start(
      changing(register, (count) => {
        if (count % 2 !== 0 || next > 14) return;
        const [first] = register.published.services.keys();
        if (first !== undefined) archive(register, 'services', first, clock.now());
        const id = fakeId('services', 5000 + next++);
        register.published.services.set(id, { at: clock.now(), record: { contentId: id } });
      }),
    );
    expect(await run(requestTo(server.v12, server.store), clock)).toMatchObject({ ok: true });
    expect(server.asked.filter((each) => /^service\/\d/.test(each))).not.toEqual([]);
    clock.pass(24 * 3_600_000);
    expect(await run(requestTo(server.v12, server.store), clock)).toMatchObject({ ok: true });
    expect(Object.keys(stored(server.store).services)).toEqual(Object.keys(held(register).services));
  });
});
