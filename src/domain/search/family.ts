import type { Language } from '#domain/language.ts';

/*
 * Folded endings that make one word of another, longest first. Taken off one after the other as long as something is left, they
 * bring "nukkua", "nukkuminen" and "nukuttaminen" to "nuk", "vaccinera" and "vaccination" to "vaccin".
 */
const finnish =
  'llisuus ttomuus ttuminen htaminen ttaminen tteleminen eminen isuus minen llinen nainen lainen uttaa yttaa httaa ttaa ahtaa ahdus ttaja mus mys tus tys nta nti nto inen ton tta taa aja ija uja ys us os ja te ma mo nen ea aa ua ia oa ya'.split(
    ' ',
  );
const swedish =
  'ationen ation ering erska ighet lighet ning ande ende else erad era are het lig isk sam ing ion ar er ad an or ig a e'.split(
    ' ',
  );

const stripped = (word: string, suffixes: readonly string[], least: number, rounds: number): string => {
  let left = word;
  for (let round = 0; round < rounds; round++) {
    const suffix = suffixes.find((each) => left.length - each.length >= least && left.endsWith(each));
    if (suffix === undefined) break;
    left = left.slice(0, -suffix.length);
  }
  return left;
};

function finnishFamily(word: string): string {
  const bare = stripped(word, finnish, 3, 3);
  const ground = bare.replace(/[aeiouy]{1,2}$/, (ending, at: number) => (at >= 3 ? '' : ending));
  return ground
    .replace(/(kk|pp|tt)$/, (pair) => pair.charAt(0))
    .replace(/nn$/, 'nt')
    .replace(/ng$/, 'nk');
}

const swedishFamily = (word: string): string =>
  stripped(word, swedish, 2, 2).replace(/(mm|nn|ll|tt|ss|dd|gg|pp|kk)$/, (pair) => pair.charAt(0));

/**
 * What a folded word has in common with those derived from it, or `null` for a word too short to have a family or with a figure in it.
 * A guess from the spelling (strangers meet too: "tuki" and "tukka"), so what it finds counts little.
 */
export function familyOf(word: string, language: Language): string | null {
  if (word.length < 4 || word.length > 24 || !/^[a-z]+$/.test(word)) return null;
  const family = language === 'fi' ? finnishFamily(word) : swedishFamily(word);
  return family.length >= 2 ? family : null;
}
