import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { heldPacks } from '#tests/faults/database.ts';
import { openOffline } from '#tests/faults/look.ts';
import { faultsOfPacks } from '#tests/faults/packs.ts';
import type { Phone } from '#tests/faults/phone.ts';
import { faultsOfApp } from '#tests/faults/precache.ts';
import { waitUntilStored, type Scenario, type Stage } from './stage.ts';

/** What a server, or whoever stands between, sends in the place of a file. */
const answers: Readonly<Record<string, (response: ServerResponse, content: Buffer) => void>> = {
  'a page of its own, with 200': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Hotel</title>');
  },
  'an error': (response) => {
    response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error');
  },
  'half the file, and then nothing': (response, content) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': content.length });
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  },
  'half the file as if it were all': (response, content) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(content.subarray(0, content.length / 2));
  },
  'a redirect to another file': (response) => {
    response.writeHead(302, { Location: '/robots.txt' }).end();
  },
};

const files: Readonly<Record<string, RegExp>> = {
  script: /^\/assets\/.*\.js$/,
  shell: /^\/sv\/shell\.html$/,
  worker: /^\/sw\.js$/,
  pack: /^\/data\/(directory|kit)-.*\.json$/,
  'list of packs': /^\/data\/manifest\.json$/,
};

/** Looks for a new version and waits until the worker has taken it, or has given it up. */
const tryToUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const updated = await registration?.update().catch(() => undefined);
    const installing = updated?.installing;
    if (!installing) return 'none';
    return new Promise((done) => {
      const look = () => {
        if (installing.state !== 'installing') done(installing.state);
      };
      installing.addEventListener('statechange', look);
      look();
    });
  });

/** Spoils the answers for one kind of file; of scripts one in four, so that most of a version arrives. Tells how many it spoilt. */
function spoil({ site }: Stage, what: string, how: string, folder: string): () => number {
  let [asked, spoilt] = [0, 0];
  site.meddle((request, response) => {
    const { pathname } = new URL(request.url ?? '/', site.url);
    if (!files[what]?.test(pathname)) return false;
    asked += 1;
    if (what === 'script' && asked % 4 !== 1) return false;
    spoilt += 1;
    answers[how]?.(response, readFileSync(join(folder, pathname)));
    return true;
  });
  return () => spoilt;
}

/** Which version a page is of. */
async function versionOf(page: Page, folders: readonly string[]): Promise<string> {
  const script = await page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '');
  return folders.find((folder) => existsSync(join(folder, new URL(script).pathname))) ?? '';
}

/** Puts the next version on the server that the phone has not, and other packs. One that it has tried for before it would ask for half of. */
function releaseAnother({ releases, folders, site }: Stage, held: string): string {
  do releases.app();
  while (site.folder() === held && folders.length > 1);
  releases.packs();
  return site.folder();
}

/** One kind of bad answer for one kind of file, then no network at all. */
async function tryOne(stage: Stage, phone: Phone, what: string, how: string): Promise<[Phone, string[]]> {
  const { site, folders, published, profile } = stage;
  const said = (fault: string) => `${what}, answered with ${how}: ${fault}`;
  // What it fetched for another case it would not ask for again.
  const session = await phone.page.context().newCDPSession(phone.page);
  await session.send('Network.clearBrowserCache');
  const spoilt = spoil(stage, what, how, releaseAnother(stage, await versionOf(phone.page, folders)));
  await phone.page.reload({ waitUntil: 'commit' });
  await phone.page.locator('main h1').first().waitFor();
  await tryToUpdate(phone.page);
  // On a starved machine a page comes to ask for packs late, and an update that was looked for beside its own first look finds nothing.
  for (let wait = 1; wait <= 200 && spoilt() === 0; wait += 1) {
    await phone.page.waitForTimeout(100);
    if (wait % 40 === 0) await tryToUpdate(phone.page);
  }
  await phone.page.waitForTimeout(200);
  await phone.victim.kill();
  await site.stop();
  site.meddle(null);
  const next = await openOffline(profile, `${site.url}/fi/reminders`).catch((error: unknown) => {
    throw new Error(said('the app does not open without a network'), { cause: error });
  });
  stage.phones.push(next);
  await site.start();
  const faults = [
    ...(spoilt() === 0 ? ['nothing was spoilt, so nothing was tried'] : []),
    ...(await faultsOfApp(next.page, folders)),
    ...faultsOfPacks(await heldPacks(next.page), published),
  ];
  return [next, faults.map(said)];
}

/** Whatever the server sends, a phone keeps what it has and opens without a network; a good server then brings what is new. */
const withBadAnswers =
  (whats: readonly string[], hows: readonly string[]): Scenario =>
  async (stage) => {
    const faults: string[] = [];
    let phone = await stage.open();
    await waitUntilStored(phone);
    for (const what of whats)
      for (const how of hows) {
        const [next, found] = await tryOne(stage, phone, what, how);
        phone = next;
        faults.push(...found);
      }
    releaseAnother(stage, await versionOf(phone.page, stage.folders));
    const ended = await tryToUpdate(phone.page);
    if (ended !== 'installed') faults.push(`from a good server the new version came as "${ended}"`);
    return faults;
  };

export const badServer = withBadAnswers(Object.keys(files), Object.keys(answers));
/** The worst of them alone. */
export const badScript = withBadAnswers(['script'], ['a page of its own, with 200']);
