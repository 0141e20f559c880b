/**
 * What Finnish words are made from where Voikko has them as words of their own ("hakemus" beside "hakea"). A rule proposes verbs, and one
 * that our own texts use is taken; the table holds what no rule gives.
 */
const table: Readonly<Record<string, string>> = {
  apu: 'auttaa',
  elämä: 'elää',
  halu: 'haluta',
  huoli: 'huolehtia',
  kakka: 'kakata',
  kipu: 'kipeä',
  koto: 'koti',
  kotona: 'koti',
  kotiin: 'koti',
  kotoa: 'koti',
  kuolema: 'kuolla',
  kutina: 'kutista',
  lepo: 'levätä',
  liikunta: 'liikkua',
  lyönti: 'lyödä',
  nukutus: 'nukkua',
  pelko: 'pelätä',
  pesu: 'pestä',
  pissa: 'pissata',
  raivo: 'raivota',
  raskaana: 'raskaus',
  raskaus: 'raskas',
  riita: 'riidellä',
  ruoka: 'ruokkia',
  sairastaa: 'sairas',
  suru: 'surra',
  syntymä: 'syntyä',
  syömishäiriö: 'syödä',
  synnytys: 'syntyä',
  tarve: 'tarvita',
  uni: 'nukkua',
  yskä: 'yskiä',
};

/** Words that only look like it: a seal is not forsaken, nor does a doll sleep. */
const rootless: ReadonlySet<string> = new Set(
  'huono hylje jakso kasvo kaste kirje koko koski kynsi kyse nukke osoite paino peru polku pysty rasti suku taito toiste tunti valmiste valu'.split(
    ' ',
  ),
);

const rules: readonly (readonly [RegExp, readonly string[]])[] = [
  [/m[uy]s$/, ['a', 'ä']],
  [/te$/, ['ttaa', 'ttää']],
  [/[uy]$/, ['aa', 'ää', 'ea', 'eä', 'ia', 'iä', 'ua', 'yä']],
  [/[oö]$/, ['aa', 'ää', 'ea', 'eä', 'oa']],
  [/i$/, ['ia', 'iä', 'ea', 'eä']],
  [/(?<=[oö])$/, ['a', 'ä', 'ta', 'tä']],
  [/e$/, ['ua', 'yä', 'ata', 'ätä']],
  [/m[aä]$/, ['a', 'ä']],
  [/nt[aä]$/, ['a', 'ia', 'iä', 'lla']],
];

const shortestStem = 3;

/** The word that a lemma is made from, if `isVerb` knows one that the rules propose; `null` when none. */
export function finnishRoot(lemma: string, isVerb: (word: string) => boolean): string | null {
  const known = table[lemma];
  if (known !== undefined) return known;
  if (rootless.has(lemma)) return null;
  const stems = rules.flatMap(([ending, replacements]) => {
    const stem = lemma.replace(ending, '');
    return ending.test(lemma) && stem.length >= shortestStem ? replacements.map((each) => stem + each) : [];
  });
  return stems.find((each) => each !== lemma && isVerb(each)) ?? null;
}
