/**
 * Writes src/content/places/outlines.json from the file of municipality borders that src/content/places/README.md names:
 *
 *     npx tsx tools/places/make-outlines.ts <municipalities.geojson>
 *
 * The same source gives the same bytes. Exit code 0 on success, 2 with one line on stderr when the source is missing or wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { places } from '#content/places/places.ts';
import { packRings } from '#domain/geo/outline.ts';
import { isInFinlandsBox, type Position } from '#domain/geo/position.ts';

const target = fileURLToPath(new URL('../../src/content/places/outlines.json', import.meta.url));

/** A fault in what the maintainer gave, told in one line; anything else that is thrown is a bug. */
class SourceError extends Error {}

const point = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.transform(([lon, lat]): Position => ({ lat, lon })),
  v.check(isInFinlandsBox, 'a point outside Finland'),
);
const polygon = v.array(v.pipe(v.array(point), v.minLength(4, 'a ring of less than four points')));
const collection = v.object({ features: v.array(v.unknown()) });
const feature = v.object({
  id: v.pipe(v.string(), v.regex(/^\d{3}$/)),
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: polygon }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
  ]),
});

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new SourceError(`${basename(file)}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function check<const S extends v.GenericSchema>(schema: S, data: unknown, place: string): v.InferOutput<S> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SourceError([place, v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}

/** The text of outlines.json, a line a municipality. Throws an Error with a one-line message naming file and record. */
export function makeOutlines(file: string): string {
  const name = basename(file);
  const { features } = check(collection, read(file), name);
  const lines = new Map<string, string>();
  for (const [at, record] of features.entries()) {
    const { id, geometry } = check(feature, record, `${name}: feature ${at + 1}`);
    if (lines.has(id)) throw new SourceError(`${name}: feature ${at + 1}: ${id} a second time`);
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    lines.set(id, `  ${JSON.stringify(id)}: ${JSON.stringify(packRings(rings))}`);
  }
  const known = places.municipalities.map(({ code }) => code);
  const missing = known.filter((code) => !lines.has(code));
  const strange = [...lines.keys()].filter((id) => !known.some((code) => code === id));
  if (missing.length + strange.length > 0)
    throw new SourceError(`${name}: not the same municipalities as places.json: ${[...missing, ...strange].join(' ')}`);
  return `{\n${known.map((code) => lines.get(code)).join(',\n')}\n}\n`;
}

function main(args: readonly string[]): number {
  const [file] = args;
  if (file === undefined || args.length !== 1) {
    console.error('usage: tsx tools/places/make-outlines.ts <municipalities.geojson>');
    return 2;
  }
  try {
    writeFileSync(target, makeOutlines(file));
    return 0;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
