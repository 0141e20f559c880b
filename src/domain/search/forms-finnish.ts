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
const all = [...new Set([...cases, ...verbs])].sort((a, b) => b.length - a.length);
/** By their last letter, the longest first. */
const endings = new Map(
  [...new Set(all.map((ending) => ending.slice(-1)))].map(
    (last) => [last, all.filter((ending) => ending.endsWith(last))] as const,
  ),
);

/** Of two consonants before the last vowels: what they are in the other grade; and of one. */
const gradesOfTwo: Readonly<Record<string, string>> = {
  kk: 'k',
  pp: 'p',
  tt: 't',
  ng: 'nk',
  nn: 'nt',
  mm: 'mp',
  ll: 'lt',
  rr: 'rt',
};
const gradesOfOne: Readonly<Record<string, string>> = { d: 't', v: 'p' };

const vowels = 'aeiouy';
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '' && vowels.includes(letter);

/* By hand and without expressions from here on: thousands of stems are made for one question. */

/** A stem with one vowel at its end for a long one. */
const shortened = (stem: string): string =>
  isVowel(stem.at(-1)) && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;

/** A stem in one grade, with one vowel at its end for a long one. */
function levelled(stem: string): string {
  const key = shortened(stem);
  let vowel = key.length;
  while (vowel > 0 && isVowel(key[vowel - 1])) vowel--;
  if (vowel === key.length) return key;
  const two = gradesOfTwo[key.slice(Math.max(0, vowel - 2), vowel)];
  if (two !== undefined) return key.slice(0, vowel - 2) + two + key.slice(vowel);
  const one = gradesOfOne[key.charAt(vowel - 1)];
  return one === undefined ? key : key.slice(0, vowel - 1) + one + key.slice(vowel);
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

function addStem(stem: string, keys: Set<string>): void {
  if (shortened(stem).length < leastStem) return;
  const last = stem.at(-1);
  // A "k" that goes away: "jalka", "jalan"; "luku", "luvun".
  if (stem.at(-2) === 'k' && isVowel(last)) {
    const [before, ground] = [stem.at(-3) ?? '', stem.slice(0, -2)];
    if (stem.length > leastStem && (isVowel(before) || 'lrh'.includes(before)))
      keys.add(levelled(ground + stem.slice(-1)));
    if ((before === 'u' || before === 'y') && (last === 'u' || last === 'y')) keys.add(levelled(`${ground}p${last}`));
    if (stem.endsWith('aiko') || stem.endsWith('aika')) keys.add(`${stem.slice(0, -3)}j${stem.slice(-1)}`);
  }
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
  for (const ending of endings.get(word.slice(-1)) ?? [])
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
  for (const [ending, instead] of word.endsWith('a') ? infinitives : basic)
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
