import { parseArgs } from 'node:util';
import { parseLocalDate, helsinkiDate } from '#domain/time/local-date.ts';
import { formatReport } from '#tools/directory/report.ts';
import { importTpr, type ImportRequest } from '#tools/directory/tpr/import-tpr.ts';

const usage =
  'usage: npm run directory -- import tpr <folder> [--out <dir>] [--today yyyy-mm-dd] [--data-date yyyy-mm]';
const exitCodes = { input: 2, write: 1 } as const;

/** The request in the arguments after the script's name, or `null` when they are not understood. */
function requestFrom(args: readonly string[], now: Date): ImportRequest | null {
  try {
    const options = {
      out: { type: 'string', default: 'packs' },
      today: { type: 'string' },
      'data-date': { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, source, folder, ...more] = positionals;
    if (command !== 'import' || source !== 'tpr' || !folder || more.length > 0) return null;
    const today = parseLocalDate(values.today ?? helsinkiDate(now));
    const dataDate = values['data-date'] ?? null;
    if (!today.ok || (dataDate !== null && !parseLocalDate(`${dataDate}-01`).ok)) return null;
    return { folder, out: values.out, today: today.value, dataDate };
  } catch {
    // parseArgs throws on an unknown option or one without its value.
    return null;
  }
}

async function main(): Promise<number> {
  const request = requestFrom(process.argv.slice(2), new Date());
  if (request === null) {
    console.error(usage);
    return 2;
  }
  const imported = await importTpr(request);
  if (!imported.ok) {
    console.error(imported.error.message);
    return exitCodes[imported.error.kind];
  }
  process.stdout.write(formatReport(imported.value));
  return 0;
}

process.exitCode = await main();
