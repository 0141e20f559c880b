import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { lineOf, type Lines } from './app-lines.ts';
import type { Manners } from './call.ts';
import { planWrites, type Plan } from './plan.ts';
import { startWriting, type Phone } from './phone.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';
import type { Releases } from './served-releases.ts';
import type { Site } from './site.ts';
import { familyThings, singleThings } from './things.ts';

/** What a phone may be doing when it dies. */
export const moments = ['writes', 'taps', 'import', 'packs', 'update', 'take-over'] as const;
export type Moment = (typeof moments)[number];

/** How many of each hundred kills come at which moment. */
const shares: Readonly<Record<Moment, number>> = {
  writes: 34,
  taps: 10,
  import: 16,
  packs: 18,
  update: 14,
  'take-over': 8,
};

export function pickMoment(random: Random): Moment {
  let at = random.below(100);
  for (const moment of moments) {
    if (at < shares[moment]) return moment;
    at -= shares[moment];
  }
  return 'writes';
}

/** What a moment needs to come about. */
export interface Scene {
  readonly phone: Phone;
  readonly site: Site;
  readonly random: Random;
  readonly script: string;
  readonly manners: Manners;
  /** What each thing was when the phone was opened. */
  readonly now: ReadonlyMap<string, Rows>;
  readonly releases: Releases;
  readonly lines: Lines;
}

async function startPlan(scene: Scene, things: typeof singleThings, each: number, lanes: number): Promise<Plan> {
  const { random, now, phone, script, manners } = scene;
  const plan = planWrites(things, now, { lanes, each, random });
  await startWriting(phone.page, script, plan.lanes, plan.onTold, manners);
  return plan;
}

/** From the moment that the page is at work, or in one round of four from before it has begun. */
async function untilAtWork(plan: Plan, random: Random): Promise<void> {
  if (random.below(4) > 0) await Promise.race([plan.begun, sleep(5_000)]);
}

async function writes(scene: Scene): Promise<Plan> {
  const plan = await startPlan(scene, singleThings, 80, 5);
  await untilAtWork(plan, scene.random);
  await sleep(scene.random.below(450));
  return plan;
}

async function imports(scene: Scene): Promise<Plan> {
  const plan = await startPlan(scene, familyThings, 40, 2);
  await untilAtWork(plan, scene.random);
  await sleep(scene.random.below(500));
  return plan;
}

/** As a parent does: words into the field, and what the list then shows. */
async function taps(scene: Scene): Promise<null> {
  const { phone, site, random } = scene;
  const { page } = phone;
  await page.goto(`${site.url}/fi/kit/visit`, { waitUntil: 'commit' });
  await page.exposeFunction('evaatSeen', (text: string) => void scene.lines.seen.add(text));
  const field = page.locator('form input[name=text]').first();
  await field.waitFor();
  await page.evaluate(() => {
    const seen = Reflect.get(globalThis, 'evaatSeen') as (text: string) => unknown;
    const told = new Set<string>();
    new MutationObserver(() => {
      for (const line of document.querySelectorAll('main li p'))
        if (line.textContent.startsWith('Rivi ') && !told.has(line.textContent)) {
          told.add(line.textContent);
          void seen(line.textContent);
        }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  const until = performance.now() + 150 + random.below(900);
  while (performance.now() < until) {
    const text = lineOf(random.below(2 ** 30));
    scene.lines.written.add(text);
    await field.fill(text);
    await field.press('Enter');
  }
  await sleep(random.below(30));
  return null;
}

const lookForUpdate = (page: Page) =>
  page.evaluate(() => {
    void navigator.serviceWorker.getRegistration().then((registration) => registration?.update());
  });

async function packs(scene: Scene): Promise<Plan> {
  scene.releases.packs();
  const asked = scene.site.whenAsked('/data/manifest.json', 20_000);
  await scene.phone.page.reload({ waitUntil: 'commit' });
  if (!(await asked)) throw new Error('the page asked for no packs');
  const plan = await startPlan(scene, singleThings, 30, 1);
  await sleep(scene.random.below(900));
  return plan;
}

/** Puts a version on the server that the page is not of: after versions that were never taken its own comes round again. */
async function releaseAnother({ phone, site, releases }: Scene): Promise<void> {
  const script = await phone.page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '');
  do releases.app();
  while (existsSync(join(site.folder(), new URL(script).pathname)));
}

async function update(scene: Scene): Promise<Plan> {
  await releaseAnother(scene);
  // A page that has only just begun to look for itself does not ask a second time beside that.
  const isAsked = async () => {
    const asked = scene.site.whenAsked('/sw.js', 5_000);
    await lookForUpdate(scene.phone.page);
    return asked;
  };
  if (!(await isAsked()) && !(await isAsked())) throw new Error('the page asked for no worker');
  const plan = await startPlan(scene, singleThings, 60, 1);
  await sleep(scene.random.below(1_600));
  return plan;
}

async function takeOver(scene: Scene): Promise<null> {
  await releaseAnother(scene);
  await lookForUpdate(scene.phone.page);
  await scene.phone.page.getByRole('button', { name: /Ota käyttöön|Ta i bruk/ }).click({ timeout: 60_000 });
  await sleep(scene.random.below(700));
  return null;
}

/** Lets a moment come about; what was asked of the page comes back, and the phone may die now. */
export const act: Readonly<Record<Moment, (scene: Scene) => Promise<Plan | null>>> = {
  writes,
  taps,
  import: imports,
  packs,
  update,
  'take-over': takeOver,
};
