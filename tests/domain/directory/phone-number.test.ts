import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialable } from '#domain/directory/phone-number.ts';

describe('dialable', () => {
  it.each([
    // Shapes seen in Helsinki's register and in PTV.
    ['+358 9 310 41679', '+358931041679'],
    ['+358931015454 ', '+358931015454'],
    ['09 3105 5530', '0931055530'],
    ['09 310 44999', '0931044999'],
    ['0206 96006', '020696006'],
    ['050 4950 750', '0504950750'],
    ['+358 405501990', '+358405501990'],
    ['+358 (0)9 310 41679', '+358931041679'],
    ['+358\u00A09\u00A0310\u00A041679', '+358931041679'],
    ['09-310 5530', '093105530'],
    // Service numbers stay as they are printed.
    ['0800 147 111', '0800147111'],
    ['080 005 005', '080005005'],
    ['0600 12345', '060012345'],
    ['020 7123 456', '0207123456'],
    // Short numbers exist only nationally.
    ['112', '112'],
    ['116117', '116117'],
    ['116 117', '116117'],
    ['116 016', '116016'],
    ['116111', '116111'],
    ['116 006', '116006'],
    ['', ''],
    ['+', ''],
    ['puh.', ''],
  ])('%j → %j', (printed, dialled) => {
    expect(dialable(printed)).toBe(dialled);
  });

  const printed = fc
    .tuple(fc.constantFrom('', '+', ' +'), fc.string({ unit: fc.constantFrom(...Array.from('0123456789 \u00A0')) }))
    .map(([plus, rest]) => plus + rest);

  it('keeps every digit in its order and nothing else but a leading plus', () => {
    fc.assert(
      fc.property(printed, (number) => {
        expect(dialable(number)).toMatch(/^(\+?\d+)?$/);
        expect(dialable(number).replace('+', '')).toBe(number.replace(/\D/g, ''));
        expect(dialable(number).startsWith('+')).toBe(number.includes('+') && /\d/.test(number));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(printed, (number) => dialable(dialable(number)) === dialable(number)));
  });
});
