import { site } from '#content/site.ts';
import { isMunicipalityCode, type MunicipalityCode } from '#domain/ids.ts';
import { areasOfAll, visit } from '#domain/packs/areas.ts';
import type { PackArea } from '#domain/packs/manifest.ts';
import { recall, remember } from '#platform/local-memory.ts';
import { readArea } from '#storage/area.ts';
import { readPlaces } from '#storage/places.ts';

/** Areas that were chosen or that a link asked to show since the app was opened. */
const shown = new Set<MunicipalityCode>();

const visited = (): readonly MunicipalityCode[] =>
  (recall('areas-visited') ?? '').split(' ').filter((code) => isMunicipalityCode(code));

/** Asks for an area's packs beside those of the family's own; false when it was asked for already. */
export function showArea(code: MunicipalityCode): boolean {
  remember('areas-visited', visit(visited(), code).join(' '));
  if (shown.has(code)) return false;
  shown.add(code);
  return true;
}

export interface WantedAreas {
  readonly wanted: readonly PackArea[];
  /** Also those of the areas looked at last; `null` while nobody knows which county an area is in: then nothing is given up. */
  readonly kept: readonly PackArea[] | null;
}

/** The areas whose packs this phone fetches, and those it keeps: the saved one (else the edition's) always. */
export async function wantedAreas(): Promise<WantedAreas> {
  const [saved, places] = await Promise.all([readArea(), readPlaces()]);
  const known = places.ok ? places.value : null;
  const own = (saved.ok ? saved.value : null) ?? site.defaultArea;
  const codes = own !== null && isMunicipalityCode(own) ? [...shown, own] : [...shown];
  return {
    wanted: areasOfAll(codes, known),
    kept: known && saved.ok ? areasOfAll([...codes, ...visited()], known) : null,
  };
}
