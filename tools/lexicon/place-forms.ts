import { places } from '#content/places/places.ts';
import { ok, type Result } from '#domain/result.ts';
import { candidateForms } from './finnish-forms.ts';
import { wordsToAnalyse } from './own-words.ts';
import { askVoikko } from './voikko.ts';

/** Word form → the name it is a form of. */
export type PlaceForms = ReadonlyMap<string, string>;

const inward = (stem: string, of: string): string[] =>
  ['n', 'ssa', 'sta', 'an', 'lla', 'lta', 'lle'].map((end) => stem + vowels(end, of));
const vowels = (ending: string, of: string): string => (/[aou]/.test(of) ? ending : ending.replace(/a/g, 'ä'));

/** Names that Voikko does not inflect, or inflects otherwise than the municipality itself does. */
const byHand: Readonly<Record<string, readonly string[]>> = {
  uusikaarlepyy: [
    'uudenkaarlepyyn',
    'uudessakaarlepyyssä',
    'uudestakaarlepyystä',
    'uuteenkaarlepyyhyn',
    'uudellakaarlepyyllä',
    'uudeltakaarlepyyltä',
    'uudellekaarlepyylle',
  ],
  punkalaidun: inward('punkalaitume', 'a').map((form) => form.replace(/an$/, 'en')),
  virrat: ['virtain', 'virtojen', 'virroilla', 'virroilta', 'virroille', 'virtoja'],
  korsnäs: inward('korsnäsi', 'a').map((form) => form.replace(/ian$/, 'iin')),
  lemland: inward('lemlandi', 'a').map((form) => form.replace(/ian$/, 'iin')),
  lumparland: inward('lumparlandi', 'a').map((form) => form.replace(/ian$/, 'iin')),
  saltvik: inward('saltviki', 'a').map((form) => form.replace(/ian$/, 'iin')),
  sund: inward('sundi', 'a').map((form) => form.replace(/ian$/, 'iin')),
};

/** In, into, out of, on, onto, off, of and the partitive: what one says of a place. */
const saidOfPlaces = /(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[aä])$/;
const rarelySaid = /(?:n[aä]|ksi)$/;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The Finnish names of the municipalities in their cases, as far as Voikko says that they are of the name. */
function finnishForms(names: readonly string[]): Result<PlaceForms, string> {
  const candidates = names.map((name) => {
    const forms = candidateForms(name, { hasPlural: false });
    return { name, forms: forms.filter((form) => saidOfPlaces.test(form) && !rarelySaid.test(form)) };
  });
  const asked = askVoikko(candidates.flatMap(({ forms }) => forms.map(capital)));
  if (!asked.ok) return asked;
  const isOf = (form: string, name: string): boolean =>
    (asked.value.get(capital(form)) ?? []).some(
      ({ baseForm, wordClass, isPlural }) =>
        // "Kemijärvissä" would be in several of that name.
        wordClass === 'paikannimi' && !isPlural && baseForm.toLowerCase() === name,
    );
  const forms = candidates.flatMap(({ name, forms: each }) => {
    const own = each.filter((form) => isOf(form, name));
    return [name, ...own, ...(byHand[name] ?? [])].map((form): [string, string] => [form, name]);
  });
  return ok(new Map(forms));
}

const namesOf = (texts: readonly string[]): string[] => [...new Set(texts.flatMap(wordsToAnalyse))].sort();

/** "Helsingfors" has its genitive already. */
const genitive = (name: string): string[] => (/[sxz]$/.test(name) ? [] : [`${name}s`]);

/** Every form of the municipalities' names that a parent may type, in lower case. */
export function placeForms(): Result<{ readonly fi: PlaceForms; readonly sv: PlaceForms }, string> {
  const swedish = namesOf(places.municipalities.map(({ sv }) => sv)).filter((name) => name.length > 2);
  // "Koski Tl", "Pedersören kunta": the rest is no name of its own.
  const finnish = namesOf(places.municipalities.map(({ fi }) => fi)).filter((name) => !['tl', 'kunta'].includes(name));
  const fi = finnishForms(finnish);
  if (!fi.ok) return fi;
  const sv = new Map(
    swedish.flatMap((name) => [name, ...genitive(name)].map((form): [string, string] => [form, name])),
  );
  return ok({ fi: fi.value, sv });
}
