/* Longest first: the first that fits is taken off. Folded, so "-ån" is "-an". */
const endings =
  'heterna heten heter arnas ernas ornas andet anden arna erna orna ande ende aste aren ades ens ets ers ars ors ast ade are en et er ar or na an as es a e n t s'.split(
    ' ',
  );

/**
 * A light Swedish stem of a folded word: one ending off and a double last consonant made single ("radgivningen" → "radgivning",
 * "hemmet" → "hem"). Only for telling that two forms are of one word.
 */
export function stemSwedish(word: string): string {
  if (word.length <= 4) return word;
  const ending = endings.find((each) => word.length - each.length >= 3 && word.endsWith(each)) ?? '';
  return word.slice(0, word.length - ending.length).replace(/(mm|nn|ll|tt|ss|dd|gg|pp)$/, (pair) => pair.charAt(0));
}
