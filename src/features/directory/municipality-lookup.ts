import { municipalityAt, type Outline } from '#domain/geo/outline.ts';
import type { Position } from '#domain/geo/position.ts';
import { boundsOf } from '#domain/geo/sketch-map.ts';
import type { MunicipalityCode } from '#domain/ids.ts';
import { readOutlines } from '#storage/outlines.ts';

/** The outlines on this phone; none before their pack has been stored. */
async function outlinesHere(): Promise<readonly Outline[]> {
  const outlines = await readOutlines();
  return outlines.ok ? (outlines.value ?? []) : [];
}

export const municipalityOf = async (position: Position): Promise<MunicipalityCode | null> =>
  municipalityAt(await outlinesHere(), position);

/** Middle of the box around a municipality's largest part: rough, and only for want of the phone's own position. */
export async function middleOf(code: MunicipalityCode): Promise<Position | null> {
  const outline = (await outlinesHere()).find((each) => each.code === code);
  const boxes = outline?.rings.flatMap((ring) => boundsOf(ring) ?? []) ?? [];
  const [largest] = boxes.sort(
    (a, b) => (b.north - b.south) * (b.east - b.west) - (a.north - a.south) * (a.east - a.west),
  );
  return largest ? { lat: (largest.south + largest.north) / 2, lon: (largest.west + largest.east) / 2 } : null;
}
