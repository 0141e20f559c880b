import { describe, expect, test } from 'vitest';
import { fastest } from '#tests/support/fastest.ts';
import { splitAddress } from '#tools/directory/geo/place-row.ts';

describe('whole addresses', () => {
  test.each([
    ['Meteorinkatu 7, 02210 Espoo', 'Meteorinkatu 7', '02210', 'Espoo'],
    ['Martinniitty 10,, 02270 Espoo', 'Martinniitty 10', '02270', 'Espoo'],
    ['Kivinokan uimaranta,  Helsinki', 'Kivinokan uimaranta', null, 'Helsinki'],
    ['Iso Mustasaari, rakennus C58 länsipuoli, 00190 Helsinki', 'Iso Mustasaari, rakennus C58 länsipuoli', '00190', 'Helsinki'], // prettier-ignore
    ['Meteorinkatu 7', 'Meteorinkatu 7', null, null],
    [null, null, null, null],
  ])('%s', (text, street, postalCode, city) => {
    expect(splitAddress(text)).toEqual({ street, postalCode, city });
  });

  test('are split in no time, whatever they are', () => {
    const took = fastest(() => {
      for (const text of [', '.repeat(150), 'a, '.repeat(100), 'a,'.repeat(149), ` ${','.repeat(200)} 1`])
        splitAddress(text);
    });
    expect(took).toBeLessThan(200);
  });
});
