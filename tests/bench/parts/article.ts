import type { Page } from '@playwright/test';
import { firstVisit, slowDown } from '#tests/bench/phone/open-phone.ts';
import { withServedPhone } from '#tests/bench/phone/served-phone.ts';
import { paintedAfter } from '#tests/bench/phone/painted-after.ts';
import type { Part } from '#tests/bench/parts/part.ts';

/** From tapping an article's card until its heading has been painted, `theme` being the page it is tapped on. */
async function articleOpens(page: Page, theme: string, title: string): Promise<number> {
  await page.getByRole('link', { name: 'Eväät', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Eväät', exact: true }).waitFor();
  await page.getByRole('link', { name: theme }).click();
  const link = page.getByRole('link', { name: title, exact: true }).first();
  await link.waitFor();
  await page.waitForTimeout(1_000);
  return paintedAfter(page, link, { shown: 'main h1', begins: title });
}

/** The kit's articles: the first of a visit, of a theme nobody has looked at, and of the same theme. */
export const article: Part = {
  runs: 5,
  lines: {
    'article, the first of the visit': { unit: 'ms', aim: 100 },
    'article, another theme': { unit: 'ms', aim: 100 },
    'article, the same theme': { unit: 'ms', aim: 100 },
  },
  measure: async ({ folder, rate }, note) => {
    await withServedPhone(folder, async (context, site) => {
      const page = await context.newPage();
      await firstVisit(page, `${site.url}/fi/`);
      await slowDown(page, rate, 'slow');
      note('article, the first of the visit', await articleOpens(page, 'Arjen rytmi', 'Kun vauva itkee'));
      note('article, another theme', await articleOpens(page, 'Kehitys', 'Vauva 3–4 kk'));
      note('article, the same theme', await articleOpens(page, 'Kehitys', 'Vauva 4–5 kk'));
    });
  },
};
