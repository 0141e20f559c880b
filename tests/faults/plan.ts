import type { Call } from './call.ts';
import type { Told } from './judge.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';
import type { Step, Thing } from './things.ts';

/** What is asked of a page in one round, and what it has said of it so far. */
export interface Plan {
  readonly lanes: readonly (readonly Call[])[];
  readonly onTold: (lane: number, call: number, failure: string | null) => void;
  readonly told: () => ReadonlyMap<string, Told>;
  readonly acknowledged: () => number;
  /** Resolves with the first thing that the page says. */
  readonly begun: Promise<void>;
  /** Writes that the page said had failed. */
  readonly failures: readonly string[];
}

/**
 * So many steps for each thing, from what it is now, in a few lanes that run beside each other. Steps of a thing stay in one lane and in
 * their order; between them come those of others.
 */
export function planWrites(
  things: readonly Thing[],
  now: ReadonlyMap<string, Rows>,
  { lanes: count, each, random }: { readonly lanes: number; readonly each: number; readonly random: Random },
): Plan {
  const steps = new Map<string, Step[]>(things.map(({ name }) => [name, []]));
  const lanes: { readonly thing: string; readonly step: Step }[][] = Array.from({ length: count }, () => []);
  const before = (name: string): Rows => now.get(name) ?? {};
  const turn = random.below(1_000);
  for (let at = 0; at < each; at += 1)
    for (const [index, { name, next }] of things.entries()) {
      const own = steps.get(name) ?? [];
      const step = next(own.at(-1)?.after ?? before(name), turn + at, random);
      own.push(step);
      lanes[index % count]?.push({ thing: name, step });
    }
  const acknowledged = new Map<string, number>();
  const failures: string[] = [];
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((done) => (begin = done));
  return {
    lanes: lanes.map((lane) => lane.map(({ step }) => step.call)),
    onTold: (lane, call, failure) => {
      const thing = lanes[lane]?.[call]?.thing;
      if (thing === undefined) throw new Error(`the page told of call ${call} in lane ${lane}`);
      begin();
      if (failure !== null) failures.push(`${thing}: ${failure}`);
      else acknowledged.set(thing, (acknowledged.get(thing) ?? 0) + 1);
    },
    told: () =>
      new Map(
        [...steps].map(([name, own]) => [
          name,
          { before: before(name), steps: own, acknowledged: acknowledged.get(name) ?? 0 },
        ]),
      ),
    acknowledged: () => [...acknowledged.values()].reduce((sum, n) => sum + n, 0),
    begun,
    failures,
  };
}
