import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { vectors } from '#tests/domain/time/zone-vectors.ts';

const script = fileURLToPath(new URL('zone-vectors.ts', import.meta.url));

/* Setting `process.env.TZ` does nothing inside a worker thread, hence a process of its own. */
test('dates are the same in whatever zone the phone is set to', { timeout: 60_000 }, async () => {
  const zones = ['UTC', 'Europe/Helsinki', 'America/Sao_Paulo', 'Asia/Beirut', 'Pacific/Apia'];
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...zones]);
  const answers = vectors.map(([name, , answer]) => [name, answer]);
  expect(JSON.parse(stdout)).toEqual(zones.map((zone) => ({ zone, answers, fault: null })));
});
