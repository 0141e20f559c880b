import type { Build, Part } from '#tests/bench/parts/part.ts';
import type { Row } from '#tests/bench/report/row.ts';

/** Says what happens as it happens: a run takes minutes. */
type Tell = (line: string) => void;

/**
 * Measures a part in turns, now and before, the other one first each time: what the machine does meanwhile befalls both. A build of which
 * a part cannot be measured is left out from then on, and its rows stay empty.
 */
export async function measurePart(
  name: string,
  part: Part,
  builds: readonly Build[],
  runs: number,
  tell: Tell,
): Promise<Row[]> {
  const taken = { now: new Map<string, number[]>(), before: new Map<string, number[]>() };
  const left = new Set<Build>();
  for (let run = 0; run < runs; run += 1)
    for (const build of run % 2 === 0 ? builds : builds.toReversed()) {
      if (left.has(build)) continue;
      try {
        await part.measure(build, (line, value) => {
          if (!(line in part.lines)) throw new Error(`"${line}" is no row of ${name}`);
          tell(`  ${build.name}, ${line}: ${value.toFixed(1)}`);
          const values = taken[build.name].get(line) ?? [];
          taken[build.name].set(line, [...values, Number.isNaN(value) ? Infinity : value]);
        });
      } catch (error) {
        left.add(build);
        tell(`  ${build.name} cannot be measured: ${String(error)}`);
      }
    }
  return Object.entries(part.lines).map(([line, { unit, aim }]) => ({
    part: name,
    name: line,
    unit,
    aim,
    values: taken.now.get(line) ?? [],
    before: taken.before.get(line) ?? [],
  }));
}
