import type { AgeRange } from '#domain/directory/service.ts';

const range = /(?<![\d,.])(\d{1,2}) ?[–-] ?(\d{1,2})[- ]?(?:vuotia|åring|år(?!\p{L}))/giu;
const under = /(?<!\p{L})(?:alle|under) (\d{1,2})[- ]?(?:vuotia|åring|år(?!\p{L}))/giu;

const grownUp = 18;

/**
 * Ages that texts state in the two forms that cannot be misread: "0–6-vuotiaat", "3–5-åringar" (the last year included) and "alle
 * 3-vuotiaille", "under 3 år". Nothing when they state none, several, or a range that ends above the age of 18: then it is not, or not
 * only, children's.
 */
export function agesIn(texts: readonly (string | null)[]): AgeRange | undefined {
  const text = texts.filter((each) => each !== null).join('\n');
  const found = new Map<string, AgeRange>();
  const add = (from: number, until: number) => {
    found.set(`${from} ${until}`, { ...(from > 0 && { fromMonths: from * 12 }), untilMonths: until * 12 });
  };
  for (const [, from, to] of text.matchAll(range)) add(Number(from), Number(to) + 1);
  for (const [, until] of text.matchAll(under)) add(0, Number(until));
  const [only, ...more] = found.values();
  const sound = (only?.fromMonths ?? 0) < (only?.untilMonths ?? 0) && (only?.untilMonths ?? 0) <= (grownUp + 1) * 12;
  return only !== undefined && more.length === 0 && sound ? only : undefined;
}
