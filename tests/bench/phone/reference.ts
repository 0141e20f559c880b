import { slowDown, withPhone } from '#tests/bench/phone/open-phone.ts';

/**
 * One and the same work for every machine and every version, on the slowed processor: what an app does most (objects, strings, a sort,
 * JSON). Other times divided by this one can be compared with those of another machine. Median of some, ms.
 */
export const referenceTime = (rate: number): Promise<number> =>
  withPhone(async (context) => {
    const page = await context.newPage();
    await page.goto('about:blank');
    await slowDown(page, rate);
    return page.evaluate(() => {
      const work = () => {
        const before = performance.now();
        const things = Array.from({ length: 8_000 }, (_, at) => ({
          at,
          name: `asia ${(at * 7_919) % 8_000}`,
          of: [at],
        }));
        things.sort((a, b) => (a.name < b.name ? -1 : 1));
        const again = JSON.parse(JSON.stringify(things)) as typeof things;
        if (again.filter(({ name }) => name.includes('99')).length === 0) throw new Error('the work was not done');
        return performance.now() - before;
      };
      const times = Array.from({ length: 9 }, work).sort((a, b) => a - b);
      return times[4] ?? Number.NaN;
    });
  });
