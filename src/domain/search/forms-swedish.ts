/** Strong verbs and words with a vowel that changes: forms that no ending leads back from. Folded, the first is the key. */
const families =
  'sla slar slog slagit slagen slaget;sova sover sov sovit;grata grater gret gratit grat;ata ater at atit;dricka dricker drack druckit;ga gar gick gatt;fa far fick fatt;do dor dog dott;ligga ligger lag legat;skrika skriker skrek skrikit;bita biter bet bitit;se ser sag sett;saga sager sa sagt;vilja vill ville;kunna kan kunde;vara ar var varit;komma kommer kom kommit;falla faller foll fallit;man mannen mannens;mor modern moder modrar;far fadern fader;barn barnet barnets barnen;son sonen soner;skara skar skurit;ta tar tog tagit;bryta bryter brot brutit;sitta sitter satt suttit;skjuta skjuter skot;strypa stryper strop;springa springer sprang;gora gor gjorde gjort;ge ger gav gett';
/** Before the key of such a family. */
export const strongMark = '=';
const keyOf = new Map(
  families.split(';').flatMap((family) => {
    const forms = family.split(' ');
    return forms.map((form): [string, string] => [form, strongMark + (forms[0] ?? form)]);
  }),
);

const endings =
  's n t r a e en et ar er or ad at as de te na ens ets ers ars ande ades ade are arna erna orna arnas ernas ornas heten heterna it its nde ndes dde tt tts ts ns rs'.split(
    ' ',
  );

const single = (stem: string): string =>
  stem.replace(/[ae]$/, '').replace(/(mm|nn|ll|tt|ss|dd|gg|pp|kk|rr)$/, (pair) => pair.charAt(0));

const leastStem = 3;

/** Keys of a folded Swedish word, of whatever form: two words that share one may be forms of one word. */
export function swedishForms(word: string): ReadonlySet<string> {
  const keys = new Set<string>([word]);
  const strong = keyOf.get(word);
  if (strong !== undefined) return keys.add(strong);
  if (word.length < 4) return keys;
  for (const ending of ['', ...endings]) {
    if (word.length - ending.length < leastStem || !word.endsWith(ending)) continue;
    const stem = single(ending === '' ? word : word.slice(0, -ending.length));
    if (stem.length >= leastStem) keys.add(stem);
    // "syster", "systrar"; "nyckel", "nycklar".
    const shrunk = stem.replace(/e([lnr])$/, '$1');
    if (shrunk.length >= leastStem) keys.add(shrunk);
  }
  return keys;
}
