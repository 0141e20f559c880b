import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { places } from '#content/places/places.ts';
import { startFakePtv } from '#tests/support/fake-ptv/fake-ptv.ts';
import { sampleV12 } from '#tests/support/fake-ptv/register.ts';
import { importCommand } from '#tools/directory/import-command.ts';

/**
 * `npx tsx tests/bench/ptv-load.ts [count]`: reads a PTV of that many services of a real size twice in full and once for changes, over
 * HTTP and down to the packs, each run in a process of its own, and says how long it took and what it needed.
 */
const count = Number(process.argv[2] ?? 30_000);
const [, , , part, base = '', mode = '', folder = ''] = process.argv;
const text = 'Palvelu auttaa lapsiperheitä arjessa ja neuvoo kasvatuksessa. '.repeat(30);

async function serve(): Promise<void> {
  const register = sampleV12({ services: count, text });
  const { services } = register.published;
  for (const [index, [id, { at, record }]] of [...services].entries()) {
    const municipality = places.municipalities[index % places.municipalities.length]?.code;
    const area = index % 10 === 0 ? record['area'] : { areaType: 'LimitedArea', municipalities: [municipality] };
    services.set(id, { at, record: { ...record, area, targetGroups: ['KR1.2'], serviceLanguages: ['fi', 'sv'] } });
  }
  const { v12 } = await startFakePtv({ register });
  process.send?.(v12);
}

async function importOnce(): Promise<void> {
  const started = performance.now();
  const code = await importCommand(['ptv', '--base', base, mode, '--quiet', '--out', folder], {
    now: new Date(),
    env: { PTV_API_KEY: 'a-key' },
    out: (part) => {
      for (const line of part.split('\n'))
        if (/ stored | services in | storage holds /.test(line)) console.log(`  ${line}`);
    },
    tell: () => undefined,
  });
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${mode}: ended ${code}, ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} services a second, at most ${megabytes} MB`,
  );
}

async function measure(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'evaat-ptv-'));
  const start = (...args: readonly string[]) => fork(import.meta.filename, [String(count), ...args]);
  const server = start('serve');
  try {
    const [address] = (await once(server, 'message')) as [string];
    for (const each of ['--full', '--full', '--changes']) await once(start('import', address, each, work), 'exit');
  } finally {
    server.kill();
    rmSync(work, { recursive: true, force: true });
  }
}

await (part === 'serve' ? serve() : part === 'import' ? importOnce() : measure());
