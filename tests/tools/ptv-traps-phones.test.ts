import { describe, expect, test } from 'vitest';
import { dialable } from '#domain/directory/phone-number.ts';
import { kept, map, v11Hours, v11Line, v11Place, v11Service, v12Service } from '#tests/tools/ptv-records.ts';

const row = (changed: Record<string, unknown>) => ({
  type: 'Phone',
  additionalInformation: null,
  serviceChargeType: 'Chargeable',
  chargeDescription: null,
  prefixNumber: '+358',
  isFinnishServiceNumber: false,
  number: '405501990',
  language: 'fi',
  ...changed,
});
const lines = (rows: readonly Record<string, unknown>[]) => kept(v11Service(), { channels: [v11Line(rows)] }).phones;

describe('numbers', () => {
  test.each([
    ['a prefix and a number without its zero', {}, '+358 40 550 1990', '+358405501990'],
    ['a number that kept its zero', { number: '0405501990' }, '+358 40 550 1990', '+358405501990'],
    ['a landline', { number: '931041679' }, '+358 9 310 41679', '+358931041679'],
    ['spaces and a trailing one', { number: '4050 195 07 ' }, '+358 40 501 9507', '+358405019507'],
    ['a whole number', { prefixNumber: null, number: '+358 9 310 41679' }, '+358 9 310 41679', '+358931041679'],
    ['a national number', { prefixNumber: null, number: '09 3105 5530' }, '09 3105 5530', '0931055530'],
    ['a service number, never with +358', { number: '116117', isFinnishServiceNumber: true }, '116117', '116117'],
    [
      'a service number without a prefix',
      { prefixNumber: null, number: '0800 147 111', isFinnishServiceNumber: true },
      '0800 147 111',
      '0800147111',
    ],
  ])('%s', (_, changed, printed, dialled) => {
    const [phone] = lines([row(changed)]);
    expect(phone?.number).toBe(printed);
    expect(dialable(phone?.number ?? '')).toBe(dialled);
  });

  test('fax, text messages, nulls, words, placeholders and beginnings that are missing are no numbers, and each is counted', () => {
    const { outcome, tally } = map(v11Service(), {
      channels: [
        v11Line([
          row({ type: 'Fax' }),
          row({ type: 'Fax', number: null }),
          row({ type: 'Sms' }),
          row({ number: null }),
          row({ number: '09 310 5015 (vaihde)' }),
          row({ number: '000000000' }),
          row({ prefixNumber: null }),
        ]),
      ],
    });
    expect(outcome).toMatchObject({ service: { phones: [] } });
    expect(tally.of('phones')).toEqual([
      ['a placeholder', 1],
      ['fax or text messages', 3],
      ['its beginning is missing', 1],
      ['no number', 1],
      ['not only a number', 1],
    ]);
  });

  test('one number twice, once per language and Swedish first, is one line with both labels', () => {
    const phones = lines([
      row({ language: 'sv', additionalInformation: 'Krisgruppens jour' }),
      row({ language: 'fi', additionalInformation: 'Kriisiryhmän päivystys' }),
    ]);
    expect(phones).toHaveLength(1);
    expect(phones[0]?.label).toEqual({ fi: 'Kriisiryhmän päivystys', sv: 'Krisgruppens jour' });
  });

  test('one number of two lines with other hours stays two', () => {
    const hours = (from: string) => [
      v11Hours({ openingHour: [{ dayFrom: 'Monday', dayTo: '', from, to: '16:00:00' }] }),
    ];
    const { phones } = kept(v11Service(), {
      channels: [
        v11Line([row({})], { serviceHours: hours('08:00:00') }),
        v11Line([row({})], { serviceHours: hours('12:00:00'), languages: ['sv'] }),
        v11Line([row({})], { serviceHours: hours('08:00:00') }),
      ],
    });
    expect(phones.map(({ languages }) => languages)).toEqual([['fi'], ['sv']]);
  });

  test('a line has its channel’s hours and languages; a place’s number stands at its door without the door’s hours', () => {
    const always = [v11Hours({ isAlwaysOpen: true })];
    const { phones, addresses } = kept(v11Service(), {
      channels: [
        v11Line([row({})], { serviceHours: always, languages: ['fi', 'sv'] }),
        v11Place({ phoneNumbers: [row({ number: '61234567' })], serviceHours: always }),
      ],
    });
    expect(phones[0]).toMatchObject({
      hours: { kind: 'always' },
      languages: ['fi', 'sv'],
      label: { fi: 'Ajanvaraus' },
    });
    expect(addresses[0]?.hours).toEqual({ kind: 'always', confidence: 'authority-seen' });
    expect(addresses[0]?.phones).toEqual([
      { number: '+358 6 123 4567', label: null, languages: [], price: 'normal', confidence: 'authority-seen' },
    ]);
  });

  test.each([
    ['FreeOfCharge', null, 'free'],
    ['Chargeable', null, 'normal'],
    ['Chargeable', 'pvm/mpm', 'normal'],
    ['Chargeable', '1,95 €/min', null],
    ['Other', '0,66 snt/puhelu', null],
    [null, null, null],
  ])('a call that is %s (%s) costs %s', (serviceChargeType, chargeDescription, price) => {
    expect(lines([row({ serviceChargeType, chargeDescription })])[0]?.price).toBe(price);
  });

  test('v12: a dial code of its own, kinds and prices of its own', () => {
    const number = (changed: Record<string, unknown>) => ({ type: 'DomesticPhone', chargeType: 'Free', ...changed });
    const line = {
      contentId: 'line',
      serviceChannelType: 'TelephoneService',
      serviceLanguages: ['sv'],
      languageVersions: {
        fi: {
          name: 'Neuvonta',
          phoneNumbers: [number({ number: '0800 147 111' }), number({ type: 'Fax', number: null })],
        },
        sv: {
          name: 'Rådgivning',
          phoneNumbers: [
            number({
              number: '405501990',
              dialCode: '+358',
              chargeType: 'ExtraCharge',
              additionalInformation: 'Kvällar',
            }),
          ],
        },
      },
    };
    const { phones } = kept(v12Service(), { channels: [line], version: 'v12' });
    expect(phones.map(({ number: printed, price, label }) => [printed, price, label])).toEqual([
      ['0800 147 111', 'free', { fi: 'Neuvonta', sv: 'Rådgivning' }],
      ['+358 40 550 1990', null, { fi: null, sv: 'Kvällar' }],
    ]);
    expect(phones[0]?.languages).toEqual(['sv']);
  });
});

describe('named staff', () => {
  test('a number of a named person is dropped, a role’s stays', () => {
    const { outcome, tally } = map(v11Service(), {
      channels: [
        v11Line([
          row({ additionalInformation: 'Maija Meikäläinen' }),
          row({ number: '401111222', additionalInformation: 'Palveluohjaaja Anna-Kaisa Virtanen' }),
          row({ number: '403333444', additionalInformation: 'Palveluohjaaja' }),
          row({ number: '405555666', additionalInformation: 'Minna Canthin koulu' }),
        ]),
      ],
    });
    expect(outcome).toMatchObject({
      service: { phones: [{ number: '+358 40 333 3444' }, { number: '+358 40 555 5666' }] },
    });
    expect(tally.of('persons')).toEqual([['number', 2]]);
  });

  test.each([
    [['maija.meikalainen@vaasa.fi', 'neuvola@vaasa.fi'], 'neuvola@vaasa.fi'],
    [['Kirjaamo@Vaasa.fi'], 'kirjaamo@vaasa.fi'],
    [['varhaiskasvatus.keskusta@vaasa.fi'], 'varhaiskasvatus.keskusta@vaasa.fi'],
    [['radgivningen@vasa.fi'], 'radgivningen@vasa.fi'],
    // A first name hides in a role's address, a bare surname, a word nobody has seen as a role, and no address at all.
    [['neuvola.maija@vaasa.fi', 'meikalainen@vaasa.fi', 'm.meikalainen@vaasa.fi', 'neuvola'], undefined],
  ])('of %j the owner’s address is %s', (emails, feedback) => {
    const place = v11Place({ emails: emails.map((value) => ({ value, language: 'fi' })) });
    const service = kept(v11Service(), { channels: [place] });
    expect(service.feedback).toBe(feedback);
    expect(JSON.stringify(service)).not.toMatch(/m[ea]i[jk]/i);
  });

  test('sentences with a person or an address go from the texts', () => {
    const value =
      'Neuvola palvelee perheitä. Yhteyshenkilö on Maija Meikäläinen, puh. 040 123 4567. Kirjoita osoitteeseen maija.meikalainen(at)vaasa.fi. Tervetuloa!';
    const { summary } = kept(v11Service({ serviceDescriptions: [{ language: 'fi', value, type: 'Summary' }] }));
    expect(summary?.fi).toBe('Neuvola palvelee perheitä. Tervetuloa!');
  });
});
