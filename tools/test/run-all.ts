import { lastLine, table, total, type StepResult } from '#tools/test/count-results.ts';
import { rounds, type Step } from '#tools/test/steps.ts';

async function runLane(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const count = await run();
    results.push({ name, ...count, seconds: (performance.now() - start) / 1000 });
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
