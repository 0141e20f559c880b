import { places } from '#content/places/places.ts';
import type { Hours } from '#domain/directory/hours.ts';
import type { Address, Phone } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';
import { liesIn } from '#tools/directory/places/check-position.ts';
import { municipalityOfCode, municipalityOfPostalCode } from '#tools/directory/places/municipality.ts';
import type { PtvAddress } from '#tools/directory/ptv/map/entry.ts';
import { plainPlace, type RawPair } from '#tools/directory/text/language-pairs.ts';
import type { Tell } from '#tools/directory/report.ts';
import { clean } from '#tools/directory/text/plain-text.ts';

/** "SANKT KARINS" as one writes it. A name that is not all capitals was written by somebody who knew it. */
function ordinaryCase(name: string | null): string | null {
  const lower = name?.toLowerCase().replace(/(?<![\p{L}:])\p{L}/gu, (letter) => letter.toUpperCase()) ?? null;
  return name === name?.toUpperCase() ? lower : name;
}

const namesOf = new Map(places.municipalities.map(({ code, fi, sv }) => [code, { fi, sv }]));

export interface Door {
  readonly name: LocalizedText | null;
  readonly hours: Hours;
  readonly phones: readonly Phone[];
}

/** The post office; without one the municipality, which is where it is as well. */
function cityOf(city: RawPair, municipality: Address['municipality'], tell: Tell): LocalizedText | null {
  const postOffice = plainPlace({ fi: ordinaryCase(city.fi), sv: ordinaryCase(city.sv) }, 'city', tell);
  const names = municipality === undefined ? undefined : namesOf.get(municipality);
  return postOffice ?? (names ? plainPlace(names, 'city', tell) : null);
}

/** A door of a place; without a street or a town it is skipped and counted, and a point outside the municipality it claims is no point. */
export function doorAt(address: PtvAddress, { name, hours, phones }: Door, tell: Tell): Address[] {
  const postalCode = /^\d{5}$/u.exec(clean(address.postalCode) ?? '')?.[0] ?? null;
  const municipality = municipalityOfCode(address.municipality) ?? municipalityOfPostalCode(postalCode) ?? undefined;
  const street = plainPlace(address.street, 'street', tell);
  const city = cityOf(address.city, municipality, tell);
  if (street === null || city === null) {
    tell('addresses', 'no street or city');
    return [];
  }
  const at =
    address.at !== null && (municipality === undefined || liesIn(municipality, address.at)) ? address.at : null;
  if (address.at !== null && at === null) tell('addresses', 'a position outside its municipality');
  return [
    {
      ...(name && { name }),
      street,
      postalCode,
      city,
      ...(municipality && { municipality }),
      ...(at && { at }),
      ...(hours.kind !== 'unknown' && { hours }),
      ...(phones.length > 0 && { phones }),
      confidence: 'authority-seen',
    },
  ];
}
