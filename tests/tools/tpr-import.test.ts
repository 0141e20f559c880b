import { describe, expect, test } from 'vitest';
import { importRecords } from '#tests/tools/tpr-records.ts';
import { formatSource } from '#tools/directory/report.ts';

const forFamilies = { target_groups: ['CHILDREN_AND_FAMILIES'] };
const errand = (id: number, fi: object, sv: object | [] = []) => ({ id, fi: { ...forFamilies, ...fi }, sv, en: [] });
const service = (id: number, fi: object, sv: object | [] = []) => ({ id, fi: { ...forFamilies, ...fi }, sv, en: [] });
const phone = (id: number, more: object) => ({
  id,
  type: 'TELEPHONE',
  name: 'Neuvonta',
  phone: '09 310 11111',
  ...more,
});

describe('selection', () => {
  test('crisis lines come without the tag, what is not for families does not', async () => {
    const { entries, report } = await importRecords({
      errands: [
        { id: 5164, fi: { name: 'Sosiaalipäivystys', target_groups: [] }, sv: [], en: [] },
        { id: 7, fi: { name: 'Koirapuisto', target_groups: ['INDIVIDUALS'] }, sv: [], en: [] },
        { id: 8, fi: [], sv: [], en: [] },
        { id: 9, fi: [], sv: [], en: { name: 'English only', ...forFamilies } },
        errand(10, { name: 'Kerho' }),
        errand(10, { name: 'Kerho taas' }),
      ],
    });
    expect(entries.map(({ id }) => id)).toEqual(['tpr-errand-10', 'tpr-errand-5164']);
    const [, errands] = report.kinds;
    expect([...(errands?.leftOut ?? [])].sort()).toEqual([
      ['are not tagged for children and families', 1],
      ['have neither Finnish nor Swedish', 1],
      ['have no text in any language', 1],
      ['repeat an id', 1],
    ]);
    expect(formatSource(report)).toContain('WARNING: crisis line errand 5165 is not in the input');
  });

  test('a tag in the Swedish version alone is enough, and one id may be a service and an errand', async () => {
    const { entries } = await importRecords({
      services: [{ id: 5, fi: [], sv: { title: 'Familjerådgivning', ...forFamilies }, en: [] }],
      errands: [errand(5, { name: 'Perheneuvonta' })],
    });
    expect(entries.map(({ id, name }) => [id, name.fi, name.sv])).toEqual([
      ['tpr-service-5', null, 'Familjerådgivning'],
      ['tpr-errand-5', 'Perheneuvonta', null],
    ]);
  });

  test('a kept record without a name is refused by the schema and reported with its id', async () => {
    const { report, entries } = await importRecords({
      services: [service(3, { title: ' ' }), service(4, { title: 'Kerho' })],
    });
    expect(entries.map(({ id }) => id)).toEqual(['tpr-service-4']);
    expect(report.rejected).toEqual([{ id: 'tpr-service-3', reason: 'name: a text needs at least one language' }]);
    expect(formatSource(report)).toContain('tpr-service-3: name:');
  });
});

describe('errands', () => {
  test('hours stand with their line, and a line without a number is named with its hours', async () => {
    const channels = [
      phone(1, { name: 'Puhelinpalvelu suomeksi', availability_summary: 'Avoinna ma-pe 09-12' }),
      phone(2, { name: 'Puhelinpalvelu ruotsiksi', phone: null, availability_summary: 'Avoinna ma 09-12' }),
    ];
    const { entry } = await importRecords({ errands: [errand(1, { name: 'Kotipalvelu', channels })] });
    const found = entry('tpr-errand-1');
    expect(found.hours).toEqual({ kind: 'unknown' });
    expect(found.phones.map(({ number }) => number)).toEqual(['09 310 11111']);
    expect(found.phones[0]?.hours).toMatchObject({
      kind: 'schedule',
      periods: [{ week: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' }] }],
    });
    expect(found.note?.fi).toBe('Rekisteristä puuttuu puhelinnumero: Puhelinpalvelu ruotsiksi (Avoinna ma 09-12).');
  });

  test('one number with other hours is two lines, with the same hours one', async () => {
    const channels = [
      phone(1, { name: 'Ajanvaraus', phone: '09 310 44999', availability_summary: 'Avoinna ma-pe 09-12' }),
      phone(2, { name: 'Neuvonta', phone: '09 3104 4999', availability_summary: 'Avoinna ma-to 13-15' }),
      phone(3, { name: 'Muu', phone: '+358 9 31044999', availability_summary: 'Avoinna ma-to 13-15' }),
    ];
    const { entry, report } = await importRecords({ errands: [errand(1, { name: 'A', channels })] });
    expect(entry('tpr-errand-1').phones.map(({ number, label }) => [number, label?.fi])).toEqual([
      ['09 310 44999', 'Ajanvaraus'],
      ['09 3104 4999', 'Neuvonta'],
    ]);
    expect(report.tally.of('phones')).toEqual([['the same number again', 1]]);
  });

  test('only the exact phrase is "always", and half a sentence stays a text', async () => {
    const always = 'Avoinna joka päivä ympäri vuorokauden';
    const { entry } = await importRecords({
      errands: [
        errand(1, { name: 'A', channels: [phone(1, { availability_summary: always })] }),
        errand(2, {
          name: 'B',
          channels: [phone(1, { availability_summary: always }), phone(2, { phone: '09 310 22222' })],
        }),
        errand(3, { name: 'C', channels: [phone(1, { availability_summary: 'Palvelu saatavilla joka päivä 00-' })] }),
        errand(4, {
          name: 'D',
          channels: [phone(1, { availability_summary: null }), { id: 2, type: 'CHAT', availability_summary: always }],
        }),
      ],
    });
    const kinds = [1, 2, 3, 4].map((id) => entry(`tpr-errand-${id}`).phones.map(({ hours }) => hours?.kind));
    expect(kinds).toEqual([['always'], ['always', undefined], ['text'], [undefined]]);
  });

  test('numbers that differ by language stay two phones', async () => {
    const fi = { name: 'Neuvonta', channels: [phone(1, {})] };
    const sv = { name: 'Rådgivning', channels: [phone(1, { name: 'Rådgivning', phone: '09 310 22222' })] };
    const { entry } = await importRecords({ errands: [errand(1, fi, sv)] });
    expect(entry('tpr-errand-1').phones.map(({ number }) => number)).toEqual(['09 310 11111', '09 310 22222']);
  });

  test('a desk gives an address, with its postal code only if it has five digits', async () => {
    const desk = {
      id: 1,
      type: 'LOCAL',
      personal_service_street_addr: 'Fredrikinkatu 48',
      personal_service_postal_code: '001000',
      personal_service_city: 'Helsinki\u200B',
    };
    const { entry } = await importRecords({
      errands: [errand(1, { name: 'Ohjaamo', channels: [desk, { ...desk, id: 2, personal_service_city: null }] })],
    });
    expect(entry('tpr-errand-1').addresses).toEqual([
      {
        street: { fi: 'Fredrikinkatu 48', sv: null },
        city: { fi: 'Helsinki', sv: null },
        municipality: '091',
        postalCode: null,
        confidence: 'authority-seen',
      },
    ]);
  });

  test('e-mail addresses go, wherever they are', async () => {
    const channels = [
      { id: 1, type: 'EMAIL', name: 'Sähköposti', email: 'etu.suku@hel.fi' },
      {
        id: 2,
        type: 'WEBPAGE',
        name: 'x',
        links: [
          { title: 'Posti', url: 'mailto:etu.suku@hel.fi' },
          { title: 'Turva', url: 'https://x.fi/?to=etu.suku%40hel.fi' },
        ],
      },
    ];
    const { entries } = await importRecords({
      errands: [
        errand(1, { name: 'Kerho', description: 'Hae kerhoon. Kirjoita Etu Sukulle: etu.suku@hel.fi.', channels }),
      ],
    });
    expect(entries[0]?.summary?.fi).toBe('Hae kerhoon.');
    expect(JSON.stringify(entries)).not.toMatch(/suku/i);
  });

  test('the steps of the errand stand in for a description that only repeats the name', async () => {
    const { entry } = await importRecords({
      errands: [errand(1, { name: 'Haku', description: 'haku ', process_description: 'Täytä lomake.' })],
    });
    expect(entry('tpr-errand-1').summary?.fi).toBe('Täytä lomake.');
  });
});

describe('services', () => {
  test('the long text comes without the short one that it repeats', async () => {
    const { entry } = await importRecords({
      services: [
        service(1, { title: 'A', description_short: 'Lyhyt.', description_long: 'Lyhyt. Ja pitkä.' }),
        service(2, { title: 'B', description_short: 'Lyhyt.', description_long: 'Lyhyt.\n' }),
        service(3, { title: 'C', description_short: null, description_long: 'Ensin.\n\nSitten.' }),
      ],
    });
    expect(
      [1, 2, 3].map((id) => [entry(`tpr-service-${id}`).summary?.fi, entry(`tpr-service-${id}`).description?.fi]),
    ).toEqual([
      ['Lyhyt.', 'Ja pitkä.'],
      ['Lyhyt.', undefined],
      ['Ensin.', 'Sitten.'],
    ]);
  });
});

describe('units', () => {
  const unit = {
    id: 20,
    name_fi: 'Leikkipuisto Loru',
    name_sv: 'Lekparken Loru',
    displayed_service_owner_type: 'MUNICIPAL_SERVICE',
  };

  test('an offered service or a family word keeps a unit; the others are counted', async () => {
    const { entries, report } = await importRecords({
      services: [service(1, { title: 'Kerho' })],
      unitServices: {
        20: { unit_id: 20, services: [1] },
        21: { unit_id: 21, services: [2] },
        30: { unit_id: 30, services: [1] },
      },
      units: [
        unit,
        { ...unit, id: 21 },
        { ...unit, id: 22, ontologyword_ids: [379] },
        { ...unit, id: 23, is_public: false, ontologyword_ids: [379] },
      ],
    });
    expect(entries.map(({ id }) => id)).toEqual(['tpr-service-1', 'tpr-unit-20', 'tpr-unit-22']);
    expect(report.notes).toContain('units offering a kept service, without a file of their own: 1');
  });

  test('hours are the free text of every section, staff are left out, a private owner is not the city', async () => {
    const connections = [
      { section_type: 'OPENING_HOURS', name_fi: 'ma-pe 9-15', name_sv: 'må-fr 9-15' },
      { section_type: 'OPENING_HOURS', name_fi: 'Suljettu 24.6.' },
      {
        section_type: 'PHONE_OR_EMAIL',
        name_fi: 'Johtaja',
        contact_person: 'Etu Suku',
        phone: '+358 1 123 12345',
        email: 'etu.suku@hel.fi',
      },
      { section_type: 'LINK', name_fi: 'Kerhot', www_fi: 'https://hel.fi/kerhot' },
    ];
    const owner = { displayed_service_owner_type: 'PRIVATE_SERVICE' };
    const { entry } = await importRecords({
      units: [{ ...unit, ...owner, phone: '+358 9 310 41679', ontologyword_ids: [475], connections }],
    });
    const found = entry('tpr-unit-20');
    expect(found.hours).toMatchObject({ kind: 'text', text: { fi: 'ma-pe 9-15\n\nSuljettu 24.6.', sv: 'må-fr 9-15' } });
    expect(found.phones.map(({ number }) => number)).toEqual(['+358 9 310 41679']);
    expect(found.webPages.map(({ url }) => url)).toEqual([{ fi: 'https://hel.fi/kerhot', sv: null }]);
    expect(found.provider).toBeNull();
    expect(JSON.stringify(found)).not.toContain('Suku');
  });
});

test('the source, its date and the day of the import go into every entry', async () => {
  const { entry } = await importRecords({ services: [service(1, { title: 'Kerho' })] });
  expect(entry('tpr-service-1')).toMatchObject({
    checked: '2026-11-21',
    confidence: 'authority-seen',
    sources: [{ url: 'https://www.hel.fi', date: '2025-09' }],
  });
});
