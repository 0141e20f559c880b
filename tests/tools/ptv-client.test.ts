import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startFakePtv, type FakeOptions, type PtvTrouble } from '#tests/support/fake-ptv/fake-ptv.ts';
import { fakeId, sampleV12 } from '#tests/support/fake-ptv/register.ts';
import { fakeClock, requestTo, run, stored, temporaryFolder } from '#tests/support/fake-ptv/run-ptv.ts';
import { createProgress, progressLine } from '#tools/directory/ptv/fetch/progress.ts';
import { ptvRequestFrom } from '#tools/directory/ptv/fetch/request.ts';
import { areaQueries } from '#tools/directory/ptv/fetch/run-v12.ts';
import { backoffMs, retryAfterMs } from '#tools/directory/ptv/fetch/waiting.ts';

const opened: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

async function start(options: Partial<FakeOptions> = {}) {
  const register = options.register ?? sampleV12({ services: 3 });
  const server = await startFakePtv({ ...options, register });
  const folder = temporaryFolder();
  opened.push(server.close, folder.remove);
  return { server, register, store: folder.path, clock: fakeClock() };
}
const firstOnly =
  (trouble: PtvTrouble): NonNullable<FakeOptions['trouble']> =>
  ({ count }) =>
    count === 1 ? trouble : null;

describe('waiting', () => {
  test('Retry-After in seconds and as a date; anything else is not understood', () => {
    const now = Date.parse('2026-11-22T03:00:00Z');
    expect(retryAfterMs('120', now)).toBe(120_000);
    expect(retryAfterMs('Sun, 22 Nov 2026 03:00:30 GMT', now)).toBe(30_000);
    expect(retryAfterMs('Sun, 22 Nov 2026 02:00:00 GMT', now)).toBe(0);
    for (const none of [null, '', 'soon', '-5', '1.5']) expect(retryAfterMs(none, now)).toBeNull();
  });

  test('each further wait is twice as long, and never much over a minute', () => {
    const middle = () => 0.5;
    expect([1, 2, 3, 4].map((attempt) => backoffMs(attempt, middle))).toEqual([1000, 2000, 4000, 8000]);
    expect(backoffMs(40, () => 1)).toBe(75_000);
  });

  test.each(['42', 'Sun, 22 Nov 2026 03:00:42 GMT'])('a 429 with "%s" is waited out', async (retryAfter) => {
    const { server, store, clock } = await start({ trouble: firstOnly({ kind: 'status', status: 429, retryAfter }) });
    expect(await run(requestTo(server.v12, store), clock)).toMatchObject({ ok: true });
    expect(clock.slept).toEqual([42_000]);
  });

  test('a wait of hours is not slept through', async () => {
    const { server, store, clock } = await start({
      trouble: firstOnly({ kind: 'status', status: 503, retryAfter: '7200' }),
    });
    expect(await run(requestTo(server.v12, store), clock)).toMatchObject({
      ok: false,
      error: { kind: 'unreachable', message: expect.stringContaining('in 120 minutes') as string },
    });
    expect(clock.slept).toEqual([]);
  });

  test('silence ends at the timeout and is asked again', async () => {
    const { server, store, clock } = await start({ trouble: firstOnly({ kind: 'silence' }) });
    expect(await run(requestTo(server.v12, store), clock, { timeoutMs: 200 })).toMatchObject({ ok: true });
  });

  test('attempts are counted', async () => {
    const { server, store, clock } = await start({ trouble: () => ({ kind: 'status', status: 500 }) });
    expect(await run(requestTo(server.v12, store), clock, { attempts: 4 })).toMatchObject({ ok: false });
    expect(server.asked.length).toBe(4);
  });
});

describe('the key', () => {
  test('a wrong one is told without naming it, and is not tried twice', async () => {
    const { server, store, clock } = await start({ key: 'right-key' });
    const refused = await run(requestTo(server.v12, store, { key: 'wrong-key-7af3' }), clock);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(JSON.stringify(refused)).toContain('PTV_API_KEY');
    expect(JSON.stringify(refused)).not.toContain('wrong-key');
    expect(server.asked.length).toBe(1);
  });

  test('is nowhere in the storage, not even of a broken run', async () => {
    const { server, store, clock } = await start({
      key: 'right-key-55e1',
      trouble: ({ count }) => (count > 8 ? { kind: 'status', status: 500 } : null),
    });
    await run(requestTo(server.v12, store, { key: 'right-key-55e1' }), clock);
    const files = readdirSync(store, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain('55e1');
  });

  test('is sent only to https or to this machine', () => {
    const env = { PTV_API_KEY: 'k' };
    expect(ptvRequestFrom(['--base', 'http://ptv.example/api/v12/'], env, 's')).toMatchObject({ ok: false });
    expect(ptvRequestFrom(['--base', 'https://ptv.example/api/v12'], env, 's')).toMatchObject({
      ok: true,
      value: { base: 'https://ptv.example/api/v12/' },
    });
  });
});

describe('the options', () => {
  const env = { PTV_API_KEY: 'k' };
  test.each([
    [['--api', 'v10'], /v12 or v11/],
    [['--municipalities', '999'], /no such municipality or county: 999/],
    [['--full', '--changes'], /not both/],
    [['--width', '50'], /1 to 8/],
    [['--regions', 'x'], /two digits/],
    [['--key', 'k'], /usage/],
  ])('%j is refused', (args, message) => {
    const read = ptvRequestFrom(args, env, 's');
    expect(read.ok ? '' : read.error.message).toMatch(message);
  });

  test('v12 wants a key, v11 none and gets none', () => {
    expect(ptvRequestFrom([], {}, 's')).toMatchObject({ ok: false });
    expect(ptvRequestFrom(['--api', 'v11'], env, 's')).toMatchObject({
      ok: true,
      value: { key: null, base: 'https://api.palvelutietovaranto.suomi.fi/api/v11/', area: null, mode: 'auto' },
    });
    expect(ptvRequestFrom(['--test'], env, 's')).toMatchObject({
      ok: true,
      value: { key: 'k', base: 'https://api-gw.palvelutietovaranto.trn.suomi.fi/api/v12/', store: 's/v12' },
    });
  });

  test('a municipality brings its county, a county its municipalities; codes are asked for twenty at a time', () => {
    const read = ptvRequestFrom(['--municipalities', '091', '--counties', '08'], env, 's');
    const area = read.ok ? read.value.area : null;
    expect(area?.counties).toEqual(['08', '90']);
    expect(area?.municipalities).toContain('091');
    expect(area?.municipalities.length).toBeGreaterThan(20);
    const queries = areaQueries(area);
    expect(queries.slice(0, 2)).toEqual([{ areaType: 'WholeCountry' }, { areaType: 'WholeCountryExceptAland' }]);
    for (const { municipalities } of queries)
      if (Array.isArray(municipalities)) expect(municipalities.length).toBeLessThanOrEqual(20);
  });
});

describe('a snapshot that shrinks', () => {
  test('is refused, the old one stays; accepted on request', async () => {
    const { server, register, store, clock } = await start({ register: sampleV12({ services: 20 }) });
    await run(requestTo(server.v12, store), clock);
    for (let number = 0; number < 5; number++) register.published.services.delete(fakeId('services', number));
    const full = requestTo(server.v12, store, { mode: 'full' });
    expect(await run(full, clock)).toMatchObject({ ok: false, error: { kind: 'shrunk' } });
    expect(Object.keys(stored(store).services).length).toBe(20);
    expect(await run({ ...full, acceptShrink: true }, clock)).toMatchObject({ ok: true });
    expect(Object.keys(stored(store).services).length).toBe(15);
  });

  test('nothing at all is never a snapshot', async () => {
    const { server, store, clock } = await start({ register: sampleV12({ services: 0 }) });
    expect(await run(requestTo(server.v12, store, { acceptShrink: true }), clock)).toMatchObject({ ok: false });
  });
});

test('changes without a snapshot of the same area are refused', async () => {
  const { server, store, clock } = await start();
  expect(await run(requestTo(server.v12, store, { mode: 'changes' }), clock)).toMatchObject({ ok: false });
  await run(requestTo(server.v12, store), clock);
  const area = { municipalities: ['091'], counties: [], regions: [] };
  expect(await run(requestTo(server.v12, store, { mode: 'changes', area }), clock)).toMatchObject({ ok: false });
});

test('two runs at a time in one storage: the second one is told', async () => {
  const { server, store, clock } = await start();
  const [first, second] = await Promise.all([
    run(requestTo(server.v12, store), clock),
    run(requestTo(server.v12, store), clock),
  ]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({ ok: false, error: { message: expect.stringContaining('another run') as string } });
});

describe('progress', () => {
  test('says how many of how many, how fast and how long yet', () => {
    expect(progressLine('services', 1200, 3000, { ms: 4000, from: 0 })).toBe(
      'services 1200 of 3000 · 300/s · 6 s left',
    );
    expect(progressLine('services', 12, null, { ms: 4000, from: 0 })).toBe('services 12 · 3.0/s');
    expect(progressLine('channels', 100, 90_000, { ms: 1000, from: 0 })).toContain('15 min left');
  });

  test.each([
    [true, false, true],
    [true, true, false],
    [false, false, false],
  ])('terminal %s, quiet %s: shown %s', (isTTY, quiet, shown) => {
    const written: string[] = [];
    const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => 1000, quiet);
    progress.told('services', 1, 2);
    progress.end();
    expect(written.length > 0).toBe(shown);
  });
});
