/**
 * Forms that a Finnish noun may have, right and wrong ones: Voikko says which are. Gradation is tried both ways, every ending on every
 * stem; that is a few dozen candidates a word and no grammar to get wrong.
 */

const grades: readonly (readonly [RegExp, string])[] = [
  [/kk(?=[^k]*$)/, 'k'],
  [/pp(?=[^p]*$)/, 'p'],
  [/tt(?=[^t]*$)/, 't'],
  [/nk(?=[aeiouyäö]*$)/, 'ng'],
  [/nt(?=[aeiouyäö]*$)/, 'nn'],
  [/mp(?=[aeiouyäö]*$)/, 'mm'],
  [/lt(?=[aeiouyäö]*$)/, 'll'],
  [/rt(?=[aeiouyäö]*$)/, 'rr'],
  [/ht(?=[aeiouyäö]*$)/, 'hd'],
  [/t(?=[aeiouyäö]*$)/, 'd'],
  [/p(?=[aeiouyäö]*$)/, 'v'],
  [/k(?=[aeiouyäö]*$)/, ''],
  [/k(?=[aeiouyäö]*$)/, 'v'],
  [/k(?=[aeiouyäö]*$)/, 'j'],
];

/** Nouns whose basic form is the weak one: "hammas" → "hampaa", "liike" → "liikkee", "osoite" → "osoittee". */
const strengthened: readonly (readonly [RegExp, string])[] = [
  [/k(?=[aeiouyäö]+$)/, 'kk'],
  [/p(?=[aeiouyäö]+$)/, 'pp'],
  [/t(?=[aeiouyäö]+$)/, 'tt'],
  [/d(?=[aeiouyäö]+$)/, 't'],
  [/v(?=[aeiouyäö]+$)/, 'p'],
  [/mm(?=[aeiouyäö]+$)/, 'mp'],
  [/nn(?=[aeiouyäö]+$)/, 'nt'],
  [/ll(?=[aeiouyäö]+$)/, 'lt'],
  [/rr(?=[aeiouyäö]+$)/, 'rt'],
  [/ng(?=[aeiouyäö]+$)/, 'nk'],
];

/** An ending of the basic form, and what may stand in its place in the stem. */
const stemEndings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/nen$/, ['se']],
  [/(?<=[uy])s$/, ['kse', 'de', 'te']],
  [/(?<=[aä])s$/, ['a', 'ä', 'aa', 'ää', 'kse', 'nte']],
  [/(?<=[ieoö])s$/, ['kse', 'i', 'e', 'o', 'ö', 'hee']],
  [/i$/, ['i', 'e']],
  [/e$/, ['ee', 'e']],
  [/in$/, ['ime']],
  [/([aä])$/, ['a', 'ä']],
  [/(?<=[^aeiouyäöns])$/, ['i', 'e']],
  [/(?<=[ouyö])$/, ['']],
  [/si$/, ['de', 'te']],
  [/ut$/, ['ue']],
  [/yt$/, ['ye']],
];

const weakCases = ['n', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 't'];
const strongCases = ['a', 'ä', 'ta', 'tä', 'seen', 'na', 'nä'];

const unique = (words: readonly string[]): string[] => [...new Set(words)];

function stemsOf(lemma: string): string[] {
  return unique(
    stemEndings.flatMap(([ending, replacements]) =>
      ending.test(lemma) ? replacements.map((each) => lemma.replace(ending, each)) : [],
    ),
  );
}

const changed = (stem: string, changes: readonly (readonly [RegExp, string])[]): string[] =>
  changes.flatMap(([from, to]) => (from.test(stem) ? [stem.replace(from, to)] : []));

/** "n", "ssa" … and into it: "Helsinkiin", "Espooseen", "maahan". */
function withCases(stem: string): string[] {
  const last = stem.slice(-1);
  return [...weakCases, ...strongCases, `${last}n`, `h${last}n`, ''].map((ending) => stem + ending);
}

/** Plural: "päiväkodeissa", "perheiden", "neuvoloiden". */
function plurals(stem: string): string[] {
  const bare = stem.replace(/[aäeiouyö]$/, '');
  const stems = [`${stem}i`, `${bare}i`, `${bare}e`, `${bare}oi`, `${bare}öi`, `${bare}ei`, `${bare}ie`];
  return stems.flatMap((each) =>
    ['ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lle', 'hin', 'in', 'den', 'en', 'ta', 'tä', 'a', 'ä'].map(
      (ending) => each + ending,
    ),
  );
}

/** Adjectives that inflect within a name: "Uudessakaupungissa", "Isossakyrössä". */
const inflectedFirst: Readonly<Record<string, readonly string[]>> = {
  uusi: ['uuden', 'uudessa', 'uudesta', 'uuteen', 'uudella', 'uudelta', 'uudelle', 'uutta'],
  iso: ['ison', 'isossa', 'isosta', 'isoon', 'isolla', 'isolta', 'isolle', 'isoa'],
  vähä: ['vähän', 'vähässä', 'vähästä', 'vähään', 'vähällä', 'vähältä', 'vähälle', 'vähää'],
};

function firstInflected(lemma: string): string[] {
  return Object.entries(inflectedFirst).flatMap(([first, forms]) =>
    lemma.startsWith(first) && lemma.length > first.length + 2
      ? forms.flatMap((form) => singularForms(lemma.slice(first.length)).map((rest) => form + rest))
      : [],
  );
}

function singularForms(lemma: string): string[] {
  const stems = stemsOf(lemma).flatMap((stem) => [stem, ...changed(stem, grades), ...changed(stem, strengthened)]);
  return unique(stems).flatMap(withCases);
}

/** Candidates for the forms of a noun or a name in lower case, the basic form left out; some thousands for a list of names is fine. */
export function candidateForms(lemma: string, options: { readonly hasPlural: boolean }): string[] {
  const stems = options.hasPlural ? stemsOf(lemma).flatMap((stem) => [stem, ...changed(stem, grades)]) : [];
  const forms = [...singularForms(lemma), ...firstInflected(lemma), ...stems.flatMap(plurals)];
  return unique(forms).filter((form) => form !== lemma);
}
