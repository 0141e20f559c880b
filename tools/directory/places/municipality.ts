import { places } from '#content/places/places.ts';
import { isMunicipalityCode, type MunicipalityCode } from '#domain/ids.ts';
import { fold } from '#domain/text/fold.ts';

const today: ReadonlySet<string> = new Set(places.municipalities.map(({ code }) => code));

/** Municipalities that are no more, and the one that each was merged into. */
const mergedInto: ReadonlyMap<string, string> = new Map([
  // Pertunmaa became a part of Mäntyharju on 1.1.2025; see src/content/places/README.md.
  ['588', '507'],
]);

/** A municipality of today's register; a code that lost its leading zeros ("5") gets them back, one the register does not know is none. */
export function municipalityOfCode(raw: string | null): MunicipalityCode | null {
  const padded = raw !== null && /^\d{1,3}$/u.test(raw) ? raw.padStart(3, '0') : '';
  const code = mergedInto.get(padded) ?? padded;
  return isMunicipalityCode(code) && today.has(code) ? code : null;
}

const byPostalCode = new Map(
  Object.entries(places.postalCodes).flatMap(([code, list]) =>
    list.split(' ').map((postal): [string, string] => [postal, code]),
  ),
);

/** The municipality in which a postal code's ground mostly lies. */
export const municipalityOfPostalCode = (postalCode: string | null): MunicipalityCode | null =>
  municipalityOfCode(byPostalCode.get(postalCode ?? '') ?? null);

const byName = new Map(
  places.municipalities.flatMap(({ code, fi, sv }): [string, MunicipalityCode][] => [
    [fold(fi), code],
    [fold(sv), code],
  ]),
);

/** The municipality of a Finnish or Swedish name, however its capitals are written. */
export const municipalityNamed = (name: string | null): MunicipalityCode | null => byName.get(fold(name ?? '')) ?? null;
