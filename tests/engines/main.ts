import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '#tests/support/run-tool.ts';
import { serveSite } from '#tests/support/served-site.ts';
import { ensureChromium } from '#tools/test/chromium.ts';
import { ensureFirefox } from '#tools/test/firefox.ts';
import { ensureWebKit } from '#tools/test/webkit.ts';
import { checks, type Check } from './checks.ts';
import type { Engine, Missing } from './engine.ts';
import { startChromium, startFirefox } from './playwright-engine.ts';
import { startWebKit } from './webkit-engine.ts';

/*
 * `npm run test:engines [-- --quick] [-- --engine webkit]`: the same checks in Chromium, Firefox and WebKit's engine, on the built site. Names each engine,
 * says which are missing and what would bring them, and ends with "N passed, N failed". `--quick` is the share that `npm test` runs: Firefox
 * and WebKit, for Chromium has all the browser tests.
 */
const starts = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit } as const;
type EngineName = keyof typeof starts;

const isQuick = process.argv.includes('--quick');
const asked = process.argv[process.argv.indexOf('--engine') + 1];
const names = (Object.keys(starts) as EngineName[]).filter((name) =>
  process.argv.includes('--engine') ? name === asked : !isQuick || name !== 'chromium',
);

const scratch = mkdtempSync(join(tmpdir(), 'evaat-engines-'));
let built: Promise<string> | null = null;
const newer = (): Promise<string> =>
  (built ??= runTool('src/build/main.ts', '--out', join(scratch, 'newer'), '--release', '9.9.9').then(() =>
    join(scratch, 'newer'),
  ));

let [passed, failed] = [0, 0];

async function runCheck(engine: Engine, check: Check): Promise<void> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const site = await serveSite();
  try {
    const phone = await engine.newPhone();
    try {
      await check.run({ site, phone, isQuick, newer });
      passed += 1;
      console.log(`  ✓ ${engine.name}: ${check.name} (${seconds()})`);
    } finally {
      await phone.close();
    }
  } catch (error) {
    failed += 1;
    console.log(`  ✗ ${engine.name}: ${check.name} (${seconds()})\n    ${String(error)}`);
  } finally {
    await site.close();
  }
}

const isMissing = (engine: Engine | Missing): engine is Missing => 'missing' in engine;

await ensureChromium();
await ensureFirefox();
await ensureWebKit();
for (const name of names) {
  const engine = await starts[name]();
  if (isMissing(engine)) {
    console.log(
      `  skipped: ${engine.name} is not here (${engine.missing}), so its ${checks.length} checks did not run`,
    );
    continue;
  }
  for (const check of checks.filter((each) => each.isQuick || !isQuick)) await runCheck(engine, check);
  await engine.close();
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
// A driver that does not end by itself must not keep the machine waiting.
process.exit(failed > 0 ? 1 : 0);
