import { parseArgs } from 'node:util';
import { switchOn } from './browser.ts';
import { killAgainAndAgain, type Figures } from './kills.ts';
import { moments, type Moment } from './moments.ts';
import { bundleWriter } from './page-script.ts';
import { scenarios } from './scenarios/all.ts';
import { play } from './scenarios/stage.ts';

/*
 * npm run faults -- [--kills 200] [--seed 1] [--only writes] [--scenario all|none|full-disk|…]: kills the browser at random moments, so many times,
 * then plays what else can go wrong, on the built site (`npm run build` first). `--break early` has the page say that a write is done
 * before it is, to see that a loss is found; `--keep FOLDER` keeps the profile as a kill that lost something left it. Ends with 0 only when nothing was lost.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string' },
    only: { type: 'string' },
    scenario: { type: 'string', default: 'all' },
    break: { type: 'string' },
    keep: { type: 'string' },
    sqlite: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const only = moments.find((moment) => moment === values.only) ?? null;
const names = Object.keys(scenarios).filter((name) => values.scenario === 'all' || values.scenario === name);
if ((values.only !== undefined && !only) || (names.length === 0 && values.scenario !== 'none')) {
  console.error(`--only may be ${moments.join(', ')}; --scenario all, none, ${Object.keys(scenarios).join(', ')}`);
  process.exit(1);
}

// What Chromium's IndexedDB is to lie in instead of LevelDB, where the browser already can.
if (values.sqlite) switchOn(['IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout']);

const started = performance.now();
const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
const say = (line: string) => {
  console.log(line);
};

function tell(figures: Readonly<Record<Moment, Figures>>): void {
  for (const [moment, { kills, lost, acknowledged, unsaid, newPacks, newApp }] of Object.entries(figures))
    say(
      `  ${moment.padEnd(10)} ${kills} kills, ${lost} with a loss; ${acknowledged} writes acknowledged and there, ` +
        `${unsaid} there unsaid; packs switched after ${newPacks}, app after ${newApp}`,
    );
}

const script = await bundleWriter();
let passed = 0;
let failed = 0;
const kills = Number(values.kills);
if (kills > 0) {
  const manners = values.break === 'early' ? 'early' : 'honest';
  const keep = values.keep ?? null;
  const { figures } = await killAgainAndAgain({ kills, seed, script, manners, only, say, keep });
  const lost = Object.values(figures).reduce((sum, figure) => sum + figure.lost, 0);
  passed += kills - lost;
  failed += lost;
  say(`seed ${seed}: ${kills} kills in ${seconds()}`);
  tell(figures);
}
for (const name of names) {
  const scenario = scenarios[name];
  if (!scenario) continue;
  const faults = await play(scenario.play, scenario.versions, script).catch((error: unknown) => [String(error)]);
  say(`${name}: ${faults.length === 0 ? 'nothing lost' : faults.join('\n  ')} (${seconds()})`);
  if (faults.length === 0) passed += 1;
  else failed += 1;
}
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
