import { createHash } from 'node:crypto';
import { places } from '#content/places/places.ts';
import { mayBeShown } from '#domain/confidence.ts';
import type { Address, Phone, Service, ServiceArea } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';
import { schedulesOf } from '#tools/directory/hsds/write-schedules.ts';

/** HSDS wants a UUID for each object: one made from what the object is, so that the same export gives the same ids. */
export function uuidOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  // Version 8 ("custom") and the variant of RFC 9562.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

type Fields = Readonly<Record<string, LocalizedText | null | undefined>>;

/** Text fields in Finnish, or in Swedish where there is no Finnish; what is Swedish also under `translations`, which is ours. */
function texts(fields: Fields) {
  const all = Object.entries(fields).flatMap(([field, text]) => (text ? [{ field, text }] : []));
  const main = all.map(({ field, text }) => [field, text.fi ?? text.sv]);
  const swedish = all.flatMap(({ field, text }) => (text.sv !== null && text.sv !== text.fi ? [[field, text.sv]] : []));
  return {
    ...(Object.fromEntries(main) as Record<string, string>),
    ...(swedish.length > 0 && {
      translations: [{ language: 'sv', fields: Object.fromEntries(swedish) as Record<string, string> }],
    }),
  };
}

const joined = (...parts: readonly (LocalizedText | null)[]): LocalizedText | null => {
  const join = (language: 'fi' | 'sv') => parts.flatMap((part) => part?.[language] ?? []).join('\n\n') || null;
  const [fi, sv] = [join('fi'), join('sv')];
  return fi === null && sv === null ? null : { fi, sv };
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const languagesOf = (owner: string, codes: readonly string[]) =>
  codes.map((code) => ({ id: uuidOf(owner, 'language', code), name: languageNames.of(code) ?? code, code }));

/** A number known from memory only stays at home, as it does in the app. */
const phonesOf = (owner: string, phones: readonly Phone[]) =>
  phones
    .filter(({ confidence }) => mayBeShown(confidence))
    .map(({ number, label, languages, hours }, index) => {
      const id = uuidOf(owner, 'phone', String(index), number);
      const schedules = hours ? withIds(id, schedulesOf(hours)) : [];
      return {
        ...{ id, number, type: 'voice' },
        ...texts({ description: label }),
        ...(languages.length > 0 && { languages: languagesOf(id, languages) }),
        ...(schedules.length > 0 && { schedules }),
      };
    });

const withIds = <T extends object>(owner: string, rows: readonly T[]) =>
  rows.map((row, index) => ({ id: uuidOf(owner, 'schedule', String(index)), ...row }));

const countyNames = new Map(places.counties.map(({ code, fi }) => [code, fi]));
const countyOf = new Map(places.municipalities.map(({ code, county }) => [code, countyNames.get(county) ?? '']));

/** A door as service_at_location and location. */
function placeOf(owner: string, door: Address, index: number) {
  const id = uuidOf(owner, 'place', String(index));
  return {
    id,
    location: {
      id: uuidOf(id, 'location'),
      location_type: 'physical',
      ...texts({ name: door.name ?? door.street }),
      ...(door.at && { latitude: door.at.lat, longitude: door.at.lon }),
      addresses: [
        {
          id: uuidOf(id, 'address'),
          ...texts({ address_1: door.street, city: door.city }),
          postal_code: door.postalCode ?? '',
          state_province: (door.municipality && countyOf.get(door.municipality)) ?? '',
          country: 'FI',
          address_type: 'physical',
        },
      ],
      phones: phonesOf(id, door.phones ?? []),
      schedules: door.hours ? withIds(id, schedulesOf(door.hours)) : [],
    },
  };
}

function areasOf(owner: string, area: ServiceArea) {
  const names =
    area.type === 'nation'
      ? ['Suomi']
      : area.type === 'county'
        ? area.counties.flatMap((code) => countyNames.get(code) ?? [])
        : places.municipalities.filter(({ code }) => area.municipalities.includes(code)).map(({ fi }) => fi);
  return names.map((name) => ({ id: uuidOf(owner, 'area', name), name }));
}

const taxonomies = { id: 'evaat-id', kind: 'evaat-kind', worry: 'evaat-worry' } as const;

function attributesOf({ id, kind, worry }: Service) {
  const term = (taxonomy: string, code: string) => ({
    id: uuidOf(id, taxonomy, code),
    link_entity: 'service',
    taxonomy_term: { id: uuidOf(taxonomy, code), code, name: code, taxonomy, language: 'en' },
  });
  return [
    term(taxonomies.id, id),
    ...(kind ? [term(taxonomies.kind, kind)] : []),
    ...worry.map((level) => term(taxonomies.worry, level)),
  ];
}

/** Years, both included, as HSDS counts them; months that make no whole year are left out rather than rounded. */
function agesOf({ ages }: Service) {
  const years = (months: number | undefined) => (months !== undefined && months % 12 === 0 ? months / 12 : undefined);
  const [from, until] = [years(ages?.fromMonths), years(ages?.untilMonths)];
  return { ...(from !== undefined && { minimum_age: from }), ...(until !== undefined && { maximum_age: until - 1 }) };
}

/** One entry of the directory as a full service of HSDS 3.0, with what it lacks under the extensions that docs/hsds.md names. */
export function toHsds(service: Service) {
  const { id, provider, webPages, note } = service;
  const uuid = uuidOf('service', id);
  const organization = provider ?? service.name;
  const [page] = webPages.flatMap(({ url }) => url.fi ?? url.sv ?? []);
  return {
    id: uuid,
    ...texts({
      name: service.name,
      description: joined(service.summary, service.description),
      eligibility_description: service.audience,
      fees_description: service.feeNote,
      application_process: service.bookingNote,
      alert: note,
    }),
    status: 'active',
    ...(page !== undefined && { url: page }),
    ...(service.feedback !== undefined && { email: service.feedback }),
    ...agesOf(service),
    assured_date: service.checked,
    organization: {
      id: uuidOf('organization', organization.fi ?? '', organization.sv ?? ''),
      ...texts({ name: organization, description: organization }),
    },
    phones: phonesOf(uuid, service.phones),
    schedules: withIds(uuid, schedulesOf(service.hours)),
    languages: languagesOf(uuid, service.serviceLanguages),
    service_areas: areasOf(uuid, service.area),
    service_at_locations: service.addresses.map((door, index) => placeOf(uuid, door, index)),
    attributes: attributesOf(service),
  };
}
