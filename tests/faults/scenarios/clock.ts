import { heldPacks } from '#tests/faults/database.ts';
import { openOffline } from '#tests/faults/look.ts';
import { openPhone, type Phone } from '#tests/faults/phone.ts';
import { allThings } from '#tests/faults/things.ts';
import { waitUntilStored, type Scenario, type Stage } from './stage.ts';
import { dieAndReopen, lookNow, writeAll } from './write-all.ts';

/** Runs in the page: every clock a page has is so many milliseconds off. */
const shiftClock = (by: number) => `{
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + ${by}); }
    static now() { return Real.now() + ${by}; }
  };
}`;

/** Opens the app on the same profile with a clock that is so far off. */
export async function openShifted(stage: Stage, byDays: number, path: string): Promise<Phone> {
  const phone = await openPhone(stage.profile, 'about:blank');
  stage.phones.push(phone);
  await phone.victim.context.addInitScript(shiftClock(byDays * 86_400_000));
  await phone.page.goto(`${stage.site.url}${path}`, { waitUntil: 'commit' });
  await phone.page.locator('main h1').first().waitFor({ timeout: 20_000 });
  return phone;
}

/** The packs of a phone that says that it holds what the server lists. */
const versionsHeld = async ({ page }: Phone): Promise<string> =>
  (await heldPacks(page)).packs
    .map(({ entry }) => entry.sha256)
    .sort()
    .join();

/** A clock that is set back by more than a year: what was written stays, new packs still come, and writing goes on. */
export const clockSetBack: Scenario = async (stage) => {
  const { releases, open } = stage;
  const ahead = await open();
  await waitUntilStored(ahead);
  const first = await lookNow(stage, ahead, new Map(), await writeAll(stage, ahead, allThings, new Map()));
  const before = await versionsHeld(ahead);
  await ahead.victim.kill();

  releases.packs();
  const back = await openShifted(stage, -400, '/fi/');
  await waitUntilStored(back);
  await back.page.waitForTimeout(500);
  const faults = [...first.faults];
  if ((await versionsHeld(back)) === before) faults.push('no newer packs come while the clock is behind');
  const second = await lookNow(stage, back, first.found, await writeAll(stage, back, allThings, first.found));
  const phone = await dieAndReopen(stage, back, openOffline);
  const third = await lookNow(stage, phone, second.found, null);
  return [...faults, ...second.faults, ...third.faults];
};
