import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noLines } from './app-lines.ts';
import type { Manners } from './call.ts';
import { lookAt, openOffline, wasThrownAway, type Look } from './look.ts';
import { act, moments, pickMoment, type Moment } from './moments.ts';
import type { Published } from './packs.ts';
import { openPhone, type Phone } from './phone.ts';
import type { Plan } from './plan.ts';
import { randomOf } from './random.ts';
import { copyOfSite } from './releases.ts';
import { serveReleases } from './served-releases.ts';
import { openSite, type Site } from './site.ts';

export interface Figures {
  kills: number;
  lost: number;
  /** Writes that the page had said were done. */
  acknowledged: number;
  /** Writes that were on the disk although the page had not come to say so: the kill came in their midst. */
  unsaid: number;
  /** Kills after which packs, or the app, were others than before. */
  newPacks: number;
  newApp: number;
}

export interface Outcome {
  readonly figures: Readonly<Record<Moment, Figures>>;
  readonly faults: readonly string[];
}

export interface Options {
  readonly kills: number;
  readonly seed: number;
  /** The script that makes a page write. */
  readonly script: string;
  readonly manners?: Manners;
  /** The one moment to kill at; all of them where none is named. */
  readonly only?: Moment | null;
  readonly say: (line: string) => void;
  /** Where the profile as a kill left it is kept, when something was lost by it, and what the browsers before and after said. */
  readonly keep?: string | null;
}

/** Pages that are opened without a network after a kill, one after the other. */
const paths = [
  '/fi/reminders/own',
  '/fi/',
  '/sv/kit/visit',
  '/fi/services',
  '/sv/urgent',
  '/fi/kit/crying',
  '/fi/settings',
];

/**
 * After the browser threw its database away packs come again with the next network, and the next kill may be quicker. Not every time: by
 * the third they are there.
 */
const killsWithoutPacks = 2;

const nothing = (): Figures => ({ kills: 0, lost: 0, acknowledged: 0, unsaid: 0, newPacks: 0, newApp: 0 });

function count(figure: Figures, plan: Plan | null, before: Look, after: Look): void {
  figure.kills += 1;
  figure.lost += Number(after.faults.length > 0);
  figure.acknowledged += plan?.acknowledged() ?? 0;
  figure.unsaid += after.unsaid;
  figure.newPacks += Number(before.packs !== after.packs);
  figure.newApp += Number(before.app !== after.app);
}

/** The profile as it is now, under the number of the kill. */
function keepCopy(profile: string, keep: string, kill: number): string {
  const folder = join(keep, `kill-${kill}`);
  cpSync(profile, folder, { recursive: true, filter: (path) => !path.includes('Singleton') });
  return folder;
}

async function killOften(site: Site, folders: readonly string[], profile: string, options: Options): Promise<Outcome> {
  const { kills, seed, script, manners = 'honest', only = null, say, keep = null } = options;
  const random = randomOf(seed);
  const published: Published = new Map();
  const releases = serveReleases(site, folders, published);
  const lines = noLines();
  const figures = Object.fromEntries(moments.map((moment) => [moment, nothing()])) as Record<Moment, Figures>;
  const faults: string[] = [];
  let phone: Phone = await openPhone(profile, `${site.url}/fi/`);
  try {
    await phone.page.getByText('Kaikki tallessa').waitFor({ timeout: 60_000 });
    // From its second opening on a page is in the worker's hands, and a new version waits for the parent.
    await phone.page.reload({ waitUntil: 'commit' });
    let look = await lookAt(phone, new Map(), null, lines, published);
    let without = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const moment = only ?? pickMoment(random);
      const plan = await act[moment]({ phone, site, random, script, manners, now: look.found, releases, lines });
      await phone.victim.kill();
      await site.stop();
      const left = keep === null ? null : keepCopy(profile, keep, kill);
      const before = phone.victim.said();
      phone = await openOffline(profile, `${site.url}${paths[kill % paths.length] ?? ''}`);
      const packsExpected = !wasThrownAway(phone) && (look.packs !== '' || without > killsWithoutPacks);
      const after = await lookAt(phone, look.found, plan, lines, published, { packsExpected });
      without = after.packs === '' ? without + 1 : 0;
      count(figures[moment], plan, look, after);
      if (wasThrownAway(phone)) say(`kill ${kill}, ${moment}: the browser threw its database away`);
      for (const fault of after.faults) say(`kill ${kill}, ${moment}: ${fault}`);
      faults.push(...after.faults);
      if (left !== null) {
        if (after.faults.length === 0) rmSync(left, { recursive: true, force: true });
        else writeFileSync(join(left, 'said.txt'), `${before}\n=== after the kill\n${phone.victim.said()}`);
      }
      look = after;
      await site.start();
      if (kill % 20 === 0) say(`${kill} kills`);
    }
  } finally {
    await phone.victim.kill();
  }
  return { figures, faults };
}

/** Opens the app, lets it do something, kills the browser at a random moment of that, and looks at what is left; so many times, on one profile. */
export async function killAgainAndAgain(options: Options): Promise<Outcome> {
  const needsVersions = (options.only ?? null) === null || options.only === 'update' || options.only === 'take-over';
  const folders = (needsVersions ? [null, '8.0.1', '8.0.2'] : [null]).map((version) => copyOfSite(version));
  const profile = mkdtempSync(join(tmpdir(), 'evaat-faults-profile-'));
  const site = await openSite(folders[0] ?? '');
  try {
    return await killOften(site, folders, profile, options);
  } finally {
    await site.close();
    for (const folder of [...folders, profile]) rmSync(folder, { recursive: true, force: true });
  }
}
