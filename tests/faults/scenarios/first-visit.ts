import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { noLines } from '#tests/faults/app-lines.ts';
import { lookAt, openOffline } from '#tests/faults/look.ts';
import { openPhone, startWriting, type Phone } from '#tests/faults/phone.ts';
import { planWrites } from '#tests/faults/plan.ts';
import { faultsOfApp } from '#tests/faults/precache.ts';
import { randomOf } from '#tests/faults/random.ts';
import { singleThings } from '#tests/faults/things.ts';
import { waitUntilStored, type Scenario, type Stage } from './stage.ts';

/** So many phones die during their first visit, from its first moment to when everything is stored. */
const count = 16;

interface Visitor {
  readonly profile: string;
  readonly open: (path: string) => Promise<Phone>;
  readonly openOffline: (path: string) => Promise<Phone>;
}

/** A phone that nobody has opened the app on; all of it is gone when the visit is over. */
async function withNewPhone<T>({ site, phones }: Stage, visit: (visitor: Visitor) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'evaat-faults-visitor-'));
  const noted = (phone: Phone) => {
    phones.push(phone);
    return phone;
  };
  try {
    return await visit({
      profile,
      open: async (path) => noted(await openPhone(profile, `${site.url}${path}`)),
      openOffline: async (path) => noted(await openOffline(profile, `${site.url}${path}`)),
    });
  } finally {
    for (const { victim } of phones.splice(0)) await victim.kill();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** How long a first visit takes until everything is stored. */
const lengthOfVisit = (stage: Stage): Promise<number> =>
  withNewPhone(stage, async ({ open }) => {
    const started = performance.now();
    await waitUntilStored(await open('/fi/'));
    return performance.now() - started;
  });

/** Writes from the first moment on, dies after so long, comes back with a network, then without one. */
const dieAfter = (stage: Stage, ms: number, turn: number): Promise<readonly string[]> =>
  withNewPhone(stage, async (visitor) => {
    const { site, script, published, folders } = stage;
    const started = performance.now();
    const first = await visitor.open('/fi/');
    const plan = planWrites(singleThings, new Map(), { lanes: 2, each: 10, random: randomOf(turn) });
    const left = () => Math.max(0, ms - (performance.now() - started));
    await Promise.race([startWriting(first.page, script, plan.lanes, plan.onTold), sleep(left())]);
    await sleep(left());
    await first.victim.kill();

    const again = await visitor.open('/fi/kit/visit');
    const look = await lookAt(again, new Map(), plan, noLines(), published, { packsExpected: false });
    await waitUntilStored(again);
    await again.victim.kill();
    await site.stop();
    try {
      const later = await visitor.openOffline('/sv/services');
      const last = await lookAt(later, look.found, null, noLines(), published);
      return [...look.faults, ...last.faults, ...(await faultsOfApp(later.page, folders))];
    } finally {
      await site.start();
    }
  });

/** Whenever a phone dies during the first visit, the next one brings it to its end, and nothing acknowledged is lost. */
export const firstVisit: Scenario = async (stage) => {
  const whole = await lengthOfVisit(stage);
  const faults: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const ms = ((turn + 0.5) / count) * whole;
    const found = await dieAfter(stage, ms, turn).catch((error: unknown) => [String(error)]);
    faults.push(...found.map((fault) => `killed ${Math.round(ms)} of ${Math.round(whole)} ms into it: ${fault}`));
  }
  return faults;
};
