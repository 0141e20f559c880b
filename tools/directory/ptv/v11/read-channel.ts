import type { JoinedChannel, PtvMapContext } from '#tools/directory/ptv/joined.ts';
import type { PtvChannel, PtvLink, PtvLinks, PtvPhone } from '#tools/directory/ptv/map/entry.ts';
import { isTrue, objectIn, objectsIn, stringIn, stringsIn, type RawObject } from '#tools/directory/ptv/map/raw.ts';
import { displayName, localizedIn } from '#tools/directory/ptv/v11/localized.ts';
import { readAddress } from '#tools/directory/ptv/v11/read-address.ts';
import { readHours } from '#tools/directory/ptv/v11/read-hours.ts';
import { priceOf } from '#tools/directory/text/phones.ts';

const kinds: ReadonlyMap<string | null, PtvChannel['kind']> = new Map([
  ['ServiceLocation', 'location'],
  ['Phone', 'phone'],
  ['EChannel', 'e-service'],
  ['PrintableForm', 'form'],
  ['WebPage', 'web-page'],
]);

function priceIn(row: RawObject): PtvPhone['price'] {
  const type = stringIn(row, 'serviceChargeType');
  if (type === 'FreeOfCharge') return 'free';
  const words = stringIn(row, 'chargeDescription');
  // "Chargeable" is what a call costs anyway, unless its words name a price.
  return type === 'Chargeable' && (words === null || priceOf(words) !== null) ? 'normal' : null;
}

function phoneOf(row: RawObject): PtvPhone {
  const type = stringIn(row, 'type');
  return {
    kind: type === 'Fax' ? 'fax' : type === 'Sms' ? 'sms' : 'phone',
    prefix: stringIn(row, 'prefixNumber'),
    number: stringIn(row, 'number'),
    serviceNumber: isTrue(row, 'isFinnishServiceNumber'),
    price: priceIn(row),
    label: stringIn(row, 'additionalInformation'),
    language: stringIn(row, 'language'),
  };
}

/** Links of both languages from `[{language, url, value}]`; `url` names the field that holds the address. */
function linksOf(rows: readonly RawObject[], url: 'url' | 'value'): PtvLinks {
  const of = (language: 'fi' | 'sv'): PtvLink[] =>
    rows
      .filter((row) => stringIn(row, 'language') === language)
      .map((row) => ({ url: stringIn(row, url), title: url === 'url' ? stringIn(row, 'value') : null }));
  return { fi: of('fi'), sv: of('sv') };
}

/** Rows of the connection when it has any, else the channel's own: what a service says of its use of a channel goes before. */
function ownOr(rows: readonly RawObject[], channelRows: readonly RawObject[]): readonly RawObject[] {
  return rows.length > 0 ? rows : channelRows;
}

/** A channel of v11 with what its service says of it; `null` for a type that nobody knows. */
export function readChannel({ channel, connection }: JoinedChannel, context: PtvMapContext): PtvChannel | null {
  const kind = kinds.get(stringIn(channel, 'serviceChannelType'));
  if (kind === undefined) return null;
  const details = objectIn(connection, 'contactDetails');
  const contact = (name: string) => ownOr(objectsIn(details, name), objectsIn(channel, name));
  const links =
    kind === 'form' ? linksOf(objectsIn(channel, 'channelUrls'), 'value') : linksOf(contact('webPages'), 'url');
  return {
    kind,
    name: displayName(channel, 'serviceChannelNames'),
    note: localizedIn(connection, 'description', 'Description'),
    languages: stringsIn(channel, 'languages'),
    phones: contact('phoneNumbers').map(phoneOf),
    links,
    emails: ownOr(objectsIn(details, 'emails'), [
      ...objectsIn(channel, 'emails'),
      ...objectsIn(channel, 'supportEmails'),
    ]).flatMap((row) => stringIn(row, 'value') ?? []),
    addresses: contact('addresses').flatMap((address) => readAddress(address, context.tell)),
    hours: readHours(ownOr(objectsIn(connection, 'serviceHours'), objectsIn(channel, 'serviceHours')), context),
  };
}
