import type { PtvAddress } from '#tools/directory/ptv/map/entry.ts';
import { positionOf } from '#tools/directory/ptv/map/position.ts';
import { numberIn, objectIn, stringIn, type RawObject } from '#tools/directory/ptv/map/raw.ts';
import type { RawPair } from '#tools/directory/text/language-pairs.ts';
import { localizedIn } from '#tools/directory/ptv/v11/localized.ts';
import type { Tell } from '#tools/directory/report.ts';

/** How PTV came to a point: found by its geocoder without doubt, or set by a person or the accessibility register. */
const trusted: readonly (string | null)[] = [null, 'Ok', 'EnteredByUser', 'EnteredByAR'];

function pointIn(place: RawObject, tell: Tell) {
  if (!trusted.includes(stringIn(place, 'coordinateState'))) return null;
  return positionOf(numberIn(place, 'latitude'), numberIn(place, 'longitude'), tell);
}

function streetOf(street: RawObject): RawPair {
  const names = localizedIn(street, 'street');
  const number = stringIn(street, 'streetNumber');
  const whole = (name: string | null) => (name === null || number === null ? name : `${name} ${number}`);
  return { fi: whole(names.fi), sv: whole(names.sv) };
}

function placeOf(place: RawObject, street: RawPair, tell: Tell): PtvAddress {
  return {
    street,
    postalCode: stringIn(place, 'postalCode'),
    city: localizedIn(place, 'postOffice'),
    municipality: stringIn(objectIn(place, 'municipality'), 'code'),
    at: pointIn(place, tell),
  };
}

/** A door of a v11 address; none for a letter box, a postal address and an address abroad. */
export function readAddress(address: RawObject, tell: Tell): PtvAddress[] {
  const type = stringIn(address, 'type');
  const country = stringIn(address, 'country');
  if ((type !== null && type !== 'Location' && type !== 'Visiting') || (country !== null && country !== 'FI')) {
    tell('addresses', 'not a place to visit in Finland');
    return [];
  }
  const street = objectIn(address, 'streetAddress');
  if (street !== null) return [placeOf(street, streetOf(street), tell)];
  // A place without a street (a park, a bus route) is told in words.
  const other = objectIn(address, 'otherAddress');
  if (other !== null) return [placeOf(other, localizedIn(other, 'additionalInformation'), tell)];
  tell('addresses', 'no street');
  return [];
}
