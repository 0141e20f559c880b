import { EventEmitter, once } from 'node:events';
import { lastLine, table, total, type StepResult } from '#tools/test/count-results.ts';
import { rounds, type Step } from '#tools/test/steps.ts';

const ended = new Set<string>();
const bell = new EventEmitter();
const endOf = async (name: string) => {
  if (!ended.has(name)) await once(bell, name);
};

async function runLane(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const { name, run, after = [] } of steps) {
    await Promise.all(after.map(endOf));
    console.log(`\n── ${name}`);
    const start = performance.now();
    const count = await run();
    results.push({ name, ...count, seconds: (performance.now() - start) / 1000 });
    ended.add(name);
    bell.emit(name);
  }
  return results;
}

/* Every step runs whatever became of the one before: one run shows all that is wrong. */
const results: StepResult[] = [];
for (const lanes of rounds) results.push(...(await Promise.all(lanes.map(runLane))).flat());

const all = total(results);
for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`failed: ${failure}`);
console.log(`\n${table(results)}\n`);
console.log(lastLine(all));
process.exitCode = all.failed > 0 ? 1 : 0;
