import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import { entriesFrom, importRequest } from '#tests/tools/directory-request.ts';
import { importCsv, importGeojson } from '#tools/directory/geo/import-geo.ts';
import { ImportBroken, type Importer } from '#tools/directory/source.ts';
import { importTpr } from '#tools/directory/tpr/import-tpr.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaat-fuzz-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const mapping = resolve(import.meta.dirname, '../../tools/directory/geo/mappings/helsinki-playgrounds.json');

/** Texts that have broken importers before, and any others. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...[
      '<script>alert(1)</script>',
      '<a href="javascript:x">',
      '{"blocks":[',
      '\u0000',
      '\uD800',
      '\u202Ex',
      '%40',
      '__proto__',
    ],
    ...[
      'a@b.fi',
      '09 310 44999',
      'ma-pe 9-25',
      '1EI-NIMEÄ',
      ', , ,',
      '7'.repeat(500),
      `${'<b>'.repeat(50)}x`,
      'ä'.repeat(999),
    ],
  ),
);
const anything = fc.oneof(hostile, fc.jsonValue(), fc.double(), fc.constant(null));
const runs = { numRuns: 60 };

/** Reads all that an importer gives: a fault is a value or an `ImportBroken`, and every entry passes the schema. */
async function survives(importer: Importer, ...args: string[]): Promise<void> {
  const source = await importer(importRequest(args));
  if (!source.ok) {
    expect(source.error.message).not.toContain('\n');
    return;
  }
  try {
    for (const entry of await entriesFrom(source.value)) expect(v.safeParse(serviceSchema, entry).success).toBe(true);
  } catch (error) {
    if (!(error instanceof ImportBroken)) throw error;
  }
  for (const { read, kept, leftOut } of source.value.report().kinds)
    expect(kept + [...leftOut.values()].reduce((sum, count) => sum + count, 0)).toBe(read);
}

const fields = [
  'PKS_ID',
  'City_fi',
  'Name_fi',
  'Name_sv',
  'Description_fi',
  'Description_sv',
  'Organization_fi',
  'Modified',
];
const others = [
  'Organization_sv',
  'Address_fi',
  'Address_sv',
  'Phone',
  'Email',
  'Link_fi',
  'Link_sv',
  'ServiceTypeID',
  'Publicity_fi',
];
const usable = {
  PKS_ID: 1,
  City_fi: 'Espoon kaupunki',
  Name_fi: 'Puisto',
  Publicity_fi: 'Julkinen',
  Address_fi: 'Katu 1',
};
const feature = fc
  .tuple(fc.dictionary(fc.constantFrom(...fields, ...others), anything), anything)
  .map(([properties, coordinates]) => ({
    geometry: { type: 'Point', coordinates },
    properties: { ...Object.fromEntries([...fields, ...others].map((name) => [name, null])), ...usable, ...properties },
  }));

test('no GeoJSON crashes the importer or yields an entry that the schema refuses', async () => {
  const file = join(folder, 'a.geojson');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(feature, anything)), async (features) => {
      writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
      await survives(importGeojson, file, '--mapping', mapping);
    }),
    runs,
  );
});

test('no bytes crash the readers of GeoJSON and CSV', async () => {
  const file = join(folder, 'b.csv');
  const head = [...fields, ...others].join();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isTable) => {
      writeFileSync(file, isTable ? Buffer.concat([Buffer.from(`${head}\n`), bytes]) : bytes);
      await survives(importCsv, file, '--mapping', mapping);
      await survives(importGeojson, file, '--mapping', mapping);
    }),
    runs,
  );
});

test('no record of the register crashes its importer', async () => {
  const texts = fc.dictionary(
    fc.constantFrom('title', 'name', 'description', 'description_long', 'links', 'channels', 'provided_languages'),
    anything,
  );
  const record = fc
    .tuple(fc.integer({ min: 1, max: 99 }), texts, fc.oneof(texts, fc.constant([])))
    .map(([id, fi, sv]) => ({
      id,
      fi: { title: 'Kerho', name: 'Kerho', ...fi, target_groups: ['CHILDREN_AND_FAMILIES'] },
      sv,
    }));
  const unit = fc
    .dictionary(
      fc.constantFrom('name_fi', 'latitude', 'longitude', 'phone', 'street_address_fi', 'arealcity_id', 'connections'),
      anything,
    )
    .map((fuzzed) => ({ id: 7, ontologyword_ids: [475], address_city_fi: 'Helsinki', ...fuzzed }));
  await fc.assert(
    fc.asyncProperty(fc.array(record), fc.array(record), unit, async (services, errands, place) => {
      for (const [name, content] of Object.entries({
        services,
        errandservices: errands,
        unitservices: {},
        'unit-7': place,
      }))
        writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
      await survives(importTpr, folder);
    }),
    runs,
  );
});
