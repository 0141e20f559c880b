import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { play, type Outcome, type Played } from './play.ts';

/*
 * npm run soak -- --runs 5000 --seed 1 [--engine sqlite|postgres|memory]: plays so many families' histories, each on three to five phones
 * with bad networks, wrong clocks, copies and a relay that is restored or wiped: the real one on SQLite or Debian's PostgreSQL, or one in
 * memory, which is faster. `--path` repeats what an earlier run failed at, with the seed that was told with it. Ends with 0 only when nothing
 * was lost and all phones agreed.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string' },
    path: { type: 'string' },
    engine: { type: 'string', default: 'sqlite' },
    /** Set by this script for the processes that it starts. */
    part: { type: 'boolean', default: false },
  },
});

/** Histories in one process; as many processes play at once as there are processors. */
const inOneProcess = 250;

const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(values.runs);
const { engine, path } = values;

/** Each part has a seed of its own, the first one that of the whole. */
const parts = Array.from({ length: path === undefined ? Math.ceil(runs / inOneProcess) : 1 }, (_, at): Played => ({
  runs: Math.min(inOneProcess, runs - at * inOneProcess),
  seed: seed + at,
  engine,
  ...(path !== undefined && { path }),
}));

const playElsewhere = (part: Played) =>
  new Promise<Outcome>((done) => {
    const { runs: count, seed: own } = part;
    const options = ['--part', '--runs', String(count), '--seed', String(own), '--engine', engine];
    const child = fork(import.meta.filename, path === undefined ? options : [...options, '--path', path]);
    let outcome: Outcome = { done: 0, counts: {}, fault: 'the process ended before it told anything' };
    child.on('message', (told) => (outcome = told as Outcome));
    child.on('exit', () => done(outcome));
  });

async function whole(): Promise<void> {
  const start = performance.now();
  const total: Record<string, number> = {};
  let [played, failed] = [0, 0];
  const waiting = [...parts];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const { done, counts, fault } = await playElsewhere(part);
      played += done;
      for (const [what, count] of Object.entries(counts)) total[what] = (total[what] ?? 0) + count;
      if (fault !== null) {
        failed += 1;
        console.log(`seed ${part.seed}, ${engine}: ${fault}`);
      }
      console.log(`${played} histories, ${Math.round((performance.now() - start) / 1000)} s`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`seed ${seed}, ${engine}: ${played} of ${runs} histories in ${seconds} s`, JSON.stringify(total));
  process.exitCode = failed > 0 || (path === undefined && played < runs) ? 1 : 0;
}

if (values.part) process.send?.(await play(parts[0] ?? { runs, seed, engine }));
else await whole();
