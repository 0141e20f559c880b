import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Service } from '#domain/directory/service.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { fieldsOf, readMapping, type Mapping } from '#tools/directory/geo/mapping.ts';
import { mapRow } from '#tools/directory/geo/map-row.ts';
import { readCsv } from '#tools/directory/geo/read-csv.ts';
import { readGeojson } from '#tools/directory/geo/read-geojson.ts';
import { fault, type Rows } from '#tools/directory/geo/row.ts';
import { createTally } from '#tools/directory/report.ts';
import { ImportBroken, type ImportFault, type Importer, type SourceImport } from '#tools/directory/source.ts';

type Format = 'geojson' | 'csv';

/** File and mapping in `<file> --mapping <file.json>`, or `null`. */
function filesIn(args: readonly string[]): { readonly file: string; readonly mapping: string } | null {
  try {
    const options = { mapping: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 || values.mapping === undefined
      ? null
      : { file, mapping: values.mapping };
  } catch {
    // parseArgs throws on an unknown option or one without its value.
    return null;
  }
}

const readRows = (
  format: Format,
  file: string,
  { encoding, separator }: Mapping,
): Promise<Result<Rows, ImportFault>> =>
  format === 'geojson' ? readGeojson(file, encoding) : readCsv(file, encoding, separator);

/** The entries of a city's file one after another; what becomes of each record is counted as it goes by. */
function open(file: string, { rows, broken }: Rows, mapping: Mapping, request: Parameters<Importer>[0]): SourceImport {
  const tally = createTally();
  const context = { mapping, today: request.today, tell: tally.tell };
  const leftOut = new Map<string, number>();
  const rejected = [...broken];
  let kept = 0;
  const leave = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  if (broken.length > 0) leftOut.set('could not be read, see below', broken.length);

  function* services(): Generator<Service> {
    const seen = new Set<string>();
    for (const row of rows) {
      const mapped = mapRow(row, context);
      if ('leftOut' in mapped) leave(mapped.leftOut);
      else if (seen.has(mapped.service.id)) leave('repeat an id');
      else {
        seen.add(mapped.service.id);
        const checked = v.safeParse(serviceSchema, mapped.service);
        if (checked.success) {
          kept += 1;
          yield mapped.service;
          continue;
        }
        const [issue] = checked.issues;
        rejected.push({
          id: `${mapped.service.id} (${row.place})`,
          reason: `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`,
        });
        leave("were refused by the directory's schema, see below");
      }
    }
    if (kept === 0) throw new ImportBroken(`${file}: expected at least one record for families, found none`);
  }

  return {
    source: mapping.source,
    services: services(),
    mode: 'full',
    removed: [],
    report: () => ({
      kinds: [{ kind: mapping.source, read: rows.length + broken.length, kept, leftOut }],
      rejected,
      tally,
      notes: [],
    }),
  };
}

/**
 * Imports a city's file by a mapping: `import geojson <file> --mapping <file.json>`, `import csv …`. Fails with one line when file or
 * mapping cannot be used, or when the mapping names a field that no record has: a slip of the pen would else cost every phone number.
 */
const importer =
  (format: Format): Importer =>
  async (request) => {
    const files = filesIn(request.args);
    if (files === null)
      return err({ kind: 'input', message: `usage: import ${format} <file> --mapping <mapping.json>` });
    const mapping = await readMapping(files.mapping);
    if (!mapping.ok) return mapping;
    const rows = await readRows(format, files.file, mapping.value);
    if (!rows.ok) return rows;
    const unknown = fieldsOf(mapping.value).filter((field) => !rows.value.fields.has(field));
    if (unknown.length > 0)
      return fault(
        files.file,
        `no record has ${unknown.map((field) => `"${field}"`).join(', ')}, which the mapping names`,
      );
    return ok(open(files.file, rows.value, mapping.value, request));
  };

export const importGeojson = importer('geojson');
export const importCsv = importer('csv');
