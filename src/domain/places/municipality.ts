import { countyCode, type CountyCode, type MunicipalityCode } from '#domain/ids.ts';
import type { Language } from '#domain/language.ts';
import type { County, Municipality, Places } from '#domain/places/places.ts';

/** Åland in the wellbeing services county code list (hyvinvointialue_1_20211013): it has a health care of its own. */
const aland = countyCode('91');

/** The municipality with a code such as "905", or `null`: a code kept on a phone may be of one that has merged since. */
export const municipalityByCode = (places: Places, code: string): Municipality | null =>
  places.municipalities.find((municipality) => municipality.code === code) ?? null;

/** The wellbeing services county (or Helsinki, or Åland) that the municipality with this code belongs to, or `null` for no such code. */
export function countyOf(places: Places, code: string): County | null {
  const own = municipalityByCode(places, code)?.county;
  return places.counties.find((county) => county.code === own) ?? null;
}

/** Every municipality has a name in both languages, often the same one. */
export const municipalityName = (municipality: Municipality, language: Language): string => municipality[language];

/** Åland's sixteen municipalities, known without the list of places: whose law holds must not wait for a download. */
const alandMunicipalities = new Set('035 043 060 062 065 076 170 295 318 417 438 478 736 766 771 941'.split(' '));
export const isOnAland = (code: MunicipalityCode): boolean => alandMunicipalities.has(code);

/** True for Åland's own county code; hand it a municipality's `county`. */
export const isAland = (county: CountyCode): boolean => county === aland;
