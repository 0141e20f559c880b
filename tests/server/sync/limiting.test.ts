import { describe, expect, test } from 'vitest';
import { addressOf, trustedProxies } from '#server/sync/http/address.ts';
import { createBuckets } from '#server/sync/http/buckets.ts';
import { readSyncSettings } from '#server/sync/settings.ts';
import { must } from '#tests/support/relay-in-process.ts';

describe('a bucket', () => {
  test('pays until it is empty, says how long to wait, and fills again', () => {
    let now = 0;
    const buckets = createBuckets({ burst: 10, perSecond: 2 }, () => now);
    expect(buckets.take('a', 6)).toBe(0);
    expect(buckets.take('a', 6)).toBe(1);
    expect(buckets.take('a', 4)).toBe(0);
    expect(buckets.take('a', 3)).toBe(2);
    expect(buckets.take('b', 10)).toBe(0);
    now += 1_500;
    expect(buckets.take('a', 3)).toBe(0);
    now += 3_600_000;
    expect(buckets.take('a', 10)).toBe(0);
    expect(buckets.take('a', 1)).toBe(1);
  });

  test('not used for longest is forgotten when there are too many: a flood takes no more memory, and not long', () => {
    const buckets = createBuckets({ burst: 10, perSecond: 1 }, () => 0);
    buckets.take('first', 10);
    buckets.take('busy', 10);
    const begun = performance.now();
    for (let at = 0; at < 60_000; at += 1) {
      buckets.take(`flood ${at}`, 1);
      if (at % 10_000 === 0) expect(buckets.take('busy', 1)).toBe(1);
    }
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(buckets.size()).toBeLessThanOrEqual(50_000);
    expect(buckets.take('first', 10)).toBe(0);
  });
});

describe('the address a request counts for', () => {
  const trusted = must(trustedProxies(' 10.0.0.0/8, 2001:db8::1'));
  const from = (remoteAddress: string | undefined, forwarded?: string) =>
    addressOf({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }, trusted);

  test.each([
    ['192.0.2.1', undefined, '192.0.2.1'],
    ['192.0.2.1', '198.51.100.7', '192.0.2.1'],
    ['::ffff:192.0.2.1', undefined, '192.0.2.1'],
    ['127.0.0.1', '203.0.113.5, 198.51.100.7', '198.51.100.7'],
    ['::ffff:127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['10.1.2.3', '198.51.100.7', '198.51.100.7'],
    ['2001:db8::1', '198.51.100.7', '198.51.100.7'],
    ['127.0.0.1', undefined, null],
    ['2a00:1:2:3:4:5:6:7', undefined, '2a00:1:2:3'],
    ['2a00:1:2:3::9', undefined, '2a00:1:2:3'],
    ['2a00::9', undefined, '2a00:0:0:0'],
    [undefined, undefined, null],
  ])('%s, forwarded for %s, is %s', (peer, forwarded, expected) => {
    expect(from(peer, forwarded)).toBe(expected);
  });

  test('a list of proxies with something else in it is refused', () => {
    expect(trustedProxies('10.0.0.1, nginx')).toEqual({ ok: false, error: 'nginx' });
  });
});

test.each([
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL is no postgres:// address'],
  [{ SYNC_SPACES: 'all' }, 'SYNC_SPACES is "all"; it may be open, invited, closed'],
  [{ SYNC_SPACES: 'invited', SYNC_INVITATION: 'short' }, 'SYNC_INVITATION must have at least 8 characters'],
  [{ TRUSTED_PROXIES: 'x/y' }, 'TRUSTED_PROXIES: "x/y" is neither an address nor a network'],
])('settings %j are refused in one line', (env, line) => {
  expect(readSyncSettings(env)).toEqual({ ok: false, error: line });
});
