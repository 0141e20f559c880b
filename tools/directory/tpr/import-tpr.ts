import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Service } from '#domain/directory/service.ts';
import { err, ok } from '#domain/result.ts';
import { parseLocalDate } from '#domain/time/local-date.ts';
import { createTally, type KindCount } from '#tools/directory/report.ts';
import type { Importer, SourceReport } from '#tools/directory/source.ts';
import { mapErrand } from '#tools/directory/tpr/map-errand.ts';
import { mapService, type MapContext } from '#tools/directory/tpr/map-service.ts';
import { mapUnit } from '#tools/directory/tpr/map-unit.ts';
import { readRegister, type BrokenRecord, type Register } from '#tools/directory/tpr/read-register.ts';
import {
  crisisErrandIds,
  selectErrands,
  selectServices,
  selectUnits,
  type Selection,
} from '#tools/directory/tpr/select.ts';

interface Options {
  /** Folder of the register's files. */
  readonly folder: string;
  /** Month of the register's download, "yyyy-mm", when known. */
  readonly dataDate: string | null;
}

/** `<folder> [--data-date yyyy-mm]`, or `null`. */
function optionsIn(args: readonly string[]): Options | null {
  try {
    const options = { 'data-date': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, ...more] = positionals;
    const dataDate = values['data-date'] ?? null;
    if (folder === undefined || more.length > 0) return null;
    return dataDate !== null && !parseLocalDate(`${dataDate}-01`).ok ? null : { folder, dataDate };
  } catch {
    // parseArgs throws on an unknown option or one without its value.
    return null;
  }
}

interface Mapped {
  readonly count: KindCount;
  readonly services: readonly Service[];
  readonly rejected: SourceReport['rejected'];
}

/** Maps what was selected; an entry that the directory's schema refuses is left out and named, never repaired. */
function mapAll<T>(
  kind: string,
  { records, broken }: { readonly records: readonly T[]; readonly broken: readonly BrokenRecord[] },
  selection: Selection<T>,
  map: (record: T) => Service,
): Mapped {
  const services: Service[] = [];
  const rejected: { id: string; reason: string }[] = [...broken];
  for (const record of selection.kept) {
    const entry = map(record);
    const checked = v.safeParse(serviceSchema, entry);
    if (checked.success) services.push(entry);
    else
      rejected.push({
        id: entry.id,
        reason: `${v.getDotPath(checked.issues[0]) ?? 'entry'}: ${checked.issues[0].message}`,
      });
  }
  const leftOut = new Map(selection.leftOut);
  const refused = rejected.length - broken.length;
  if (broken.length > 0) leftOut.set('could not be read, see below', broken.length);
  if (refused > 0) leftOut.set("were refused by the directory's schema, see below", refused);
  return { count: { kind, read: records.length + broken.length, kept: services.length, leftOut }, services, rejected };
}

function unitsWithoutFile({ servicesOfUnit, units }: Register, keptServices: ReadonlySet<number>): number {
  const withFile = new Set(units.map(({ id }) => id));
  return [...servicesOfUnit].filter(
    ([id, services]) => !withFile.has(id) && services.some((service) => keptServices.has(service)),
  ).length;
}

/**
 * Opens the service register of Helsinki (TPR): `import tpr <folder> [--data-date yyyy-mm]`. Fails with an `ImportFault` when the
 * arguments or the input cannot be used or hold nothing for families: an empty download must not wipe the directory.
 */
export const importTpr: Importer = async ({ args, today }) => {
  const options = optionsIn(args);
  if (options === null) return err({ kind: 'input', message: 'usage: import tpr <folder> [--data-date yyyy-mm]' });
  const { folder, dataDate } = options;
  const register = await readRegister(folder);
  if (!register.ok) return register;
  const { services, errands, units, servicesOfUnit, broken } = register.value;
  const tally = createTally();
  const context: MapContext = { today, dataDate, tell: tally.tell };

  const familyServices = selectServices(services);
  const keptServices = new Set(familyServices.kept.map(({ id }) => id));
  const mapped = [
    mapAll('services', { records: services, broken: broken.services }, familyServices, (record) =>
      mapService(record, context),
    ),
    mapAll('errands', { records: errands, broken: broken.errands }, selectErrands(errands), (record) =>
      mapErrand(record, context),
    ),
    mapAll(
      'units',
      { records: units, broken: broken.units },
      selectUnits(units, servicesOfUnit, keptServices),
      (record) => mapUnit(record, context),
    ),
  ];

  const entries = mapped.flatMap((kind) => kind.services);
  if (entries.length === 0) {
    const [first] = Object.values(broken).flat();
    const why = first === undefined ? '' : ` (${first.id}: ${first.reason})`;
    return err({ kind: 'input', message: `${folder}: expected at least one record for families, found none${why}` });
  }
  const report: SourceReport = {
    kinds: mapped.map(({ count }) => count),
    rejected: [...broken.unitServices, ...mapped.flatMap(({ rejected }) => rejected)],
    tally,
    notes: [
      `units offering a kept service, without a file of their own: ${unitsWithoutFile(register.value, keptServices)}`,
      ...crisisErrandIds
        .filter((id) => !errands.some((errand) => errand.id === id))
        .map((id) => `WARNING: crisis line errand ${id} is not in the input`),
    ],
  };
  return ok({ source: 'tpr', services: entries, mode: 'full', removed: [], report: () => report });
};
