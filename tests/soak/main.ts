import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { findPostgres, startPostgres } from '#tests/support/postgres.ts';
import { history } from './history.ts';
import { inMemory } from './in-memory.ts';
import { onPostgres } from './on-postgres.ts';
import { onSqlite } from './on-sqlite.ts';
import { runHistory, type Counts, type Restorable } from './run-history.ts';

/*
 * npm run soak -- --runs 5000 --seed 1 [--engine sqlite|postgres|memory]: plays so many families' histories, each on three to five phones
 * with bad networks, wrong clocks, copies and a relay that is restored or wiped: the real one on SQLite or Debian's PostgreSQL, or one in
 * memory, which is faster. `--path` repeats what an earlier run failed at. Ends with 0 only when nothing was lost and all phones agreed.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string' },
    path: { type: 'string' },
    engine: { type: 'string', default: 'sqlite' },
  },
});

interface Engine {
  readonly make: (now: () => number) => Promise<Restorable>;
  readonly stop: () => Promise<void>;
}

async function engineOf(name: string): Promise<Engine | string> {
  const stop = () => Promise.resolve();
  if (name === 'sqlite') return { make: onSqlite, stop };
  if (name === 'memory') return { make: inMemory, stop };
  if (name !== 'postgres') return `--engine is "${name}"; it may be sqlite, postgres, memory`;
  const bin = findPostgres();
  if (bin === null) return 'PostgreSQL is not installed here (Debian: apt-get install postgresql)';
  const postgres = await startPostgres(bin, { isQuick: true });
  return { make: await onPostgres(postgres), stop: () => postgres.stop() };
}

const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(values.runs);
const engine = await engineOf(values.engine);
if (typeof engine === 'string') {
  console.error(engine);
  process.exit(1);
}
const counts: Counts = {};
let done = 0;
const start = performance.now();
const seconds = () => Math.round((performance.now() - start) / 1000);

const outcome = await fc.check(
  fc.asyncProperty(history, async (played) => {
    await runHistory(played, engine.make, counts);
    done += 1;
    if (done % 100 === 0) console.log(`${done} histories, ${seconds()} s`);
  }),
  { numRuns, seed, ...(values.path && { path: values.path }) },
);
console.log(`seed ${seed}, ${values.engine}: ${done} histories in ${seconds()} s`, JSON.stringify(counts));
if (outcome.failed) console.log(fc.defaultReportMessage(outcome), outcome.errorInstance);
await engine.stop();
process.exitCode = outcome.failed ? 1 : 0;
