import { confidenceLevels, type Confidence } from '#domain/confidence.ts';
import type { Address, Phone, Service, Source } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';
import { isShelter } from '#domain/directory/shelter.ts';
import { doorOf, phoneKey } from '#tools/directory/merge/fingerprint.ts';
import { sameDoor } from '#tools/directory/merge/same-service.ts';

/** A text with a missing language taken from the other source's; never a copy of the language it has. */
function fillText<T extends LocalizedText | null>(own: T, other: LocalizedText | null): T | LocalizedText {
  if (own === null || other === null) return own ?? (other as T);
  const copies = other.fi === other.sv;
  return copies ? own : { fi: own.fi ?? other.fi, sv: own.sv ?? other.sv };
}

/** What two sources say alike is known as well as the better of them knows it. */
const surer = (a: Confidence, b: Confidence): Confidence =>
  confidenceLevels.indexOf(a) <= confidenceLevels.indexOf(b) ? a : b;

const samePhone = (a: Phone, b: Phone): boolean =>
  (phoneKey(a.number) ?? a.number.replaceAll(' ', '')) === (phoneKey(b.number) ?? b.number.replaceAll(' ', ''));

function fillPhone(own: Phone, others: readonly Phone[]): Phone {
  const other = others.find((each) => samePhone(own, each));
  if (other === undefined) return own;
  const hours = own.hours ?? other.hours;
  return {
    ...own,
    label: own.label ?? other.label,
    languages: own.languages.length > 0 ? own.languages : other.languages,
    price: own.price ?? other.price,
    ...(hours && { hours }),
    confidence: surer(own.confidence, other.confidence),
  };
}

/** Own phones; a number that only the other source has is not added, for which of two numbers holds is not ours to guess. */
const fillPhones = (own: readonly Phone[], others: readonly Phone[]): readonly Phone[] =>
  own.length === 0 ? others : own.map((phone) => fillPhone(phone, others));

function fillDoor(own: Address, others: readonly Address[]): Address {
  const other = others.find((each) => sameDoor(doorOf(own), doorOf(each)));
  if (other === undefined) return own;
  const phones = own.phones ? fillPhones(own.phones, other.phones ?? []) : other.phones;
  return {
    ...other,
    ...own,
    street: fillText(own.street, other.street),
    city: fillText(own.city, other.city),
    postalCode: own.postalCode ?? other.postalCode,
    ...(phones && { phones }),
    confidence: own.confidence,
  };
}

/** Own doors with what the other knows of them, or the other's. A shelter's are left as it gives them itself: where it is protects its guests. */
function fillDoors(own: Service, other: Service): readonly Address[] {
  if (isShelter(own) || isShelter(other)) return own.addresses;
  return own.addresses.length === 0 ? other.addresses : own.addresses.map((each) => fillDoor(each, other.addresses));
}

function joinSources(own: readonly Source[], others: readonly Source[]): readonly Source[] {
  const key = ({ name, url }: Source) => JSON.stringify([name.fi, name.sv, url]);
  const known = new Set(own.map(key));
  return [...own, ...others.filter((source) => !known.has(key(source)))];
}

/**
 * One service from two that are the same: `own` goes before `other`, which fills what it does not say, and both are named as sources.
 * What `own` says stays as it is, with its day and its confidence: nothing is averaged. The other's id stays known.
 */
export function fill(own: Service, other: Service): Service {
  const otherIds = [...(own.otherIds ?? []), other.id, ...(other.otherIds ?? [])].filter((id) => id !== own.id);
  const knowsHours = own.hours.kind !== 'unknown';
  return {
    ...other,
    ...own,
    name: fillText(own.name, other.name),
    summary: fillText(own.summary, other.summary),
    description: fillText(own.description, other.description),
    audience: fillText(own.audience, other.audience),
    provider: fillText(own.provider, other.provider),
    keywords: [...new Set([...own.keywords, ...other.keywords])],
    phones: fillPhones(own.phones, other.phones),
    webPages: own.webPages.length > 0 ? own.webPages : other.webPages,
    addresses: fillDoors(own, other),
    serviceLanguages: own.serviceLanguages.length > 0 ? own.serviceLanguages : other.serviceLanguages,
    hours: knowsHours ? own.hours : other.hours,
    note: fillText(own.note, other.note),
    sources: joinSources(own.sources, other.sources),
    ...(otherIds.length > 0 && { otherIds: [...new Set(otherIds)].sort() }),
  };
}
