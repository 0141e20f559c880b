import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureChromium } from '#tools/test/chromium.ts';
import { ensureFirefox } from '#tools/test/firefox.ts';
import { ensureWebKit } from '#tools/test/webkit.ts';
import { failedPlaywright, failedVitest } from '#tools/test/failed-tests.ts';
import { countListed, countOne, countPlaywright, countVitest, type Count } from '#tools/test/count-results.ts';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Count>;
  /** Steps of the same round, of other lanes, that must have ended before. */
  readonly after?: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');
const reports = join(root, 'test-results');
const minute = 60_000;

interface Options {
  readonly minutes?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
}

/** Runs a command of the project with its output shown as it comes. 0 only when it ended well and in time. */
function command(
  name: string,
  args: readonly string[],
  { minutes = 10, env = {}, quiet = false }: Options = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: root,
      stdio: quiet ? 'ignore' : 'inherit',
      env: { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter), ...env },
      detached: true, // a group of its own, so that a step out of time takes its children with it
    });
    const stop = () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    const timer = setTimeout(() => {
      console.error(`${name} was stopped after ${minutes} minutes.`);
      stop();
    }, minutes * minute);
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    const end = (code: number) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${name} did not start: ${error.message}`);
      end(1);
    });
    child.once('exit', (code) => {
      end(code ?? 1);
    });
  });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // the runner never got so far; its exit code tells the rest
  }
}

const single = (name: string, run: () => Promise<number>, after: readonly string[] = []): Step => ({
  name,
  run: async () => countOne(await run()),
  after,
});

async function types(): Promise<number> {
  const projects = ['.', 'src/sw'].filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));
  let worst = 0;
  for (const project of projects) worst = Math.max(worst, await command('tsc', ['-p', project]));
  return worst;
}

async function unitTests(): Promise<Count> {
  const file = join(reports, 'vitest.json');
  rmSync(file, { force: true });
  const code = await command('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file);
  return { ...countVitest(report, code), failures: failedVitest(report) };
}

async function browsers(): Promise<number> {
  const chromium = await ensureChromium();
  await ensureFirefox();
  await ensureWebKit();
  return chromium === null ? 1 : 0;
}

async function browserTests(): Promise<Count> {
  const file = join(reports, 'playwright.json');
  rmSync(file, { force: true });
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  if ((await ensureChromium()) === null) {
    await command('playwright', ['test', '--list', '--reporter=json'], { env, quiet: true });
    return { passed: 0, failed: countListed(readReport(file)), skipped: 0 };
  }
  const code = await command('playwright', ['test', '--reporter=list,json'], { env, minutes: 20 });
  const report = readReport(file);
  return { ...countPlaywright(report, code), failures: failedPlaywright(report) };
}

/** Room for what is soon thrown away again, MB: with the usual 16 the linter spends a fifth more of a processor's time (118 s, 98 s). */
const roomForNew = '--max-semi-space-size=64';

/** What needs the built site and a browser to open it in. */
const built = ['browsers', 'build'];
const fewKills = ['--kills', '4', '--seed', '1', '--only', 'writes', '--scenario', 'none'];

/**
 * The steps in order: rounds one after the other, the lanes of a round beside each other, the steps of a lane one after the other. The
 * linter takes somewhat longer than compiler and build together, and each of them keeps one processor busy; then the unit tests, which wait
 * for answers a sixth of their time, leave room for one browser. The browser tests keep every processor busy and have them for themselves.
 */
export const rounds: readonly (readonly (readonly Step[])[])[] = [
  [
    // Fetched while others compute.
    [single('browsers', browsers)],
    [
      single('lint', () => command('eslint', ['.', '--max-warnings', '0'], { env: { NODE_OPTIONS: roomForNew } })),
      // The share of `npm run test:engines` that Firefox and WebKit take with every run; an engine that is missing is named and skipped.
      single('other engines', () => command('tsx', ['tests/engines/main.ts', '--quick'], { minutes: 5 }), built),
      // The share of `npm run faults`: a few kills, always the same ones.
      single('kills', () => command('tsx', ['tests/faults/main.ts', ...fewKills], { minutes: 5 }), built),
      single('known faults', () => command('tsx', ['tools/audit/main.ts'])),
    ],
    [
      single('types', types),
      single('unused code', () => command('knip', [])),
      single('build', () => command('npm', ['run', 'build'])),
      { name: 'unit tests', run: unitTests },
    ],
  ],
  [[{ name: 'browser tests', run: browserTests }]],
];
