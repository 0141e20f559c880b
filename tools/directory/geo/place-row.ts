import { places } from '#content/places/places.ts';
import type { Position } from '#domain/geo/position.ts';
import { municipalityByCode } from '#domain/places/municipality.ts';
import type { Address } from '#domain/directory/service.ts';
import type { MunicipalityCode } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { Mapping, TextFields } from '#tools/directory/geo/mapping.ts';
import { liesIn, municipalityAround } from '#tools/directory/places/check-position.ts';
import { municipalityNamed, municipalityOfCode } from '#tools/directory/places/municipality.ts';
import { toWgs84 } from '#tools/directory/places/project.ts';
import type { Row } from '#tools/directory/geo/row.ts';
import type { Tell } from '#tools/directory/report.ts';
import { clean, localized } from '#tools/directory/text/plain-text.ts';

/** "24,94" and "24.94", "6 672 856": what a spreadsheet makes of a number. Nothing else is one. */
const number = (text: string | null): number =>
  text !== null && /^-?[\d\s]+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(/\s/gu, '').replace(',', '.')) : NaN;

function positionOf(row: Row, { position }: Mapping, tell: Tell): Position | null {
  if (position === undefined) return null;
  const { epsg, easting, northing } = position;
  const point =
    easting !== undefined && northing !== undefined
      ? ([number(row.value(easting)), number(row.value(northing))] as const)
      : row.point;
  if (point === null) {
    tell('positions', 'not a point');
    return null;
  }
  const found = toWgs84(epsg, ...point);
  if (!found.ok) tell('positions', found.error === 'not-numbers' ? 'not two numbers' : 'outside Finland');
  return found.ok ? found.value : null;
}

/** The code, or the Finnish or Swedish name, of a municipality that is; a city's own words for itself stand in the mapping. */
const claimedBy = (claim: string, codes: Readonly<Record<string, MunicipalityCode>>): MunicipalityCode | null =>
  (Object.hasOwn(codes, claim) ? codes[claim] : null) ?? municipalityOfCode(claim) ?? municipalityNamed(claim);

export interface Placed {
  readonly municipality: MunicipalityCode;
  readonly at: Position | null;
}

/**
 * Where a record lies: in the municipality that it claims (or that the mapping gives to all), else in the one around its position. A position
 * far from what is claimed is dropped and counted. `null`: in no municipality, so that nobody would ever see it.
 */
export function placeRow(row: Row, mapping: Mapping, tell: Tell): Placed | null {
  const { field, codes, always } = mapping.municipality;
  const position = positionOf(row, mapping, tell);
  const claim = field === undefined ? null : clean(row.value(field));
  const claimed = claim === null ? (always ?? null) : claimedBy(claim, codes);
  if (claimed === null) {
    const around = claim === null && position !== null ? municipalityAround(position) : null;
    if (claim !== null) tell('areas', claim.slice(0, 60));
    return around === null ? null : { municipality: around, at: position };
  }
  if (position === null || liesIn(claimed, position)) return { municipality: claimed, at: position };
  tell('positions', 'far from the municipality it claims');
  return { municipality: claimed, at: null };
}

interface AddressParts {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
}

/** "Meteorinkatu 7, 02210 Espoo", "Martinniitty 10,, 02270 Espoo", "Kivinokan uimaranta,  Helsinki" in parts; another shape is all street. */
export function splitAddress(raw: string | null): AddressParts {
  const text = clean(raw);
  const parts = (text ?? '').split(',').map((part) => part.trim());
  const [, postalCode = null, city = null] = /^(?:(\d{5}) )?([^\d]+)$/u.exec(parts.at(-1) ?? '') ?? [];
  const street = parts.slice(0, -1).filter((part) => part !== '');
  if (city === null || street.length === 0) return { street: text, postalCode: null, city: null };
  return { street: street.join(', '), postalCode, city };
}

const read = (row: Row, fields: TextFields | undefined, language: 'fi' | 'sv'): string | null => {
  const field = fields?.[language] ?? null;
  return field === null ? null : clean(row.value(field));
};

/** The door of a record; its city is the municipality's name when the record has none. Without a street there is no door to name. */
export function addressOf(row: Row, { fields }: Mapping, { municipality, at }: Placed, tell: Tell): Address[] {
  const whole = {
    fi: splitAddress(read(row, fields.address, 'fi')),
    sv: splitAddress(read(row, fields.address, 'sv')),
  };
  const part = (language: 'fi' | 'sv', name: 'street' | 'city') =>
    read(row, fields[name], language) ?? whole[language][name];
  const street = localized(part('fi', 'street'), part('sv', 'street'), 'street', tell);
  if (street === null) {
    tell('addresses', 'no street');
    return [];
  }
  const own = municipalityByCode(places, municipality);
  const named = localized(part('fi', 'city'), part('sv', 'city'), 'city', tell);
  const city: LocalizedText = named ?? { fi: own?.fi ?? null, sv: own?.sv === own?.fi ? null : (own?.sv ?? null) };
  const code = fields.postalCode === undefined ? null : clean(row.value(fields.postalCode));
  const postalCode = code ?? whole.fi.postalCode ?? whole.sv.postalCode;
  return [
    {
      street,
      postalCode: postalCode !== null && /^\d{5}$/.test(postalCode) ? postalCode : null,
      city,
      municipality,
      ...(at !== null && { at }),
      confidence: 'authority-seen',
    },
  ];
}
