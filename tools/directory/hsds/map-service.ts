import type { Hours } from '#domain/directory/hours.ts';
import { serviceKinds } from '#domain/directory/service-kind.ts';
import { worryLevels, type Address, type Phone, type Service, type ServiceArea } from '#domain/directory/service.ts';
import { isServiceId } from '#domain/ids.ts';
import { otherLanguage, type Language, type LocalizedText } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { areaOf } from '#tools/directory/hsds/area.ts';
import type { HsdsPhone, HsdsPlace, HsdsSchedule, HsdsService, Translations } from '#tools/directory/hsds/record.ts';
import { hoursFrom } from '#tools/directory/hsds/read-schedules.ts';
import { liesIn, municipalityAround } from '#tools/directory/places/check-position.ts';
import { toWgs84 } from '#tools/directory/places/project.ts';
import { municipalityOfPostalCode } from '#tools/directory/places/municipality.ts';
import { plainName, plainPlace, plainText, type RawPair } from '#tools/directory/text/language-pairs.ts';
import { worryOfName } from '#tools/directory/worry/by-name.ts';
import type { Tell } from '#tools/directory/report.ts';
import { isRoleAddress } from '#tools/directory/text/persons.ts';
import { phonesFrom } from '#tools/directory/text/phones.ts';
import { clean, splitText } from '#tools/directory/text/plain-text.ts';
import { webAddress } from '#tools/directory/text/web-address.ts';

export interface HsdsContext {
  /** The language that the file's texts are written in: HSDS does not say. */
  readonly language: Language;
  /** Whom services serve that name no area themselves. */
  readonly area: ServiceArea | null;
  readonly today: LocalDate;
  readonly tell: Tell;
}

export type MappedHsds = { readonly service: Service } | { readonly leftOut: string };

/**
 * A field in the file's language and, where a publisher has our `translations`, in the other one. A text that is its own translation
 * is in that other language only: HSDS has no other place for it than the main field.
 */
function pairOf(main: string | null, field: string, translations: Translations, { language }: HsdsContext): RawPair {
  const other = otherLanguage(language);
  const translated = translations.find((each) => each.language === other)?.fields[field] ?? null;
  const own = translated === main ? null : main;
  return language === 'fi' ? { fi: own, sv: translated } : { fi: translated, sv: own };
}

function hoursOf(rows: readonly HsdsSchedule[], { today, tell }: HsdsContext): Hours {
  const hours = hoursFrom(rows, today);
  if (hours !== 'not-understood') return hours;
  tell('hours', 'a schedule that says more than weekdays and times');
  return { kind: 'unknown' };
}

const languageCodes = (languages: readonly { readonly code: string | null }[]): string[] =>
  [...new Set(languages.flatMap(({ code }) => code?.toLowerCase() ?? []))].filter((code) => /^[a-z]{2,3}$/.test(code));

/** Voice lines only; a number in quotation marks is the number. */
function phonesOf(phones: readonly HsdsPhone[], context: HsdsContext): Phone[] {
  const lines = phones
    .filter(({ type }) => type === null || type === 'voice' || type === 'cell')
    .map(({ number, description, languages, schedules, translations }) => {
      const hours = hoursOf(schedules, context);
      return {
        text: number?.replace(/^"(.*)"$/, '$1') ?? null,
        label: plainName(pairOf(description, 'description', translations, context), 'phone label', context.tell),
        languages: languageCodes(languages),
        charge: null,
        ...(hours.kind !== 'unknown' && { hours }),
      };
    });
  return phonesFrom(lines, context.tell);
}

/** Where a place is: its position when it lies in Finland and where its postal code says. */
function placed(
  lat: number | null,
  lon: number | null,
  postalCode: string | null,
  tell: Tell,
): Pick<Address, 'at' | 'municipality'> {
  const stated = municipalityOfPostalCode(postalCode);
  if (lat === null || lon === null) return stated === null ? {} : { municipality: stated };
  const position = toWgs84(4326, lon, lat);
  const municipality = stated ?? (position.ok ? municipalityAround(position.value) : null);
  const isThere = position.ok && municipality !== null && liesIn(municipality, position.value);
  if (!isThere) tell('positions', position.ok ? 'not in its municipality' : position.error);
  return { ...(municipality !== null && { municipality }), ...(isThere && { at: position.value }) };
}

function doorsOf({ location, phones, schedules }: HsdsPlace, context: HsdsContext): Address[] {
  const { tell } = context;
  if (location === null || (location.location_type ?? 'physical') !== 'physical') return [];
  const name = plainName(pairOf(location.name, 'name', location.translations, context), 'place', tell);
  const lines = phonesOf([...location.phones, ...phones], context);
  const hours = hoursOf([...location.schedules, ...schedules], context);
  return location.addresses.flatMap(({ address_1, city, postal_code, translations }) => {
    const street = plainPlace(pairOf(address_1, 'address_1', translations, context), 'street', tell);
    const town = plainPlace(pairOf(city, 'city', translations, context), 'city', tell);
    if (street === null || town === null) {
      tell('addresses', 'no street or city');
      return [];
    }
    const postalCode = /^\d{5}$/.exec(postal_code?.trim() ?? '')?.[0] ?? null;
    return [
      {
        ...(name !== null && { name }),
        ...{ street, postalCode, city: town },
        ...placed(location.latitude, location.longitude, postalCode, tell),
        ...(hours.kind !== 'unknown' && { hours }),
        ...(lines.length > 0 && { phones: lines }),
        confidence: 'authority-seen',
      },
    ];
  });
}

/** Years as their publisher counts them, the last one included, in full months: 0–6 is until the seventh birthday. */
function agesOf({ minimum_age, maximum_age }: HsdsService): Service['ages'] {
  const isAge = (age: number | null): age is number => age !== null && age >= 0 && age <= 100;
  const from = isAge(minimum_age) ? { fromMonths: Math.round(minimum_age * 12) } : {};
  const until = isAge(maximum_age) ? { untilMonths: Math.round((maximum_age + 1) * 12) } : {};
  const ages = { ...from, ...until };
  return Object.keys(ages).length > 0 ? ages : undefined;
}

/** Codes of one of our own taxonomies among the attributes: what our own export wrote. */
const termsOf = ({ attributes }: HsdsService, taxonomy: string): string[] =>
  attributes.flatMap(({ taxonomy_term: term }) => (term?.taxonomy === taxonomy ? (term.code ?? []) : []));

function textFields(service: HsdsService, context: HsdsContext) {
  const { tell } = context;
  const text = (
    field: 'description' | 'fees_description' | 'eligibility_description' | 'application_process' | 'alert',
  ) => plainText(pairOf(service[field], field, service.translations, context), field, tell);
  const description = text('description');
  const [fi, sv] = [splitText(description?.fi ?? null), splitText(description?.sv ?? null)];
  const either = (a: string | null, b: string | null): LocalizedText | null =>
    a === null && b === null ? null : { fi: a, sv: b };
  const [feeNote, bookingNote] = [text('fees_description'), text('application_process')];
  return {
    name: plainName(pairOf(service.name, 'name', service.translations, context), 'name', tell),
    summary: either(fi.summary, sv.summary),
    description: either(fi.description, sv.description),
    audience: text('eligibility_description'),
    note: text('alert'),
    ...(feeNote !== null && { feeNote }),
    ...(bookingNote !== null && { bookingNote }),
  };
}

/** One service of a publisher as an entry of the directory; contacts are people and stay out. */
export function mapHsds(service: HsdsService, context: HsdsContext): MappedHsds {
  const { tell, today } = context;
  const id = `hsds-${service.id.toLowerCase()}`;
  if (!isServiceId(id)) return { leftOut: 'have no usable id' };
  if ((service.status ?? 'active') !== 'active') return { leftOut: 'are not active' };
  const addresses = service.service_at_locations.flatMap((place) => doorsOf(place, context));
  const area = areaOf(service, addresses) ?? context.area;
  if (area === null) return { leftOut: 'name no area of Finland (--area says which one is meant)' };
  const { name, ...texts } = textFields(service, context);
  if (name === null) return { leftOut: 'have no name' };
  const { organization } = service;
  const provider =
    organization && plainName(pairOf(organization.name, 'name', organization.translations, context), 'provider', tell);
  const url = webAddress(service.url, tell);
  const publisher = webAddress(organization?.website ?? organization?.url, tell);
  const levels = worryLevels.filter((level) => termsOf(service, 'evaat-worry').includes(level));
  const kind = serviceKinds.find((each) => termsOf(service, 'evaat-kind').includes(each));
  const ages = agesOf(service);
  const mail = clean(service.email)?.toLowerCase() ?? null;
  if (mail !== null && !isRoleAddress(mail)) tell('persons', 'mail address');
  return {
    service: {
      ...{ id, name, ...texts, provider, area, addresses },
      worry: [levels, worryOfName(name)].find((found) => found.length > 0) ?? ['everyone'],
      crisis: kind === 'help-now',
      keywords: [],
      phones: phonesOf(service.phones, context),
      webPages:
        url === null ? [] : [{ url: pairOf(url, 'url', [], context), label: null, confidence: 'authority-seen' }],
      serviceLanguages: languageCodes(service.languages),
      hours: hoursOf(service.schedules, context),
      sources: [
        {
          name: provider ?? name,
          url: publisher ?? url,
          date: /^\d{4}-\d{2}-\d{2}/.exec(service.last_modified ?? '')?.[0] ?? null,
        },
      ],
      checked: today,
      confidence: 'authority-seen',
      ...(kind !== undefined && { kind }),
      ...(ages !== undefined && { ages }),
      ...(mail !== null && isRoleAddress(mail) && { feedback: mail }),
    },
  };
}
