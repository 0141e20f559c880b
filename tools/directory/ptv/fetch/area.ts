import { places } from '#content/places/places.ts';

/** Whose services are read. Nationwide ones always are. Codes as in PTV: three digits, two, two. */
export interface AreaChoice {
  readonly municipalities: readonly string[];
  /** Wellbeing services counties. */
  readonly counties: readonly string[];
  /** Regions (maakunnat): a few services name nothing else. */
  readonly regions: readonly string[];
}

/** `null` is the whole country. */
export type Area = AreaChoice | null;

const sorted = (codes: Iterable<string>) => [...new Set(codes)].sort();

/**
 * What to ask PTV for: a municipality is also served by what its county offers, and a county by what any of its municipalities
 * offers. Codes the country has not are named in `unknown`.
 */
export function withNeighbours({ municipalities, counties, regions }: AreaChoice): AreaChoice & {
  readonly unknown: readonly string[];
} {
  const chosen = new Set(municipalities);
  const county = new Set(counties);
  const all = places.municipalities;
  return {
    municipalities: sorted([
      ...municipalities,
      ...all.filter((each) => county.has(each.county)).map(({ code }) => code),
    ]),
    counties: sorted([...counties, ...all.filter(({ code }) => chosen.has(code)).map((each) => each.county)]),
    regions: sorted(regions),
    unknown: [
      ...municipalities.filter((code) => !all.some((each) => each.code === code)),
      ...counties.filter((code) => !places.counties.some((each) => each.code === code)),
    ],
  };
}
