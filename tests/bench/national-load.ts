import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { segmentTools } from '#build/segment-tools.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { overrides } from '#content/directory/overrides.ts';
import { places } from '#content/places/places.ts';
import { localDate } from '#domain/time/local-date.ts';
import { nationalLoad } from '#tests/support/national-load.ts';
import { assemble } from '#tools/directory/packs/assemble.ts';
import { createTally } from '#tools/directory/report.ts';
import { saveSource } from '#tools/directory/store/save-source.ts';

/** `npx tsx tests/bench/national-load.ts [count] [folder for the packs]`: stores and packs a country of services, and says how long it took and what it needed. */
const count = Number(process.argv[2] ?? 30_000);
const kept = process.argv[3];
const work = kept ?? mkdtempSync(join(tmpdir(), 'evaat-load-'));
const registers = join(work, 'registers');
const today = localDate('2026-11-21');

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
function told<T>(what: string, started: number, value: T): T {
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${what}: ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} services a second, at most ${megabytes()} MB`,
  );
  return value;
}

async function store(what: string): Promise<void> {
  const started = performance.now();
  const report = () => ({ kinds: [], rejected: [], tally: createTally(), notes: [] });
  const services = nationalLoad(count, places);
  const saved = await saveSource(
    registers,
    { source: 'load', mode: 'full', removed: [], services, report },
    { today, allowShrink: 0.2 },
  );
  if (!saved.ok) throw new Error(saved.error.message);
  told(`${what}, ${saved.value.total} stored`, started, saved);
}

try {
  await store('first full import');
  await store('second full import');
  const started = performance.now();
  const search = segmentTools(process.cwd());
  const { services, areas, packs } = assemble({
    ...{ registers, out: work, authored: authoredServices },
    ...{ overrides, places, search },
  });
  told(`${services} services in ${areas} areas packed`, started, null);
  const bytes = packs.map((pack) => pack.bytes).sort((a, b) => a - b);
  const all = packs.filter(({ area }) => area === 'all').reduce((sum, pack) => sum + pack.bytes, 0);
  console.log(
    `${packs.length} packs, ${bytes.reduce((a, b) => a + b, 0)} bytes, median ${bytes[bytes.length >> 1]}, largest ${bytes.at(-1)}; for all phones ${all}`,
  );
} finally {
  if (kept === undefined) rmSync(work, { recursive: true, force: true });
}
