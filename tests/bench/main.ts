import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measurePart } from '#tests/bench/measure-part.ts';
import { readOptions, type Options } from '#tests/bench/options.ts';
import { parts } from '#tests/bench/parts/all-parts.ts';
import type { Build } from '#tests/bench/parts/part.ts';
import { referenceTime } from '#tests/bench/phone/reference.ts';
import { released, type Released } from '#tests/bench/release/released.ts';
import { picture } from '#tests/bench/report/picture.ts';
import { isFault, type Row } from '#tests/bench/report/row.ts';
import { markdown, summary, textTable, type Results } from '#tests/bench/report/tables.ts';

/*
 * `npm run bench -- [part…] [--site FOLDER] [--alone | --against REF|FOLDER] [--runs N] [--long] [--out FOLDER] [--break]`: docs/benchmarks.md. One process,
 * one thing after the other, on the built site; ends with 1 when an aim is missed or could not be measured.
 */
const phone = { slower: 4, broken: 60 };

const load = () => (loadavg()[0] ?? Number.NaN).toFixed(1);

function buildsOf(options: Options, scratch: string, before: Released | null): readonly Build[] {
  const { isBroken, isLong } = options;
  const shared = { scratch, isBroken, isLong, rate: isBroken ? phone.broken : phone.slower };
  // A copy: who builds meanwhile must not change what is measured.
  const now = join(scratch, 'now');
  cpSync(options.site, now, { recursive: true });
  return [
    { ...shared, name: 'now', folder: now },
    ...(before ? [{ ...shared, name: 'before' as const, folder: before.folder }] : []),
  ];
}

async function measure(options: Options, builds: readonly Build[]): Promise<Pick<Results, 'rows' | 'reference'>> {
  const rows: Row[] = [];
  const reference: number[] = [];
  for (const [name, part] of parts) {
    if (!options.parts.includes(name)) continue;
    const lacking = part.lacks?.() ?? null;
    console.log(lacking === null ? `${name} (load ${load()})` : `${name}: skipped, ${lacking}`);
    if (lacking !== null) continue;
    reference.push(await referenceTime(phone.slower));
    const runs = options.runs ?? part.runs;
    rows.push(...(await measurePart(name, part, builds, runs, (line) => console.log(line))));
  }
  return { rows, reference };
}

async function main(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2), [...parts.keys()]);
  const scratch = mkdtempSync(join(tmpdir(), 'evaat-bench-scratch-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const loadBefore = load();
  const before = options.isAlone ? null : released(options.against, scratch);
  const { rows, reference } = await measure(options, buildsOf(options, scratch, before));
  const results: Results = {
    rows,
    reference,
    before: before?.name ?? null,
    remarks: [
      `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} processors, load ${loadBefore} before and ${load()} at the end (the bench itself makes about 1)`,
      `Chromium, ${phone.slower}× slower processor; start, services and articles also 9 Mbps and 100 ms`,
      `reference computation: ${textOf(reference)} ms`,
      ...(before ? [`before: ${before.name}, measured in turns with now`] : []),
    ],
  };
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'benchmarks.md'), markdown(results));
  writeFileSync(join(options.out, 'benchmarks.svg'), picture(rows, results.before));
  console.log(`${results.remarks.join('\n')}\n${textTable(results)}\n${summary(rows)}`);
  return rows.every((row) => !isFault(row));
}

const textOf = (values: readonly number[]) => values.map((value) => value.toFixed(0)).join(', ');

// A browser that does not end by itself must not keep the machine waiting.
process.exit((await main()) ? 0 : 1);
