import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  childId,
  countyCode,
  isChildId,
  isCountyCode,
  isMunicipalityCode,
  isServiceId,
  municipalityCode,
  serviceId,
} from '#domain/ids.ts';

const kinds = [
  {
    kind: 'service id',
    is: isServiceId,
    make: serviceId,
    good: ['112', 'helsinki-5263', 'tpr-errand-5263', 'mieli-fi', 'a'],
    bad: ['', '-a', 'a-', 'a--b', 'A', 'ä', 'a_b', 'a b', 'a/b', '../a', 'a\n', 'a.b'],
  },
  {
    kind: 'municipality code',
    is: isMunicipalityCode,
    make: municipalityCode,
    good: ['905', '005', '091'],
    bad: ['', '5', '91', '0905', '９０５', '9o5', ' 905', '905\n', '-05'],
  },
  {
    kind: 'county code',
    is: isCountyCode,
    make: countyCode,
    good: ['01', '21', '90', '91'],
    bad: ['', '1', '091', 'ab', '91\n', '1 '],
  },
  {
    kind: 'child id',
    is: isChildId,
    make: childId,
    good: ['0123456789abcdef0123456789abcdef', '0'.repeat(32)],
    bad: [
      '',
      '0'.repeat(31),
      '0'.repeat(33),
      '0123456789ABCDEF0123456789ABCDEF',
      'g'.repeat(32),
      `${'0'.repeat(32)}\n`,
    ],
  },
];

describe.each(kinds)('a $kind', ({ kind, is, make, good, bad }) => {
  test('is known by its shape', () => {
    for (const text of good) {
      expect(is(text), text).toBe(true);
      expect(make(text)).toBe(text);
    }
    for (const text of bad) {
      expect(is(text), text).toBe(false);
      expect(() => make(text)).toThrow(`"${text}" is not a ${kind}`);
    }
  });

  test('is made exactly when it is one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f-]{0,34}$/)), (text) => {
        let made: string | null = null;
        try {
          made = make(text);
        } catch {
          // not one
        }
        expect(made).toBe(is(text) ? text : null);
      }),
    );
  });
});
