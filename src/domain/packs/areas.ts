import type { MunicipalityCode } from '#domain/ids.ts';
import { municipalityByCode } from '#domain/places/municipality.ts';
import type { Places } from '#domain/places/places.ts';
import { areasOf, type PackArea } from './manifest.ts';

/** So many areas that a family looked at last are kept beside its own: a weekend at the grandparents', a move. */
export const visitedAtMost = 3;

/** The areas looked at, the last one first. */
export const visit = (before: readonly MunicipalityCode[], shown: MunicipalityCode): readonly MunicipalityCode[] =>
  [shown, ...before.filter((code) => code !== shown)].slice(0, visitedAtMost);

/** The packs' areas of municipalities. Until the places have come nobody knows a county: the municipality's own packs alone. */
export const areasOfAll = (codes: Iterable<MunicipalityCode>, places: Places | null): readonly PackArea[] => [
  ...new Set(
    [...codes].flatMap((code) => {
      const municipality = places && municipalityByCode(places, code);
      return municipality ? areasOf(municipality) : [code];
    }),
  ),
];
