import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseModule } from '#tests/architecture/parse-module.ts';
import { readProjectFile } from '#tests/architecture/project-files.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readProjectFile(path).text;
const pack = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};

const dockerfile = read('docs/operate/Dockerfile');
const [buildStage = '', lastStage = ''] = dockerfile.split(/^FROM .*$/m).slice(1);
/** What a stage takes from the project's folder. */
const takenBy = (stage: string): string[] =>
  [...stage.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));

/** The file behind a specifier, or the package's name. */
function resolve(from: string, specifier: string): { readonly file: string } | { readonly library: string } {
  if (specifier.startsWith('#server/')) return { file: specifier.slice(1) };
  if (specifier.startsWith('#')) return { file: `src/${specifier.slice(1)}` };
  if (specifier.startsWith('.')) return { file: posix.join(dirname(from), specifier) };
  return {
    library: specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
  };
}

/** Everything that runs when these files do; what is imported for its types alone does not. */
function runningFrom(entries: readonly string[]) {
  const files = new Set(entries);
  const libraries = new Set<string>();
  for (const path of files)
    for (const { specifier, typeOnly } of parseModule({ path, text: read(path) }).imports) {
      if (typeOnly || specifier.startsWith('node:')) continue;
      const found = resolve(path, specifier);
      if ('file' in found) files.add(found.file);
      else libraries.add(found.library);
    }
  return { files: [...files], libraries: [...libraries] };
}

describe('the Dockerfile', () => {
  test('takes what exists and what .dockerignore lets through', () => {
    const ignored = read('.dockerignore').split('\n');
    const taken = [...takenBy(buildStage), ...takenBy(lastStage)];
    expect(taken).toContain('server');
    for (const path of taken) {
      expect(existsSync(join(root, path)), path).toBe(true);
      expect(ignored).not.toContain(path.split('/')[0]);
    }
    for (const secret of ['.git', '.env*', 'data', 'node_modules']) expect(ignored).toContain(secret);
  });

  test('leaves nothing at home that the server runs, nor a library', () => {
    const folders = takenBy(lastStage);
    const { files, libraries } = runningFrom(['server/main.ts', 'server/sync/main.ts']);
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)))).toEqual([]);
    expect(libraries.filter((name) => !(name in pack.dependencies))).toEqual([]);
    expect(pack.dependencies).toHaveProperty('tsx');
  });

  test('starts the server of `npm run serve`, as nobody special, where its health is asked for', () => {
    expect(pack.scripts['serve']).toBe('tsx server/main.ts');
    expect(lastStage).toMatch(/^CMD \["node", "--import", "tsx", "server\/main.ts"\]$/m);
    expect(lastStage.indexOf('USER node')).toBeGreaterThan(lastStage.lastIndexOf('RUN '));
    const port = /PORT=(\d+)/.exec(lastStage)?.[1] ?? '';
    expect(lastStage).toContain(`EXPOSE ${port}`);
    expect(lastStage).toContain(`http://127.0.0.1:${port}/healthz`);
    expect(lastStage).toMatch(/SYNC_FILE=\/data\/[^]*^VOLUME \/data$/m);
  });
});

const analyzer = 'systemd-analyze';
const systemd = spawnSync(analyzer, ['--version']).status === 0;

/** The units that stand in the manual, by the names it gives them. */
function units(): Readonly<Record<string, string>> {
  const blocks = [...read('docs/operate.md').matchAll(/```ini\n([^]*?)```/g)].map(([, text = '']) => text);
  const [service = '', timer = ''] = blocks;
  return {
    'evaat.service': read('docs/operate/evaat.service'),
    'evaat-register@.service': service,
    'evaat-register@changes.service': service,
    'evaat-register-daily.timer': timer,
  };
}

describe('the units of systemd', () => {
  test('start what is there', () => {
    const { 'evaat.service': unit = '', 'evaat-register@.service': register = '' } = units();
    expect(unit).toContain('ExecStart=/usr/bin/node --import tsx server/main.ts /srv/evaat/current\n');
    expect(register.match(/npm run --silent (\S+)/g)).toEqual(Array(2).fill('npm run --silent directory'));
    expect(pack.scripts).toHaveProperty('directory');
  });

  test.skipIf(!systemd)(
    `have no word that systemd does not know${systemd ? '' : ' (no systemd-analyze here)'}`,
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'evaat-units-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const paths: string[] = [];
      for (const [name, text] of Object.entries(units())) {
        const path = join(folder, name);
        // Whichever program this machine has in that place.
        await writeFile(path, text.replaceAll(/(?<==)\/usr\/bin\/(node|npm)/g, process.execPath));
        if (!name.endsWith('@.service')) paths.push(path);
      }
      const verified = spawnSync(analyzer, ['verify', ...paths], { encoding: 'utf8' });
      expect(verified.stderr.split('\n').filter((line) => line.includes('evaat'))).toEqual([]);
      expect(verified.status).toBe(0);
    },
  );
});
