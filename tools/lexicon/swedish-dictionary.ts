import { existsSync, readFileSync } from 'node:fs';
import { err, ok, type Result } from '#domain/result.ts';
import { formsOf, readSuffixes, type MadeForm } from './hunspell.ts';
import { irregularForms, irregularModifiers } from './swedish-tables.ts';

/** What the splitter and the choice need of a dictionary. */
export interface SwedishDictionary {
  /** Form → the words it is a form of, a word that is itself in the dictionary first. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** What may begin a compound → the word it is of: "hälso" → "hälsa". */
  readonly modifiers: ReadonlyMap<string, string>;
  /** Words that may end a compound. */
  readonly heads: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

/* Flags of the Swedish dictionary: see the comments in sv_FI.aff. */
const begins = /[XU]/;
const ends = 'Y';
const onlyInCompound = 'Z';
const conjugated = /[KLMN]/;

/** The word behind a bare beginning: "familje" → "familj", "hälso" → "hälsa", "skol" → "skola". */
function wordBehind(modifier: string, words: ReadonlySet<string>): string {
  const stem = modifier.replace(/[aeous]$/, '');
  const candidates = [irregularModifiers[modifier], stem, `${stem}a`, `${stem}e`, `${modifier}a`];
  return candidates.find((each) => each !== undefined && words.has(each)) ?? modifier;
}

function add(forms: Map<string, string[]>, form: string, lemma: string): void {
  const lemmas = forms.get(form);
  if (!lemmas) forms.set(form, [lemma]);
  else if (!lemmas.includes(lemma)) lemmas.push(lemma);
}

/** The dictionary of these two files' texts; capitals are of no account. */
export function swedishDictionary(aff: string, dic: string): SwedishDictionary {
  const suffixes = readSuffixes(aff);
  const made: MadeForm[] = dic
    .split('\n')
    .slice(1)
    .flatMap((line) => formsOf(lowered(line), suffixes));
  const bases = made.filter(({ isBase, flags }) => isBase && !flags.includes(onlyInCompound));
  const words = new Set(bases.map(({ form }) => form));
  const forms = new Map<string, string[]>();
  for (const [form, lemma] of Object.entries(irregularForms)) add(forms, form, lemma);
  for (const { form } of bases) if (!(form in irregularForms)) add(forms, form, form);
  for (const { form, lemma, flags } of made)
    if (!flags.includes(onlyInCompound)) add(forms, form, irregularForms[lemma] ?? lemma);
  const flagged = (fits: (flags: string) => boolean) =>
    new Set(bases.filter(({ wordFlags }) => fits(wordFlags)).map(({ form }) => form));
  const verbs = flagged((flags) => conjugated.test(flags));
  return { forms, modifiers: modifiersOf(made, words, verbs), heads: flagged((flags) => flags.includes(ends)), verbs };
}

/** What may begin a compound; of a noun rather than of its verb: "arbets" is "arbete", not "arbeta". */
function modifiersOf(made: readonly MadeForm[], words: ReadonlySet<string>, verbs: ReadonlySet<string>) {
  const modifiers = new Map<string, string>();
  for (const { form, lemma, flags, wordFlags } of made) {
    if (!begins.test(flags)) continue;
    const word = wordFlags.includes(onlyInCompound) ? wordBehind(lemma, words) : lemma;
    const known = modifiers.get(form);
    if (known === undefined || (verbs.has(known) && !verbs.has(word))) modifiers.set(form, word);
  }
  for (const [form, word] of Object.entries(irregularModifiers)) modifiers.set(form, word);
  return modifiers;
}

/** The word in lower case, its flags as they are; abbreviations stand there as "BB-". What else ends so is no word: "mödra-". */
function lowered(line: string): string {
  const [word = '', ...flags] = line.split('/');
  const isBeginning = word.endsWith('-') && word !== word.toUpperCase();
  return isBeginning ? '' : [word.toLowerCase().replace(/-$/, ''), ...flags].join('/');
}

const folder = '/usr/share/hunspell';

/** Debian's hunspell-sv, the Finland-Swedish one of its two. */
export function readSwedishDictionary(): Result<SwedishDictionary, string> {
  const [aff, dic] = [`${folder}/sv_FI.aff`, `${folder}/sv_FI.dic`];
  if (!existsSync(aff) || !existsSync(dic))
    return err('the Swedish dictionary is not there: apt-get install hunspell-sv');
  return ok(swedishDictionary(readFileSync(aff, 'utf8'), readFileSync(dic, 'utf8')));
}
