import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import { entriesFrom, importRequest } from '#tests/tools/directory-request.ts';
import { importTpr } from '#tools/directory/tpr/import-tpr.ts';

interface Records {
  readonly services?: readonly object[];
  readonly errands?: readonly object[];
  readonly unitServices?: object;
  readonly units?: readonly { readonly id: number; readonly [field: string]: unknown }[];
}

const entriesOf = v.array(serviceSchema);

/** Writes hand-made records as a register into a folder of its own and imports them. */
export async function importRecords({ services = [], errands = [], unitServices = {}, units = [] }: Records) {
  const folder = await mkdtemp(join(tmpdir(), 'evaat-tpr-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'services.json'), JSON.stringify(services));
  await writeFile(join(folder, 'errandservices.json'), JSON.stringify(errands));
  await writeFile(join(folder, 'unitservices.json'), JSON.stringify(unitServices));
  for (const unit of units) await writeFile(join(folder, `unit-${unit.id}.json`), JSON.stringify(unit));
  const imported = await importTpr(importRequest([folder, '--data-date', '2025-09']));
  if (!imported.ok) throw new Error(imported.error.message);
  const entries = v.parse(entriesOf, await entriesFrom(imported.value));
  const entry = (id: string) => {
    const found = entries.find((service) => service.id === id);
    if (found === undefined) throw new Error(`no entry ${id}`);
    return found;
  };
  return { entries, entry, report: imported.value.report() };
}
