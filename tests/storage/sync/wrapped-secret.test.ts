import { expect, test } from 'vitest';
import { toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import { newKeyPair } from '#domain/sync/pairing/agreement.ts';
import { unwrapFor, wrapFor } from '#storage/sync/devices/wrapped-secret.ts';

const secret = new Uint8Array(16).fill(5);
const { privateKey, publicKey } = await newKeyPair();
const wrapped = async () =>
  JSON.parse(JSON.stringify(await wrapFor('me', toBase64Bytes(publicKey), secret))) as Record<string, string>;

test('a secret opens for the device it was wrapped for, and under no other name or key', async () => {
  expect(await unwrapFor('me', privateKey, await wrapped())).toEqual(secret);
  expect(await unwrapFor('you', privateKey, await wrapped())).toBeNull();
  expect(await unwrapFor('me', (await newKeyPair()).privateKey, await wrapped())).toBeNull();
});

test.each(['', '!', 'ä', 'AAAA', toBase64Bytes(new Uint8Array(65).fill(4))])(
  'a key that is none ("%s") wraps nothing, and keeps nobody from moving',
  async (key) => {
    expect(await wrapFor('me', key, secret)).toBeNull();
  },
);

test('what was wrapped by nobody opens nothing', async () => {
  const sound = await wrapped();
  for (const odd of [null, 7, [], {}, { e: 1, s: 2 }, { ...sound, e: '!' }, { ...sound, s: 'ä' }, { ...sound, s: '' }])
    expect(await unwrapFor('me', privateKey, odd)).toBeNull();
});
