import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Published } from '#tests/faults/packs.ts';
import { openPhone, type Phone } from '#tests/faults/phone.ts';
import { copyOfSite } from '#tests/faults/releases.ts';
import { serveReleases, type Releases } from '#tests/faults/served-releases.ts';
import { openSite, type Site } from '#tests/faults/site.ts';

/** A site with one or more versions of the app, and a profile that nobody has used. */
export interface Stage {
  readonly site: Site;
  readonly folders: readonly string[];
  readonly profile: string;
  readonly published: Published;
  readonly releases: Releases;
  /** The script that makes a page write. */
  readonly script: string;
  /** Opened browsers, ended with the stage. */
  readonly phones: Phone[];
  readonly open: (path?: string) => Promise<Phone>;
}

/** Tells what went wrong; nothing when all went well. */
export type Scenario = (stage: Stage) => Promise<readonly string[]>;

/** The quiet line, once everything is stored. */
const allStored = /Kaikki tallessa|Allt är sparat/;

export const waitUntilStored = ({ page }: Phone): Promise<void> =>
  page.getByText(allStored).waitFor({ timeout: 60_000 });

/** Sets the stage, plays, and clears it away whatever came of it. */
export async function play(
  scenario: Scenario,
  versions: readonly string[],
  script: string,
): Promise<readonly string[]> {
  const folders = [null, ...versions].map((version) => copyOfSite(version));
  const profile = mkdtempSync(join(tmpdir(), 'evaat-faults-profile-'));
  const site = await openSite(folders[0] ?? '');
  const published: Published = new Map();
  const phones: Phone[] = [];
  const open = async (path = '/fi/') => {
    const phone = await openPhone(profile, `${site.url}${path}`);
    phones.push(phone);
    return phone;
  };
  try {
    const releases = serveReleases(site, folders, published);
    return await scenario({ site, folders, profile, published, releases, script, phones, open });
  } finally {
    for (const { victim } of phones) await victim.kill();
    await site.close();
    for (const folder of [...folders, profile]) rmSync(folder, { recursive: true, force: true });
  }
}
