import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkChild, holdsIdentityCode, nothingTold as nothing, withoutIdentityCodes } from '#domain/family/child.ts';
import { municipalityCode } from '#domain/ids.ts';
import { localDate, plusDays, plusMonths } from '#domain/time/local-date.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';

const today = localDate('2027-03-10');
const named = (nickname: string) => checkChild({ ...nothing, nickname }, today);

describe('a nickname', () => {
  /* The codes are made up: their day is 31 February or their check sign is wrong. */
  const signs = Array.from('-+ABCDEFUVWXY');

  test.each(signs)('may not be an identity code with the century sign %s', (sign) => {
    expect(named(`310299${sign}123T`)).toEqual({ ok: false, error: 'identity-code' });
    expect(named(`310299${sign.toLowerCase()}123t`)).toEqual({ ok: false, error: 'identity-code' });
  });

  test.each([
    'Aino 310227A123B',
    '(310227A1234)',
    'hetu:310227-123C Onni',
    '310227A123B310227A123B',
    ' 310227A123B ',
    'Pikkunen\n310227A123B',
    // As copied from a letter or typed with spaces.
    '310227\u2013123B',
    '310227\u2011123B',
    '310227\u2212123B',
    '310227 - 123B',
    '310227 A 123B',
    '310227A 123B',
    '310227-123 B',
  ])('may not hide an identity code: %j', (text) => {
    expect(named(text)).toEqual({ ok: false, error: 'identity-code' });
  });

  test.each([
    ...['Aino', 'Åke-Östen', 'Muru 2', 'vauva 2027', 'Esikoinen 2.3.2027', 'Tyyppi 020327', '1.8.2027', 'B2', 'A-123'],
    ...['Vanhin-1', 'Kaksonen A', 'Kaksonen B', 'x', '👶🏽', 'La Niña', "D'Angelo", 'Anna Maija Kyllikki', '+358', '2+1'],
  ])('may be an ordinary one: %j', (nickname) => {
    expect(named(nickname)).toEqual({ ok: true, value: { ...nothing, nickname } });
  });

  test('loses the spaces around it, and is none when nothing is left', () => {
    expect(named('  Aino ')).toEqual({ ok: true, value: { ...nothing, nickname: 'Aino' } });
    for (const empty of ['', ' ', '\t\n']) expect(named(empty)).toEqual({ ok: true, value: nothing });
    expect(checkChild(nothing, today)).toEqual({ ok: true, value: nothing });
  });

  test('is refused whatever stands around the code', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const code = fc
      .tuple(
        digits(6),
        fc.constantFrom(...signs),
        digits(3),
        fc.constantFrom(...Array.from('0123456789ABCDEFHJKLMNPRSTUVWXY')),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.string(), code, fc.string(), (before, secret, after) => {
        expect(named(before + secret + after)).toEqual({ ok: false, error: 'identity-code' });
        expect(holdsIdentityCode(before + secret + after)).toBe(true);
        expect(holdsIdentityCode(withoutIdentityCodes(before + secret + after))).toBe(false);
      }),
    );
  });

  test('taken out leaves the rest as it was written, and a text without one whole', () => {
    expect(withoutIdentityCodes('Liisa, 131052-308T, 040 123 4567')).toBe('Liisa, , 040 123 4567');
    // One inside the other.
    expect(withoutIdentityCodes('13105131052-308T2-308T')).toBe('');
    expect(withoutIdentityCodes('+358 40 123 4567, 12.5.2026')).toBe('+358 40 123 4567, 12.5.2026');
  });
});

describe('a date', () => {
  const withBirth = (birthDate: string) => checkChild({ ...nothing, birthDate: localDate(birthDate) }, today);
  const withDue = (dueDate: string) => checkChild({ ...nothing, dueDate: localDate(dueDate) }, today);

  test('of birth is today or earlier', () => {
    expect(withBirth('2027-03-10').ok).toBe(true);
    expect(withBirth('2020-01-01').ok).toBe(true);
    expect(withBirth('2027-03-11')).toEqual({ ok: false, error: 'birth-in-future' });
  });

  test('that is expected lies at most a year ahead', () => {
    expect(withDue('2028-03-10').ok).toBe(true);
    expect(withDue('2026-01-01').ok).toBe(true);
    expect(withDue('2028-03-11')).toEqual({ ok: false, error: 'due-date-far' });
  });

  test('of care may be any day', () => {
    fc.assert(
      fc.property(anyDay, (careStart) => {
        expect(checkChild({ ...nothing, careStart }, today)).toEqual({ ok: true, value: { ...nothing, careStart } });
      }),
    );
  });

  test('is kept as it was given', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(10_000), fc.nat(365), (now, ago, ahead) => {
        const fields = { ...nothing, birthDate: plusDays(now, -ago), dueDate: plusDays(now, ahead) };
        const faulty = fields.dueDate > plusMonths(now, 12);
        expect(checkChild(fields, now)).toEqual(
          faulty ? { ok: false, error: 'due-date-far' } : { ok: true, value: fields },
        );
      }),
    );
  });
});

test('all else that was told is kept as it was', () => {
  const told = {
    ...nothing,
    homes: [municipalityCode('091'), municipalityCode('710')],
    isFirst: true,
    hasOneParent: false,
    bornTogether: 2,
    adoptedOn: localDate('2026-05-01'),
    parenthood: 'to-acknowledge',
  } as const;
  expect(checkChild(told, today)).toEqual({ ok: true, value: told });
});
