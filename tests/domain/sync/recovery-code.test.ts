import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRecoveryCode, toRecoveryCode } from '#domain/sync/recovery-code.ts';

const signs = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const secret = Uint8Array.from({ length: 16 }, (_, at) => (at * 37 + 11) % 256);
const code = await toRecoveryCode(secret);
const plain = code.replace(/-/g, '');
const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Uint8Array.from(bytes));
const replaced = (at: number, sign: string) => plain.slice(0, at) + sign + plain.slice(at + 1);

describe('a recovery code', () => {
  test('is seven groups of four signs that cannot be mistaken for each other', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
  test('gives the secret back', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, async (bytes) => {
        expect(await fromRecoveryCode(await toRecoveryCode(bytes))).toEqual({ ok: true, value: bytes });
      }),
    );
  });
  test('is the same for ever', () => expect(code).toBe('1CR5-AYMZ-RKMG-WCTR-FPHC-FV0H-6V6Q'));
  test.each([
    ['in small letters', code.toLowerCase()],
    ['without hyphens', plain],
    ['with spaces and line ends', ` ${code.replace(/-/g, ' \n ')} `],
    ['with other dashes', code.replace(/-/g, '–')],
    [
      'with O for 0 and I, l for 1',
      plain
        .replace(/0/g, 'O')
        .replace(/1/g, 'I')
        .replace(/I(?=.*I)/, 'l'),
    ],
  ])('is read %s', async (_, typed) => {
    expect(await fromRecoveryCode(typed)).toEqual({ ok: true, value: secret });
  });
});

describe('of one code', () => {
  test('every wrong sign is found', async () => {
    const wrong = Array.from(plain).flatMap((right, at) =>
      signs.filter((sign) => sign !== right).map((sign) => replaced(at, sign)),
    );
    expect(wrong).toHaveLength(868);
    for (const typed of wrong)
      expect(await fromRecoveryCode(typed), typed).toEqual({ ok: false, error: { reason: 'typo' } });
  });
  test('every swap of two signs is found', async () => {
    for (let one = 0; one < plain.length; one += 1)
      for (let other = one + 1; other < plain.length; other += 1) {
        const typed = replaced(one, plain.charAt(other)).slice(0, other) + plain.charAt(one) + plain.slice(other + 1);
        if (typed !== plain) expect((await fromRecoveryCode(typed)).ok, typed).toBe(false);
      }
  });
  test('signs that are missing, too many or no signs are told', async () => {
    expect(await fromRecoveryCode(plain.slice(3))).toEqual({ ok: false, error: { reason: 'length', missing: 3 } });
    expect(await fromRecoveryCode(`${plain}0`)).toEqual({ ok: false, error: { reason: 'length', missing: -1 } });
    expect(await fromRecoveryCode(replaced(4, 'Ä'))).toEqual({ ok: false, error: { reason: 'sign', sign: 'Ä' } });
    expect(await fromRecoveryCode(replaced(4, 'U'))).toEqual({ ok: false, error: { reason: 'sign', sign: 'U' } });
    expect(await fromRecoveryCode('')).toEqual({ ok: false, error: { reason: 'length', missing: 28 } });
  });
});
