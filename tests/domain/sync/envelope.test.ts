import { hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from '#domain/sync/envelope.ts';
import { blobLength } from '#domain/sync/padding.ts';
import { readPayload } from '#domain/sync/payload.ts';
import { deriveSpaceKeys } from '#domain/sync/space-keys.ts';
import { isSpaceId, isToken } from '#domain/sync/wire/names.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const keys = await deriveSpaceKeys(new Uint8Array(16).fill(7));
const others = await deriveSpaceKeys(new Uint8Array(16).fill(8));
const contents = {
  k: 'children|1',
  c: { 'actor-00': 1 },
  f: { name: [{ a: 'actor-00', n: 1, t: 5, v: 'Kanarialintu' }] },
};

describe('a family’s keys', () => {
  test('follow from the secret alone, for ever', async () => {
    const again = await deriveSpaceKeys(new Uint8Array(16).fill(7));
    expect([again.id, again.token]).toEqual([keys.id, keys.token]);
    expect([keys.id, keys.token]).toEqual(['qyyoVwwYrOjyfPONHyLswA', 'GW4Eu6t6stLA9e2JlbEBrC_tzjvyUbUn7RqziGC6xdo']);
    const byNode = hkdfSync('sha256', Buffer.alloc(16, 7), 'evaat-sync/1', 'space', 16);
    expect(Buffer.from(byNode).toString('base64url')).toBe(keys.id);
  });
  test('are names that a relay takes, and tell nothing of each other', () => {
    expect(isSpaceId(keys.id) && isToken(keys.token)).toBe(true);
    expect(others.id).not.toBe(keys.id);
    expect(keys.token).not.toContain(keys.id);
  });
  test('do not give the cipher out', async () => {
    await expect(crypto.subtle.exportKey('raw', keys.cipher)).rejects.toThrow();
  });
});

describe('a sealed blob', () => {
  test('gives back what was put in, and nothing of it shows', async () => {
    const blob = await seal(keys, random, contents);
    expect(await unseal(keys, blob)).toEqual({ ok: true, value: contents });
    expect(Buffer.from(blob).includes('Kanaria')).toBe(false);
  });
  test('of another space, of a hostile server or cut short is foreign', async () => {
    const blob = await seal(keys, random, contents);
    expect(await unseal(others, blob)).toEqual({ ok: false, error: 'foreign' });
    expect(await unseal(keys, new Uint8Array())).toEqual({ ok: false, error: 'foreign' });
    for (let at = 1; at < blob.length; at += 1)
      for (const changed of [blob.slice(0, at), blob.with(at, (blob[at] ?? 0) ^ 1)])
        expect(await unseal(keys, changed)).toEqual({ ok: false, error: 'foreign' });
  });
  test('is bound to its space also where the cipher is the same', async () => {
    const blob = await seal(keys, random, contents);
    expect(await unseal({ ...keys, id: others.id }, blob)).toEqual({ ok: false, error: 'foreign' });
  });
  test('of a newer app waits for the update, one of version 0 is foreign', async () => {
    const blob = await seal(keys, random, contents);
    expect(await unseal(keys, blob.with(0, 2))).toEqual({ ok: false, error: 'newer' });
    expect(await unseal(keys, blob.with(0, 0))).toEqual({ ok: false, error: 'foreign' });
  });
  test('of the same contents is another one each time', async () => {
    expect(await seal(keys, random, contents)).not.toEqual(await seal(keys, random, contents));
  });
  test('tells its length in steps only', async () => {
    expect((await seal(keys, random, contents)).length).toBe(256);
    await fc.assert(
      fc.asyncProperty(fc.nat(3_000), async (length) => {
        const blob = await seal(keys, random, 'x'.repeat(length));
        expect(blob.length).toBe(blobLength(length + 2));
        expect(await unseal(keys, blob)).toEqual({ ok: true, value: 'x'.repeat(length) });
      }),
      { numRuns: 30 },
    );
  });
});

describe('padding', () => {
  test('has room for everything and grows by steps', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (bytes) => {
        const length = blobLength(bytes);
        expect(length).toBeGreaterThanOrEqual(bytes + 33);
        expect(blobLength(bytes + 1)).toBeGreaterThanOrEqual(length);
        expect(length - bytes).toBeLessThanOrEqual(Math.max(256 + 33, 1024 + 33, length / 8));
      }),
    );
  });
});

describe('what a blob holds', () => {
  test('is taken when it is a record', () => {
    expect(readPayload({ ...contents, u: [1, 2] })).toEqual({ ok: true, value: { ...contents, u: [1, 2] } });
    expect(readPayload({ ...contents, later: 'field' })).toEqual({ ok: true, value: { ...contents, u: [] } });
  });
  test.each([
    ['nothing', null],
    ['a list', []],
    ['no key', { ...contents, k: 5 }],
    ['a key without a table', { ...contents, k: '|1' }],
    ['a key without a name', { ...contents, k: 'children|' }],
    ['a vector that is none', { ...contents, c: { a: -1 } }],
    ['values that its vector does not cover', { ...contents, c: {} }],
    ['values without a time', { ...contents, f: { name: [{ a: 'actor-00', n: 1, t: null, v: 1 }] } }],
    ['a register without values', { ...contents, f: { name: [] } }],
    ['a register that is no list', { ...contents, f: { name: {} } }],
    [
      'a register named after no field',
      { ...contents, f: JSON.parse('{"__proto__":[{"a":"actor-00","n":1,"t":1}]}') as unknown },
    ],
    ['numbers that are none', { ...contents, u: ['1'] }],
  ])('is malformed with %s', (_, value) => {
    expect(readPayload(value)).toEqual({ ok: false, error: 'malformed' });
  });
});
