/** Endings that hang on behind the case: "-kin", "-kaan"; then the owner: "-nsa", "-mme". */
const clitic = /(?:kaan|kin|kohan|han|ko|pa)$/;
const owner = /(?:nsa|mme|nne|ni|si)$/;

/* Longest first: the first that fits is taken off. Folded, so "-ssä" is "-ssa". */
const cases =
  'isiin issa ista illa ilta ille iksi itta ihin iden itten eihin oihin uihin seen siin ien jen ten ita ina iin een aan oon uun yyn ssa sta lla lta lle ksi tta hin hun hon han hen den na ta ja ia en in n t a i'.split(
    ' ',
  );

const withoutCase = (word: string): string => {
  for (const ending of cases)
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
};

const graded: readonly (readonly [RegExp, string])[] = [
  [/ks$/, 's'],
  [/(?:ud|ut|uu)$/, 'us'],
  [/kk$/, 'k'],
  [/pp$/, 'p'],
  [/tt$/, 't'],
  [/ng$/, 'nk'],
  [/nn$/, 'nt'],
  [/mm$/, 'mp'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
  [/d$/, 't'],
  [/v$/, 'p'],
];

/**
 * A light Finnish stem of a folded word: endings off, and the two grades of the last consonants brought together ("paivakodin" and
 * "paivakoti" → "paivakot"). Not a word to show: two forms of one word mostly meet in it, and that is all it is for.
 */
export function stemFinnish(word: string): string {
  if (word.length <= 4) return word.replace(/[aeiouy]$/, '');
  let stem = word;
  if (stem.length > 7) stem = stem.replace(clitic, '');
  if (stem.length > 7) stem = stem.replace(owner, '');
  stem = stem
    .replace(/(?:minen|mise[a-z]*|mista|misia)$/, 'm')
    .replace(/(?:nen|sena|sten|siin|sia|sille|silla|sissa|set|sen)$/, 's');
  stem = withoutCase(stem).replace(/[aeiouy]{1,2}$/, (ending, at: number) => (at >= 3 ? '' : ending));
  for (const [from, to] of graded) stem = stem.replace(from, to);
  return stem;
}
