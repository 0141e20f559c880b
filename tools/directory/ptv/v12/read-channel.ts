import type { JoinedChannel, PtvMapContext } from '#tools/directory/ptv/joined.ts';
import type { PtvAddress, PtvChannel, PtvLink, PtvLinks, PtvPhone } from '#tools/directory/ptv/map/entry.ts';
import { positionOf } from '#tools/directory/ptv/map/position.ts';
import { numberIn, objectIn, objectsIn, stringIn, stringsIn, type RawObject } from '#tools/directory/ptv/map/raw.ts';
import { nothing, type RawPair } from '#tools/directory/text/language-pairs.ts';
import { readHours } from '#tools/directory/ptv/v12/read-hours.ts';
import { pairIn, versionOf, versionsOf } from '#tools/directory/ptv/v12/versions.ts';
import type { Tell } from '#tools/directory/report.ts';

const kinds: ReadonlyMap<string | null, PtvChannel['kind']> = new Map([
  ['ServiceLocation', 'location'],
  ['TelephoneService', 'phone'],
  ['EService', 'e-service'],
  ['PrintableForm', 'form'],
  ['WebPage', 'web-page'],
]);
const prices: ReadonlyMap<string | null, PtvPhone['price']> = new Map([
  ['Free', 'free'],
  ['Charged', 'normal'],
]);

const languages = ['fi', 'sv'] as const;

/** `from` first, else `other`: what a service says of its use of a channel goes before what the channel says. */
function rowsOf(from: RawObject | null, other: RawObject | null, name: string, language: 'fi' | 'sv') {
  const own = objectsIn(versionOf(from, language), name);
  return own.length > 0 ? own : objectsIn(versionOf(other, language), name);
}

function phoneOf(row: RawObject, language: string): PtvPhone {
  const type = stringIn(row, 'type');
  return {
    kind: type === 'Fax' ? 'fax' : type === 'Sms' ? 'sms' : 'phone',
    prefix: stringIn(row, 'dialCode'),
    number: stringIn(row, 'number'),
    serviceNumber: false,
    price: prices.get(stringIn(row, 'chargeType')) ?? null,
    label: stringIn(row, 'additionalInformation'),
    language,
  };
}

const linkOf = (row: RawObject): PtvLink => ({ url: stringIn(row, 'url'), title: stringIn(row, 'name') });

/** The files of a form, the address of an e-service or page, the pages of a place. */
function linksOf(kind: PtvChannel['kind'], { channel, connection }: JoinedChannel): PtvLinks {
  const of = (language: 'fi' | 'sv'): PtvLink[] => {
    if (kind === 'form') return objectsIn(versionOf(channel, language), 'formFiles').map(linkOf);
    const address = objectIn(versionOf(channel, language), 'webAddress');
    const pages = rowsOf(connection, channel, 'contactWebPages', language);
    return [...(address ? [address] : []), ...pages].map(linkOf);
  };
  return { fi: of('fi'), sv: of('sv') };
}

/** EPSG:3067 is the one system that says what it is; of several points the accessibility register's, then the owner's, is the door. */
const sources = ['AccessibilityRegister', 'User', 'NLS'];

function pointIn(address: RawObject, tell: Tell) {
  const points = objectsIn(address, 'coordinates').filter((point) => stringIn(point, 'system') === 'EPSG:3067');
  const rank = (point: RawObject) =>
    (sources.indexOf(stringIn(point, 'source') ?? '') + sources.length + 1) % (sources.length + 1);
  const [best] = [...points].sort((a, b) => rank(a) - rank(b));
  return best === undefined ? null : positionOf(numberIn(best, 'northing'), numberIn(best, 'easting'), tell);
}

function addressOf(address: RawObject, tell: Tell): PtvAddress {
  const name = pairIn(address, 'streetName');
  const detail = stringIn(address, 'addressDetail');
  const whole = (street: string | null) => (street === null || detail === null ? street : `${street} ${detail}`);
  return {
    street: { fi: whole(name.fi), sv: whole(name.sv) },
    postalCode: stringIn(address, 'postalCode'),
    // v12 has no post office: the postal code names the municipality.
    city: nothing,
    municipality: stringIn(address, 'municipality') ?? stringIn(address, 'municipalityCode'),
    at: pointIn(address, tell),
  };
}

const emailsOf = ({ channel, connection }: JoinedChannel): string[] =>
  languages.flatMap((language) =>
    [
      ...rowsOf(connection, channel, 'contactEmails', language),
      ...objectsIn(versionOf(channel, language), 'supportEmails'),
    ].flatMap((row) => stringIn(row, 'email') ?? []),
  );

const noteOf = (connection: RawObject): RawPair => versionsOf(connection, 'description');

/** A channel of v12 with what its service says of it; `null` for a type that nobody knows. */
export function readChannel(joined: JoinedChannel, context: PtvMapContext): PtvChannel | null {
  const { channel, connection } = joined;
  const kind = kinds.get(stringIn(channel, 'serviceChannelType'));
  if (kind === undefined) return null;
  const numbers = languages.flatMap((language) => {
    const contact = rowsOf(connection, channel, 'contactPhoneNumbers', language);
    const rows = contact.length > 0 ? contact : objectsIn(versionOf(channel, language), 'phoneNumbers');
    return rows.map((row) => phoneOf(row, language));
  });
  const ownHours = objectIn(connection, 'serviceHours');
  const hasOwn = objectsIn(ownHours, 'hours').length > 0 || objectIn(ownHours, 'holidayServiceHours') !== null;
  return {
    kind,
    name: versionsOf(channel, 'name'),
    note: noteOf(connection),
    languages: stringsIn(channel, 'serviceLanguages'),
    phones: numbers,
    links: linksOf(kind, joined),
    emails: emailsOf(joined),
    addresses: objectsIn(objectIn(channel, 'location'), 'streetAddresses').map((row) => addressOf(row, context.tell)),
    hours: readHours(hasOwn ? ownHours : objectIn(channel, 'serviceHours'), context),
  };
}
