import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, sealedVersion, writeBackup } from '#storage/backup-file.ts';
import { readSealed, sealBackup, unsealBackup, type SealedBackup } from '#storage/backup-sealed.ts';
import { anyData, noData } from './any-backup.ts';
import { frozenBackups } from './frozen-files.ts';
import { today } from './samples.ts';

const passphrase = 'mökki, sauna & järvi';
const frozen = frozenBackups.find(({ number }) => number === sealedVersion)?.text ?? '';
const inside = frozenBackups.find(({ number }) => number === 4)?.text;

interface SealedFile {
  format: string;
  version: number;
  sealed: Record<string, string | number>;
}
const parsed = (text: string) => JSON.parse(text) as SealedFile;
/** The frozen file with one field of its head changed; `undefined` leaves it out. */
const withHead = (field: string, value: unknown) => {
  const file = parsed(frozen);
  return JSON.stringify({ ...file, sealed: { ...file.sealed, [field]: value } });
};
function opened(text: string): SealedBackup {
  const sealed = readSealed(text);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.error));
  return sealed.value;
}
const unseal = (text: string, word = passphrase) => unsealBackup(opened(text), word);
const notOpened = { ok: false, error: 'not-opened' };

describe('the frozen sealed file', () => {
  test('says that it is one, and opens with its passphrase', async () => {
    expect(readBackup(frozen)).toEqual({ ok: false, error: { reason: 'sealed' } });
    expect(await unseal(frozen)).toEqual({ ok: true, value: inside });
  });

  test('is opened by another program that goes by docs/backup.md', () => {
    const { format, version, sealed } = parsed(frozen);
    const { kdf, iterations, salt, cipher, iv, data } = sealed;
    const bytes = (text: unknown) => Buffer.from(String(text), 'base64');
    const key = pbkdf2Sync(passphrase.normalize('NFC').trim(), bytes(salt), Number(iterations), 32, 'sha256');
    const gcm = createDecipheriv('aes-256-gcm', key, bytes(iv));
    gcm.setAAD(Buffer.from([format, version, kdf, iterations, salt, cipher, iv].join('|')));
    gcm.setAuthTag(bytes(data).subarray(-16));
    const text = Buffer.concat([gcm.update(bytes(data).subarray(0, -16)), gcm.final()]).toString();
    expect(text).toBe(inside);
  });

  test.each(['', 'mökki', 'Mökki, sauna & järvi', 'mökki, sauna & jarvi', `${passphrase}.`])(
    'does not open with “%s”',
    async (word) => expect(await unseal(frozen, word)).toEqual(notOpened),
  );

  test('opens whichever way a keyboard writes its dots, and with a space behind', async () => {
    expect(await unseal(frozen, `${passphrase.normalize('NFD')} `)).toEqual({ ok: true, value: inside });
  });

  test.each([
    ['kdf', 'argon2id'],
    ['iterations', 599_999],
    // Hours of work for a phone.
    ['iterations', 5_000_001],
    ['iterations', Number.MAX_SAFE_INTEGER],
    ['iterations', '600000'],
    ['iterations', 600_000.5],
    ['salt', ''],
    ['salt', 'AAAA'],
    ['salt', 5],
    ['cipher', 'AES-128-CBC'],
    ['iv', 'not base64!'],
    ['iv', undefined],
    ['data', 'AAAA'],
    ['data', null],
    ['data', []],
  ])('with %s being %j is refused before anyone is asked, and the place is named', (field, value) => {
    expect(readSealed(withHead(field, value))).toEqual({
      ok: false,
      error: { reason: 'invalid', place: `sealed.${field}` },
    });
  });

  test.each(['null', '5', '"text"', '[]', '{}'])('with %s sealed in it is refused', (sealed) => {
    const text = `{"format":"evaat-backup","version":${sealedVersion},"sealed":${sealed}}`;
    expect(readSealed(text)).toEqual({ ok: false, error: { reason: 'invalid', place: 'sealed.kdf' } });
  });

  test('whose head was changed does not open: it is bound to the contents', async () => {
    const { salt, iv } = parsed(frozen).sealed;
    // Another way to write the same sixteen bytes: what is bound is the text.
    const same = String(salt).replace(
      /(.)==$/,
      (_, last: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}==`,
    );
    expect(Buffer.from(same, 'base64')).toEqual(Buffer.from(String(salt), 'base64'));
    for (const [field, value] of [
      ['iterations', 600_001],
      ['salt', same],
      ['iv', `${String(iv).startsWith('A') ? 'B' : 'A'}${String(iv).slice(1)}`],
    ] as const)
      expect(await unseal(withHead(field, value)), field).toEqual(notOpened);
  });
});

test('what is sealed comes out as it was, whatever it is, and no two files are alike', async () => {
  await fc.assert(
    fc.asyncProperty(anyData, fc.string({ minLength: 1 }), async (data, word) => {
      const text = writeBackup(data, today);
      const sealed = await sealBackup(text, word);
      expect(await unseal(sealed, word)).toEqual({ ok: true, value: text });
      expect(await sealBackup(text, word)).not.toBe(sealed);
    }),
    { numRuns: 5 },
  );
});

test('nothing of what is inside can be read, nor how it was protected guessed', async () => {
  const text = await sealBackup(
    writeBackup({ ...noData, settings: [{ key: 'area', value: '905' }] }, today),
    passphrase,
  );
  expect(text).not.toMatch(/905|area|mökki/);
  const { iterations, salt, iv } = parsed(text).sealed;
  expect(iterations).toBe(600_000);
  expect([salt, iv].map((each) => Buffer.from(String(each), 'base64').length)).toEqual([16, 12]);
});
