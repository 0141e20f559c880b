import { engineTimes } from '#tests/bench/parts/engine.ts';
import type { Part } from '#tests/bench/parts/part.ts';
import { enterFamily } from '#tests/bench/phone/family.ts';
import { firstVisit, slowDown } from '#tests/bench/phone/open-phone.ts';
import { withServedPhone } from '#tests/bench/phone/served-phone.ts';
import { paintedAfter } from '#tests/bench/phone/painted-after.ts';

const ticks = 4;

/** The plan as the engine makes it, and its page for a family of 300 records: opened by a tap, a reminder ticked and taken back. */
export const reminders: Part = {
  runs: 3,
  lines: {
    'plan of three children, first time': { unit: 'ms', aim: 10 },
    'plan of three children, again': { unit: 'ms', aim: 10 },
    'reminders opened': { unit: 'ms', aim: 100 },
    'reminder ticked': { unit: 'ms', aim: 100 },
    'reminder taken back': { unit: 'ms', aim: 100 },
  },
  measure: async (build, note) => {
    const { name, folder, rate } = build;
    if (name === 'now') {
      const { plan } = await engineTimes(build);
      note('plan of three children, first time', plan.first);
      note('plan of three children, again', plan.again);
    }
    await withServedPhone(folder, async (context, site) => {
      const page = await context.newPage();
      await firstVisit(page, `${site.url}/fi/family`);
      await enterFamily(page);
      await page.goto(`${site.url}/fi/kit`);
      await page.waitForTimeout(4_000);
      await slowDown(page, rate);
      const door = page.locator('nav a[href="/fi/reminders"]').first();
      note('reminders opened', await paintedAfter(page, door, { shown: 'main li h3', begins: '' }));
      for (let again = 0; again < ticks; again += 1) {
        for (const what of ['reminder ticked', 'reminder taken back']) {
          await page.waitForTimeout(1_500);
          // The first is one of the parent's own, which stays where it is; its tick then says the opposite.
          const tick = 'main li [role=checkbox]';
          note(what, await paintedAfter(page, page.locator(tick).first(), { changed: tick }));
        }
      }
    });
  },
};
