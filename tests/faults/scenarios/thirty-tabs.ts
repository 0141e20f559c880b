import type { Phone } from '#tests/faults/phone.ts';
import { startWriting, watchPage } from '#tests/faults/phone.ts';
import { openOffline } from '#tests/faults/look.ts';
import { planWrites } from '#tests/faults/plan.ts';
import { randomOf } from '#tests/faults/random.ts';
import { singleThings, type Thing } from '#tests/faults/things.ts';
import { waitUntilStored, type Scenario } from './stage.ts';
import { dieAndReopen, lookNow } from './write-all.ts';

const count = 30;

/** Thirty tabs write at once, each its own things, while new packs are on the server; then all die. */
export const thirtyTabs: Scenario = async (stage) => {
  const { site, releases, open, script } = stage;
  const first: Phone = await open();
  await waitUntilStored(first);
  releases.packs();
  site.forget();
  const pages = await Promise.all(
    Array.from({ length: count - 1 }, async () => {
      const page = await first.victim.context.newPage();
      watchPage(page, first.trouble);
      await page.goto(`${site.url}/fi/reminders/own`, { waitUntil: 'commit' });
      return page;
    }),
  );
  const tabs = [first.page, ...pages];
  const ofTab = (tab: number): readonly Thing[] => singleThings.filter((_, at) => at % count === tab);
  const plans = await Promise.all(
    tabs.map(async (page, tab) => {
      const plan = planWrites(ofTab(tab), new Map(), { lanes: 1, each: 12, random: randomOf(tab) });
      const { done } = await startWriting(page, script, plan.lanes, plan.onTold);
      await done;
      return plan;
    }),
  );
  const told = new Map(plans.flatMap((plan) => [...plan.told()]));
  const failures = plans.flatMap((plan) => plan.failures);
  const phone = await dieAndReopen(stage, first, openOffline);
  const merged = {
    lanes: [],
    onTold: () => undefined,
    told: () => told,
    acknowledged: () => 0,
    begun: Promise.resolve(),
    failures,
  };
  const { faults } = await lookNow(stage, phone, new Map(), merged);
  const packs = site.asked.filter((path) => /^\/data\/(directory|kit|app-pages)-/.test(path));
  const twice = packs.filter((path, at) => packs.indexOf(path) < at);
  return [
    ...faults,
    ...first.trouble,
    ...(packs.length === 0 ? ['no tab fetched the new packs'] : []),
    ...new Set(twice.map((path) => `${path} was fetched more than once`)),
  ];
};
