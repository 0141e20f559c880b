import { languages, type Language } from '#domain/language.ts';
import type { Municipality, Places } from '#domain/places/places.ts';
import { fold } from '#domain/text/fold.ts';

/** What the reader's words met: the name in these languages (both, when the names are alike), or this postal code. */
export type MatchedBy =
  | { readonly by: 'name'; readonly languages: readonly Language[] }
  | { readonly by: 'postalCode'; readonly postalCode: string };

export interface PlaceMatch {
  readonly municipality: Municipality;
  readonly matched: MatchedBy;
}

/** How near a name is to the query, nearest first. */
const exact = 0;
const prefix = 1;
const wordPrefix = 2;
const infix = 3;

/** Alphabetical order for both languages: Finnish and Swedish alike put å, ä and ö last. */
const collator = new Intl.Collator('fi');

/** "S:t Karins", "St. Karins" and "Sankt Karins" are one name. */
const nameKey = (text: string): string =>
  fold(text)
    .replace(/[:.’']/g, '')
    .replace(/^sankt\b/, 'st');

function closeness(name: string, query: string): number | null {
  if (name === query) return exact;
  if (name.startsWith(query)) return prefix;
  if (name.includes(` ${query}`)) return wordPrefix;
  return name.includes(query) ? infix : null;
}

interface Ranked extends PlaceMatch {
  readonly rank: number;
  /** The name that the result is sorted by: the one that matched. */
  readonly sortName: string;
}

function rankByName(municipality: Municipality, query: string): Ranked | null {
  const found = languages.flatMap((language) => {
    const rank = closeness(nameKey(municipality[language]), query);
    return rank === null ? [] : [{ language, rank }];
  });
  const rank = Math.min(...found.map((name) => name.rank));
  const matching = found.filter((name) => name.rank === rank).map((name) => name.language);
  const [first] = matching;
  return first === undefined
    ? null
    : { municipality, matched: { by: 'name', languages: matching }, rank, sortName: municipality[first] };
}

function rankByPostalCode(municipality: Municipality, codes: string, digits: string): Ranked | null {
  const postalCode = codes.split(' ').find((code) => code.startsWith(digits));
  return postalCode === undefined
    ? null
    : { municipality, matched: { by: 'postalCode', postalCode }, rank: exact, sortName: municipality.fi };
}

/** "65100", "FI-65100", "AX-22100", "65100 Vaasa" or the first three or four digits; matched against the folded query. */
const postalCodeQuery = /^(?:(?:fi|ax) ?)?(\d{3,5})(?: \D*)?$/;

/**
 * Municipalities by name in either language or by postal code, nearest match first, at most `limit`.
 *
 * Names: case and diacritics do not matter; the whole name comes before its beginning, that before the beginning of one of
 * its words, that before its inside; the same closeness stands in Finnish alphabetical order of the name that matched.
 * Postal codes: five digits give exactly the municipality of that code (none when nobody lives behind the code), three or four
 * digits every municipality that has such a code, alphabetically by Finnish name. One or two digits, and an empty query, give nothing.
 */
export function findMunicipalities(places: Places, query: string, limit: number): readonly PlaceMatch[] {
  const words = nameKey(query);
  if (words === '' || limit <= 0) return [];
  const digits = postalCodeQuery.exec(words)?.[1];
  const rankOf = (municipality: Municipality): Ranked | null =>
    digits === undefined
      ? rankByName(municipality, words)
      : rankByPostalCode(municipality, places.postalCodes[municipality.code] ?? '', digits);
  return places.municipalities
    .map(rankOf)
    .filter((match) => match !== null)
    .sort((a, b) => a.rank - b.rank || collator.compare(a.sortName, b.sortName))
    .slice(0, limit)
    .map(({ municipality, matched }) => ({ municipality, matched }));
}
