import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planText } from '#tools/plan/print.ts';
import { requestFrom, usage } from '#tools/plan/request.ts';
import { planRows } from '#tools/plan/rows.ts';
import { datesTable } from '#tools/plan/table.ts';

const tablePath = resolve(import.meta.dirname, '../../docs/reminder-dates.md');

function main(): number {
  const request = requestFrom(process.argv.slice(2));
  if (!request.ok) {
    console.error(`${request.error}\n${usage}`);
    return 2;
  }
  if (request.value.table) {
    writeFileSync(tablePath, datesTable());
    process.stdout.write('docs/reminder-dates.md\n');
    return 0;
  }
  const rows = planRows(request.value);
  const { json, language } = request.value;
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : planText(rows, language));
  return 0;
}

process.exitCode = main();
