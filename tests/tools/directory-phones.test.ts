import { describe, expect, test } from 'vitest';
import { createTally } from '#tools/directory/report.ts';
import { phoneNumbers, phonesFrom, priceOf, type PhoneLine } from '#tools/directory/text/phones.ts';

describe('phoneNumbers', () => {
  test.each<[string, string[]]>([
    ['09 3105 5530', ['09 3105 5530']],
    ['+358931015454 ', ['+358931015454']],
    ['+358\u202F9\u202F310\u202F23100 ', ['+358 9 310 23100']],
    [' 040 198 0778\u200B', ['040 198 0778']],
    ['116 117', ['116 117']],
    ['+358 9 310 111 11, +358 40 922 5126', ['+358 9 310 111 11', '+358 40 922 5126']],
    ['09 310 11111; 09 310 22222', ['09 310 11111', '09 310 22222']],
    ['09 310 11111 tai 040 123 4567', ['09 310 11111', '040 123 4567']],
    ['09 310 11111 eller 116117', ['09 310 11111', '116117']],
    // An ending is no number of its own, a word may change what the number is, "(0)" is not dialled: left out.
    ['09 310 5015/5016', []],
    ['09 310 5015 (vaihde)', []],
    ['p. 09 310 26301', []],
    ['Puh. +358 (0)9 310 38064 tai +358 (0)9 310 31902', []],
    ['09-310 1234', []],
    ['09 310 11111,', []],
    ['', []],
  ])('%j gives %j', (text, numbers) => {
    expect(phoneNumbers(text)).toEqual(numbers);
  });
});

test.each([
  ['maksuton', 'free'],
  ['Gratis', 'free'],
  ['pvm/mpm', 'normal'],
  ['msa/lna', 'normal'],
  ['1.98EUR/MIN+PVM.', null],
  ['8.00 - 22.00 €2.00 per minute', null],
  [null, null],
])('the charge %j is %j', (charge, price) => {
  expect(priceOf(charge)).toBe(price);
});

describe('phonesFrom', () => {
  const line = (text: string | null, fi: string | null = null): PhoneLine => ({
    text,
    label: fi === null ? null : { fi, sv: null },
    languages: [],
    charge: null,
  });

  test('a number comes once, however it is written', () => {
    const tally = createTally();
    expect(phonesFrom([line('+358 9 310 15454'), line('09 31015454')], tally.tell).map(({ number }) => number)).toEqual(
      ['+358 9 310 15454'],
    );
    expect(tally.of('phones')).toEqual([['the same number again', 1]]);
  });

  test('the Swedish line of the same number keeps its own label', () => {
    const phones = phonesFrom(
      [line('09 310 15454', 'Puhelinpalvelu suomeksi'), line('09 310 15454', 'Puhelinpalvelu ruotsiksi')],
      createTally().tell,
    );
    expect(phones.map(({ label, languages }) => [label?.fi, languages])).toEqual([
      ['Puhelinpalvelu suomeksi', ['fi']],
      ['Puhelinpalvelu ruotsiksi', ['sv']],
    ]);
  });

  test('a service about a language is not a line in it', () => {
    expect(
      phonesFrom(
        [line('09 310 53754', 'Englanninkielisten koulutuspalveluiden neuvontapuhelin')],
        createTally().tell,
      )[0]?.languages,
    ).toEqual([]);
  });

  test('what is missing or not only a number is skipped and counted', () => {
    const tally = createTally();
    expect(phonesFrom([line(null), line(' '), line('09 310 5015 (vaihde)')], tally.tell)).toEqual([]);
    expect(tally.of('phones')).toEqual([
      ['no number', 2],
      ['not only a number', 1],
    ]);
  });
});
