import { noLines } from '#tests/faults/app-lines.ts';
import { lookAt, type Look } from '#tests/faults/look.ts';
import type { Phone } from '#tests/faults/phone.ts';
import { startWriting } from '#tests/faults/phone.ts';
import { planWrites, type Plan } from '#tests/faults/plan.ts';
import { randomOf } from '#tests/faults/random.ts';
import type { Rows } from '#tests/faults/rows.ts';
import type { Thing } from '#tests/faults/things.ts';
import type { Stage } from './stage.ts';

/** Writes a few steps of some things and waits until the page has told of each. */
export async function writeAll(
  { script }: Stage,
  { page }: Phone,
  things: readonly Thing[],
  now: ReadonlyMap<string, Rows>,
  each = 4,
): Promise<Plan> {
  const plan = planWrites(things, now, { lanes: 3, each, random: randomOf(things.length + each) });
  const { done } = await startWriting(page, script, plan.lanes, plan.onTold);
  if (!(await done)) throw new Error('the page did not come to the end of its writes');
  return plan;
}

/** What lies on a phone, compared with what it was told; no line was written by hand. */
export const lookNow = (
  { published }: Stage,
  phone: Phone,
  now: ReadonlyMap<string, Rows>,
  plan: Plan | null,
): Promise<Look> => lookAt(phone, now, plan, noLines(), published);

/** Ends the browser in one blow, takes the server away and opens the app again. */
export async function dieAndReopen(
  stage: Stage,
  phone: Phone,
  open: (profile: string, address: string) => Promise<Phone>,
): Promise<Phone> {
  await phone.victim.kill();
  await stage.site.stop();
  const next = await open(stage.profile, `${stage.site.url}/fi/reminders/own`);
  stage.phones.push(next);
  return next;
}
