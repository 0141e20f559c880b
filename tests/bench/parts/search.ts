import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Build, Note, Part } from '#tests/bench/parts/part.ts';
import { firstVisit, slowDown } from '#tests/bench/phone/open-phone.ts';
import { withServedPhone } from '#tests/bench/phone/served-phone.ts';
import { readFirstKey, readTyping, watchFirstKey, watchTyping, type Typing } from '#tests/bench/phone/watch-typing.ts';
import { testData } from '#tests/support/test-data.ts';

const pauseMs = 500;
const firstVisits = 3;

const questions = [
  ['fi', 'paivakodin hakeminen'],
  ['fi', 'mitä tehdä kun vauva ei nuku'],
  ['fi', 'leikkipuisto kallio'],
  ['fi', 'en jaksa'],
  ['fi', 'neuvla'],
  ['sv', 'dagisplats'],
  ['sv', 'rådgivning'],
  ['sv', 'jag orkar inte'],
] as const;

/** The build with Helsinki's register and playgrounds; made once. */
function helsinkiSite({ name, folder, scratch }: Build): string {
  const [packs, site] = [join(scratch, 'helsinki'), join(scratch, `${name}-helsinki`)];
  const directory = (...args: string[]) =>
    execFileSync('npx', ['tsx', 'tools/directory/main.ts', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(packs)) {
    directory('import', 'tpr', join(testData, 'tpr'), '--out', packs);
    const mapping = 'tools/directory/geo/mappings/helsinki-playgrounds.json';
    const playgrounds = join(testData, 'playgrounds/helsinki_region_playgrounds.geojson');
    directory('import', 'geojson', playgrounds, '--mapping', mapping, '--out', packs);
  }
  if (!existsSync(site)) {
    cpSync(folder, site, { recursive: true });
    directory('publish', site, '--packs', packs);
  }
  return site;
}

async function type(page: Page, url: string, language: string, text: string): Promise<Typing> {
  await page.goto(`${url}/${language}/search`);
  await page.getByRole('combobox').focus();
  // Warm, as after a moment on the page; the first key of a cold one is a row of its own.
  await page.waitForTimeout(3_000);
  await watchTyping(page);
  await page.keyboard.type(text, { delay: pauseMs });
  await page.waitForTimeout(pauseMs);
  return readTyping(page);
}

async function firstKey(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/fi/search`, { waitUntil: 'domcontentloaded' });
  await page.getByRole('combobox').fill('neuvola');
  return readFirstKey(page);
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

async function measure(build: Build, note: Note): Promise<void> {
  await withServedPhone(helsinkiSite(build), async (context, site) => {
    await context.addInitScript(watchFirstKey);
    const page = await context.newPage();
    await firstVisit(page, `${site.url}/fi/services?area=091`);
    await page.getByRole('button', { name: 'Tallenna omaksi alueeksi' }).click();
    await page.waitForTimeout(2_000);
    await slowDown(page, build.rate);
    for (let visit = 0; visit < firstVisits; visit += 1)
      note('first key on a page just opened', await firstKey(page, site.url));
    const all: Typing[] = [];
    for (const [language, text] of questions) all.push(await type(page, site.url, language, text));
    const painted = all.flatMap((each) => each.painted);
    note('key to painted screen', percentile(painted, 0.5));
    note('key to painted screen, p95', percentile(painted, 0.95));
    note('longest task while typing', Math.max(0, ...all.flatMap(({ blocked }) => blocked)));
  });
}

/** The search page with Helsinki's register and playgrounds and the whole kit; needs the test data. */
export const search: Part = {
  runs: 2,
  lacks: () => (existsSync(join(testData, 'tpr')) ? null : `no ${join(testData, 'tpr')}`),
  lines: {
    'first key on a page just opened': { unit: 'ms', aim: 700 },
    'key to painted screen': { unit: 'ms', aim: 50 },
    'key to painted screen, p95': { unit: 'ms', aim: null },
    // The browser tells of tasks over 50 ms only.
    'longest task while typing': { unit: 'ms', aim: 50 },
  },
  measure,
};
