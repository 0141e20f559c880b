import { packedOutlines } from '#content/places/outlines.ts';
import { metresOutside, municipalityAt, unpackOutlines, type Outline } from '#domain/geo/outline.ts';
import type { Position } from '#domain/geo/position.ts';
import type { MunicipalityCode } from '#domain/ids.ts';

/** How far from its municipality's outline a position may lie. The outlines are coarse: real places were seen 1.6 km outside theirs. */
const toleranceMetres = 5000;

let opened: readonly Outline[] | null = null;
const outlines = (): readonly Outline[] => (opened ??= unpackOutlines(packedOutlines));

/** Whether a position can be in the municipality that its source claims; one further away is to be dropped, never moved. */
export function liesIn(code: MunicipalityCode, position: Position): boolean {
  const outline = outlines().find((one) => one.code === code);
  return outline !== undefined && metresOutside(outline, position) <= toleranceMetres;
}

/** The municipality of a position whose source names none, or `null` far from every one. */
export const municipalityAround = (position: Position): MunicipalityCode | null =>
  municipalityAt(outlines(), position, toleranceMetres);
