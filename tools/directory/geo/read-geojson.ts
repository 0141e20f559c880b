import * as v from 'valibot';
import { ok, type Result } from '#domain/result.ts';
import { fault, readText, type Encoding, type Row, type Rows } from '#tools/directory/geo/row.ts';
import type { ImportFault } from '#tools/directory/source.ts';

const collection = v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const feature = v.looseObject({
  properties: v.nullish(
    v.custom<object>((value) => typeof value === 'object'),
    null,
  ),
});
const point = v.looseObject({
  geometry: v.looseObject({ type: v.literal('Point'), coordinates: v.looseTuple([v.number(), v.number()]) }),
});

/** A simple value as text; lists and objects are none. */
const simple = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;

function readFeature(record: unknown, index: number): { readonly row: Row; readonly fields: readonly string[] } | null {
  const checked = v.safeParse(feature, record);
  if (!checked.success) return null;
  const properties = new Map<string, unknown>(Object.entries(checked.output.properties ?? {}));
  const located = v.safeParse(point, record);
  const [east, north] = located.success ? located.output.geometry.coordinates : [NaN, NaN];
  return {
    fields: [...properties.keys()],
    row: {
      place: `feature ${index + 1}`,
      value: (field) => simple(properties.get(field)),
      point: located.success ? [east, north] : null,
    },
  };
}

/** Reads a GeoJSON FeatureCollection. Only points are positions: the middle of a park's outline is not its gate. */
export async function readGeojson(file: string, encoding: Encoding): Promise<Result<Rows, ImportFault>> {
  const text = await readText(file, encoding);
  if (!text.ok) return text;
  let json: unknown;
  try {
    json = JSON.parse(text.value);
  } catch (error) {
    return fault(file, `is not JSON (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`);
  }
  const checked = v.safeParse(collection, json);
  if (!checked.success) return fault(file, 'expected a FeatureCollection with a list "features" at the top');
  const fields = new Set<string>();
  const rows: Row[] = [];
  const broken: { id: string; reason: string }[] = [];
  for (const [index, record] of checked.output.features.entries()) {
    const read = readFeature(record, index);
    if (read === null) {
      broken.push({ id: `feature ${index + 1}`, reason: 'properties: expected an object' });
      continue;
    }
    for (const field of read.fields) fields.add(field);
    rows.push(read.row);
  }
  return ok({ rows, fields, broken });
}
