/*
 * The word list also holds names that nobody types: stems under which a word without a dictionary is kept. Each begins with a sign that no
 * folded word has and that sorts before all of them.
 */
const stemMark = '!';
/** The lemma of a word that no dictionary knows. */
export const stemName = (stem: string): string => stemMark + stem;

/** The first byte that a word can begin with: a figure. */
export const firstOfWords = 0x30;
