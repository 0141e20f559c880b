import { dialable } from '#domain/directory/phone-number.ts';
import type { Address, Phone, Service, ServiceArea } from '#domain/directory/service.ts';
import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { Position } from '#domain/geo/position.ts';
import { languages, type LocalizedText } from '#domain/language.ts';
import { fold } from '#domain/text/fold.ts';

/** A door as far as it tells whether two entries mean the same place. */
export interface Door {
  /** Street with its first house number, in each language; empty when no number is known. */
  readonly streets: readonly string[];
  readonly municipality: string | null;
  readonly cities: readonly string[];
  readonly at: Position | null;
}

/** What entries of different sources are compared by: small, for a whole country's lie in memory at once. */
export interface Fingerprint {
  readonly id: string;
  readonly source: string;
  /** Where the entry itself is found; not compared. */
  readonly ref: number;
  readonly names: readonly string[];
  readonly providers: readonly string[];
  readonly phones: readonly string[];
  readonly doors: readonly Door[];
  readonly area: string;
  readonly kind: ServiceKind | null;
}

/** Text without what differs between two writings of one name: case, accents, punctuation. */
const nameKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

const both = (text: LocalizedText | null | undefined): string[] => [
  ...new Set(languages.flatMap((language) => nameKey(text?.[language] ?? '') || [])),
];

/** "Purotie 8 B 3" → "purotie 8": flats and stairs are written or not. */
const streetKeys = (street: LocalizedText): string[] => both(street).flatMap((key) => /^\D+ \d+/.exec(key)?.[0] ?? []);

/** A number as dialled within Finland. Short numbers (112, 116117) stand at many services and tell nothing. */
export function phoneKey(number: string): string | null {
  const national = dialable(number).replace(/^(?:\+|00)358/, '0');
  return /^0\d{6,}$/.test(national) ? national : null;
}

const phonesOf = (phones: readonly Phone[]): string[] => phones.flatMap(({ number }) => phoneKey(number) ?? []);

/** What of an address tells which door it is. */
export const doorOf = ({ street, city, municipality, at }: Address): Door => ({
  streets: streetKeys(street),
  municipality: municipality ?? null,
  cities: both(city),
  at: at ?? null,
});

const areaKey = (area: ServiceArea): string => {
  if (area.type === 'nation') return `nation-${[...area.exceptCounties].sort().join()}`;
  return `${area.type} ${(area.type === 'county' ? [...area.counties] : [...area.municipalities]).sort().join()}`;
};

/** The fingerprint of an entry of `source`. */
export const fingerprintOf = (source: string, service: Service, ref: number): Fingerprint => ({
  id: service.id,
  source,
  ref,
  names: both(service.name),
  providers: both(service.provider),
  phones: [
    ...new Set([...phonesOf(service.phones), ...service.addresses.flatMap((door) => phonesOf(door.phones ?? []))]),
  ],
  doors: service.addresses.map(doorOf),
  area: areaKey(service.area),
  kind: service.kind ?? null,
});
