import { expect, test } from 'vitest';
import { newPairingCode, readPairingText, toQrText } from '#domain/sync/pairing/pairing-code.ts';
import { randomBytes } from '#storage/sync/identity.ts';

const relay = 'https://evaat.example/sync';

test('is read as scanned and as typed, in any writing', async () => {
  const { seed, typed } = await newPairingCode(randomBytes);
  expect(seed).toHaveLength(16);
  expect(typed).toMatch(/^(\w{4}-){3}\w{4}$/);
  expect(await readPairingText(` ${toQrText(seed, relay)}\n`)).toEqual({ ok: true, value: { seed, relay } });
  for (const written of [
    typed,
    typed.toLowerCase(),
    typed.replace(/-/g, ' '),
    typed.replace(/0/g, 'o').replace(/1/g, 'l'),
  ])
    expect(await readPairingText(written)).toEqual({ ok: true, value: { seed, relay: null } });
});

test('says what is wrong with a text', async () => {
  const { seed, typed } = await newPairingCode(randomBytes);
  const faults = {
    '': 'not-a-code',
    'https://evaat.example/fi': 'not-a-code',
    'WIFI:S:koti;T:WPA;P:salainen;;': 'not-a-code',
    [toQrText(seed, '')]: 'not-a-code',
    [toQrText(seed, relay).replace('1.', '2.')]: 'other-version',
    [`3.${'x'.repeat(40)}`]: 'other-version',
    [typed.slice(0, -1)]: 'too-short',
    [`${typed}7`]: 'too-long',
    [`${typed.slice(0, -1)}U`]: 'odd-sign',
  };
  for (const [text, error] of Object.entries(faults))
    expect([text, await readPairingText(text)]).toEqual([text, { ok: false, error }]);
});

test('finds most slips of the finger', async () => {
  // Always the same code: one sign can only check for 31 of 32, so that of a code of chance five slips may pass once in ten thousand.
  const { typed } = await newPairingCode((length) => new Uint8Array(length).map((_, at) => 7 * at + 3));
  const slips = Array.from(typed).flatMap((sign, at) =>
    sign === '-' ? [] : [typed.slice(0, at) + (sign === '7' ? '8' : '7') + typed.slice(at + 1)],
  );
  const read = await Promise.all(slips.map(readPairingText));
  const found = read.filter((each) => !each.ok && each.error === 'typo');
  expect(found.length).toBeGreaterThanOrEqual(slips.length - 4);
});
