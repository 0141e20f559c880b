import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { history } from './history.ts';
import { inMemory } from './in-memory.ts';
import { onSqlite } from './on-sqlite.ts';
import { runHistory, type Counts } from './run-history.ts';

/*
 * npm run soak -- --runs 5000 --seed 1: plays so many families' histories, each on three to five phones with bad networks, wrong
 * clocks, copies and a relay that is restored or wiped (`--relay sqlite`: the real one, on a file). Ends with 0 only when nothing was lost and all phones agreed.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string' },
    path: { type: 'string' },
    relay: { type: 'string', default: 'memory' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(values.runs);
const counts: Counts = {};
let done = 0;
const start = performance.now();

const outcome = await fc.check(
  fc.asyncProperty(history, async (played) => {
    await runHistory(played, values.relay === 'sqlite' ? onSqlite : inMemory, counts);
    done += 1;
    if (done % 100 === 0) console.log(`${done} histories, ${Math.round((performance.now() - start) / 1000)} s`);
  }),
  { numRuns, seed, ...(values.path && { path: values.path }) },
);
console.log(
  `seed ${seed}: ${done} histories in ${Math.round((performance.now() - start) / 1000)} s`,
  JSON.stringify(counts),
);
if (outcome.failed) console.log(fc.defaultReportMessage(outcome), outcome.errorInstance);
process.exitCode = outcome.failed ? 1 : 0;
