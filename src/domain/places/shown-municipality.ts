import { municipalityByCode } from './municipality.ts';
import type { Municipality, Places } from './places.ts';

/** Codes as an address, the phone and the edition give them; not each has a municipality. */
export interface AreaChoice {
  /** What a link asks for (`?area=`); it never touches what is saved. */
  readonly linked: string | null;
  readonly saved: string | null;
  /** The edition's own, for those who have chosen nothing. */
  readonly fallback: string | null;
}

/** The municipality whose services are shown: the link's, else the family's own, else the edition's; `null` for the whole country. */
export function shownMunicipality(places: Places, { linked, saved, fallback }: AreaChoice): Municipality | null {
  for (const code of [linked, saved, fallback]) {
    const found = code === null ? null : municipalityByCode(places, code);
    if (found) return found;
  }
  return null;
}
