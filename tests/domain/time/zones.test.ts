import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { vectors } from '#tests/domain/time/zone-vectors.ts';

const script = fileURLToPath(new URL('zone-vectors.ts', import.meta.url));
const run = promisify(execFile);

/* `process.env.TZ` says nothing inside a worker thread, hence processes of their own. */
async function answersIn(zone: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout);
}

test.concurrent.each(['UTC', 'Europe/Helsinki', 'America/Sao_Paulo', 'Asia/Beirut', 'Pacific/Apia'])(
  'dates are the same on a phone set to %s',
  { timeout: 60_000 },
  async (zone) => {
    expect(await answersIn(zone)).toEqual({
      zone,
      answers: vectors.map(([name, , answer]) => [name, answer]),
      fault: null,
    });
  },
);
