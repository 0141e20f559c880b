import { parseArgs } from 'node:util';

export interface Options {
  /** The parts asked for, all of them when none was named. */
  readonly parts: readonly string[];
  /** The built site that is measured. */
  readonly site: string;
  /** A git ref or the folder of a built site; `null` for the version released last. */
  readonly against: string | null;
  readonly isAlone: boolean;
  /** Runs of each part; `null` for as many as each is worth. */
  readonly runs: number | null;
  readonly out: string;
  readonly isLong: boolean;
  readonly isBroken: boolean;
}

/** What the command was asked for; throws with what there is when it was asked for something else. */
export function readOptions(args: readonly string[], parts: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      site: { type: 'string', default: 'dist' },
      against: { type: 'string' },
      alone: { type: 'boolean', default: false },
      runs: { type: 'string' },
      out: { type: 'string', default: 'bench-results' },
      long: { type: 'boolean', default: false },
      break: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find((name) => !parts.includes(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not measured; there are: ${parts.join(', ')}`);
  const runs = values.runs === undefined ? null : Number(values.runs);
  if (runs !== null && !(Number.isInteger(runs) && runs > 0))
    throw new Error(`--runs ${values.runs ?? ''} is no number`);
  return {
    parts: parts.filter((name) => positionals.length === 0 || positionals.includes(name)),
    site: values.site,
    against: values.against ?? null,
    isAlone: values.alone,
    runs,
    out: values.out,
    isLong: values.long,
    isBroken: values.break,
  };
}
