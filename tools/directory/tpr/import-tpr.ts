import * as v from 'valibot';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Service } from '#domain/directory/service.ts';
import { municipalityCode } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { createTally, type ImportReport, type KindCount } from '#tools/directory/report.ts';
import { mapErrand } from '#tools/directory/tpr/map-errand.ts';
import { mapService, type MapContext } from '#tools/directory/tpr/map-service.ts';
import { mapUnit } from '#tools/directory/tpr/map-unit.ts';
import { readRegister, type InputFault, type Register } from '#tools/directory/tpr/read-register.ts';
import {
  crisisErrandIds,
  selectErrands,
  selectServices,
  selectUnits,
  type Selection,
} from '#tools/directory/tpr/select.ts';
import { writeAreaPack, type WriteFault } from '#tools/directory/write-area-pack.ts';

export interface ImportRequest {
  /** Folder of the register's files. */
  readonly folder: string;
  /** Folder of the packs, made when missing. */
  readonly out: string;
  readonly today: LocalDate;
  /** Month of the register's download, "yyyy-mm", when known. */
  readonly dataDate: string | null;
}

interface Mapped {
  readonly count: KindCount;
  readonly services: readonly Service[];
  readonly rejected: ImportReport['rejected'];
}

/** Maps what was selected; an entry that the directory's schema refuses is left out and named, never repaired. */
function mapAll<T>(kind: string, read: number, selection: Selection<T>, map: (record: T) => Service): Mapped {
  const services: Service[] = [];
  const rejected: { id: string; reason: string }[] = [];
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
  if (rejected.length > 0) leftOut.set("were refused by the directory's schema, see below", rejected.length);
  return { count: { kind, read, kept: services.length, leftOut }, services, rejected };
}

function unitsWithoutFile({ servicesOfUnit, units }: Register, keptServices: ReadonlySet<number>): number {
  const withFile = new Set(units.map(({ id }) => id));
  return [...servicesOfUnit].filter(
    ([id, services]) => !withFile.has(id) && services.some((service) => keptServices.has(service)),
  ).length;
}

/**
 * Imports the service register of Helsinki (TPR) into the packs of area 091 and reports what became of every record.
 * Fails, leaving the previous pack as it was, with an `InputFault` when the input cannot be used or holds nothing for
 * families (an empty download must not wipe the directory), and with a `WriteFault` when the packs cannot be written.
 */
export async function importTpr({
  folder,
  out,
  today,
  dataDate,
}: ImportRequest): Promise<Result<ImportReport, InputFault | WriteFault>> {
  const register = await readRegister(folder);
  if (!register.ok) return register;
  const { services, errands, units, servicesOfUnit } = register.value;
  const tally = createTally();
  const context: MapContext = { today, dataDate, tell: tally.tell };

  const familyServices = selectServices(services);
  const keptServices = new Set(familyServices.kept.map(({ id }) => id));
  const mapped = [
    mapAll('services', services.length, familyServices, (record) => mapService(record, context)),
    mapAll('errands', errands.length, selectErrands(errands), (record) => mapErrand(record, context)),
    mapAll('units', units.length, selectUnits(units, servicesOfUnit, keptServices), (record) =>
      mapUnit(record, context),
    ),
  ];

  const entries = mapped.flatMap((kind) => kind.services);
  if (entries.length === 0)
    return err({ kind: 'input', message: `${folder}: expected at least one record for families, found none` });
  const written = await writeAreaPack(out, { area: municipalityCode('091'), name: 'tpr', built: today }, entries);
  if (!written.ok) return written;
  return ok({
    kinds: mapped.map(({ count }) => count),
    unitsWithoutFile: unitsWithoutFile(register.value, keptServices),
    missingCrisisLines: crisisErrandIds
      .filter((id) => !errands.some((errand) => errand.id === id))
      .map((id) => `errand ${id}`),
    rejected: mapped.flatMap(({ rejected }) => rejected),
    tally,
    ...written.value,
  });
}
