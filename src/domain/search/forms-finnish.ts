/*
 * Which forms may be of one word: every form and every basic form has a few keys, and two words that share one may be forms of
 * each other. Finer than a stem, which cuts "päikky" and "paikka" to the same: the vowel before the ending counts here. All folded.
 */

/** Verbs of one syllable change their vowels, and a few words go ways of their own: the beginning of a form → of the basic form. */
const irregular: readonly (readonly [RegExp, string])[] = [
  [/^loi(?=$|n|t|mm|v|s|k|h)/, 'lyo'],
  [/^soi(?=$|n|t|mm|v|s|k|h)/, 'syo'],
  [/^joi(?=$|n|t|mm|v|s|k|h)/, 'juo'],
  [/^toi(?=$|n|t|mm|v|s)/, 'tuo'],
  [/^vei(?=$|n|t|mm|v|s)/, 'vie'],
  [/^mies$/, 'miehe'],
  [/^mies(?=t[ae])/, 'miehe'],
  [/^las(?=t[ae])/, 'lapse'],
  [/^lapsi/, 'lapse'],
];

const clitic = /(?:kaan|kin|kohan|han|ko|pa)$/;
const owner = /(?:nsa|mme|nne|ni|si|[aeiou]n)$/;

const cases =
  'n t a ta tta na ssa sta lla lta lle ksi kse tten den iden itten en jen ien ita ja ia hin seen siin ssaan staan llaan ltaan lleen'.split(
    ' ',
  );
const verbs =
  'n t mme tte vat i in it imme itte ivat si sin simme sivat isi isin isit isimme isitte isivat kaa nut neet nnut nneet da dessa essa taan daan aan tiin ttiin etaan ettiin ttu tty tu ty va ma maan massa masta malla minen misen mista miseen mat man jat ja'.split(
    ' ',
  );
const endings = [...new Set([...cases, ...verbs])].sort((a, b) => b.length - a.length);

const grades: readonly (readonly [RegExp, string])[] = [
  [/kk([aeiouy]+)$/, 'k$1'],
  [/pp([aeiouy]+)$/, 'p$1'],
  [/tt([aeiouy]+)$/, 't$1'],
  [/ng([aeiouy]+)$/, 'nk$1'],
  [/nn([aeiouy]+)$/, 'nt$1'],
  [/mm([aeiouy]+)$/, 'mp$1'],
  [/ll([aeiouy]+)$/, 'lt$1'],
  [/rr([aeiouy]+)$/, 'rt$1'],
  [/d([aeiouy]+)$/, 't$1'],
  [/v([aeiouy]+)$/, 'p$1'],
];

/** A stem in one grade, with one vowel at its end for a long one. */
function levelled(stem: string): string {
  let key = stem.replace(/([aeiouy])\1$/, '$1');
  for (const [from, to] of grades) {
    const next = key.replace(from, to);
    if (next !== key) {
      key = next;
      break;
    }
  }
  return key;
}

/** What a word ends in when it stands by itself, and what its other forms are made from. */
const basic: readonly (readonly [RegExp, readonly string[]])[] = [
  [/nen$/, ['se']],
  [/us$/, ['ukse', 'ute']],
  [/ys$/, ['ykse', 'yte']],
  [/as$/, ['aa', 'akse']],
  [/is$/, ['ii', 'ikse']],
  [/es$/, ['ee', 'ekse']],
  [/os$/, ['okse']],
  [/(?:ut|yt)$/, ['ee', 'ue']],
  [/ton$/, ['ttoma']],
  [/in$/, ['ime']],
  [/si$/, ['te', 'se']],
  [/i$/, ['e']],
  [/([lnr])$/, ['$1e']],
];
/** Of a verb: "hakata" is "hakkaa", "kävellä" is "kävele". */
const infinitives: readonly (readonly [RegExp, readonly string[]])[] = [
  [/([lnr])\1a$/, ['$1e']],
  [/sta$/, ['se']],
  [/([aeiouy])ta$/, ['$1a', '$1']],
  [/ita$/, ['itse']],
  [/([aeiouy])da$/, ['$1']],
  [/([aeiouy])a$/, ['$1']],
];

const leastStem = 3;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

function addStem(stem: string, keys: Set<string>): void {
  if (stem.replace(/([aeiouy])\1$/, '$1').length < leastStem) return;
  const last = stem.at(-1);
  // A "k" that goes away: "jalka", "jalan"; "luku", "luvun".
  const soft = stem.replace(/([aeiouylrh])k([aeiouy])$/, '$1$2');
  if (soft !== stem && soft.length >= leastStem) keys.add(levelled(soft));
  if (/[uy]k[uy]$/.test(stem)) keys.add(levelled(stem.replace(/k(.)$/, 'p$1')));
  if (/aik[ao]$/.test(stem)) keys.add(stem.replace(/ik(.)$/, 'j$1'));
  if (!isVowel(last)) {
    // "nais-ta", "uu-n-ta": a vowel has gone before the ending.
    if ('snlrt'.includes(last ?? '')) keys.add(levelled(`${stem}e`));
    return;
  }
  keys.add(levelled(stem));
  // A plural or a past has an i where the vowel was, or behind another.
  if (last === 'i' || last === 'j') {
    const before = stem.slice(0, -1);
    if (before.length < 2) return;
    if (isVowel(before.at(-1))) {
      keys.add(levelled(before));
      if (before.endsWith('o')) keys.add(levelled(`${before.slice(0, -1)}a`));
    } else for (const vowel of 'ea') keys.add(levelled(before + vowel));
  }
}

function addForms(word: string, keys: Set<string>): void {
  for (const ending of endings)
    if (word.length - ending.length >= leastStem && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      addStem(ending.startsWith('j') ? `${stem}i` : stem, keys);
      if (/^[ei]?t/.test(ending) && stem.endsWith('e')) addStem(`${stem.slice(0, -1)}a`, keys);
    }
  const doing = /^(.+)mise[a-z]*$/.exec(word);
  if (doing?.[1]) addStem(doing[1], keys);
  // "kotiin", "kouluun", "taloihin".
  const long = /^(.*([aeiouy]))h?\2n$/.exec(word);
  if (long?.[1]) addStem(long[1], keys);
  for (const [ending, instead] of [...basic, ...infinitives])
    if (ending.test(word)) for (const each of instead) addStem(word.replace(ending, each), keys);
  addStem(word, keys);
}

/** Keys of a folded Finnish word, of whatever form: two words that share one may be forms of one word. */
export function finnishForms(word: string): ReadonlySet<string> {
  const keys = new Set<string>([word]);
  if (word.length < 3) return keys;
  let known = word;
  for (const [form, of] of irregular) known = known.replace(form, of);
  for (const whole of new Set([word, known])) {
    addForms(whole, keys);
    const bare = whole.replace(clitic, '');
    if (bare.length >= 4) addForms(bare, keys);
    const unowned = bare.replace(owner, '');
    if (unowned.length >= leastStem && unowned !== bare) addForms(unowned, keys);
  }
  return keys;
}
