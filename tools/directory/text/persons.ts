import { firstNames } from '#tools/directory/text/first-names.ts';

/** What named streets, schools and houses end in: "Minna Canthin katu" is a place. */
const places =
  /^(?:katu|kadun|tie|tien|polku|puisto|koulu|talo|kuja|aukio|ranta|silta|gata|gatan|väg|vägen|park|parken|skola|akatemia)/u;
/** Houses and societies that bear a first name. */
const organisations = /^(?:maria akatemia|maria asema)/iu;

// The surname is looked ahead at, so that in "Palveluohjaaja Anna Virtanen" the second pair is seen too.
const pair =
  /(?<!\p{L})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?= (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?!\p{L}) ?(\p{Ll}*))/gu;

/** The words that follow each common first name and surname in a text: '' where none does. */
const afterPersons = (text: string): string[] =>
  [...text.matchAll(pair)].flatMap(([, first = '', surname = '', next = '']) => {
    const [given = ''] = first.toLowerCase().split('-');
    return firstNames.has(given) && !organisations.test(`${first} ${surname}`) ? [next] : [];
  });

/** True when a text names a person: a common first name and a surname, both capitalised. Streets and houses named after one are none. */
export const namesPerson = (text: string): boolean => afterPersons(text).some((next) => !places.test(next));

/** The same for a street: "Eliel Saarisen rinne 3" is one whatever it ends in, "Maija Meikäläinen 10" is somebody's home. */
export const namesPersonForStreet = (street: string): boolean => afterPersons(street).includes('');

/** What the address of an office, a desk or a service begins with, in ASCII as mail addresses are. */
const roles =
  /^(?:aamu|aineopiskelu|ajanvaraus|aikuis|arkisto|asiakas|asiointi|avoin|barnskydd|bibliotek|bildning|daghem|dagvard|ensikoti|esiopetus|familje|forskol|halsovard|hyvinvointi|iltapaiva|info|invanar|jour|kansli|kansalais|kasvatus|kerho|kirjaamo|kirjasto|koti|koulu|kunta|kund|kuraattori|kurssi|lapset|lapsi|lasten|leikki|maahanmuut|mielenterv|neuvola|neuvonta|netti|nuoriso|nuorten|oppilas|paiva|paihde|palaute|palvelu|perhe|perus|posti|radgivning|registrator|rehtori|ruokailu|seurakunta|skolkansli|skola|smabarn|social|sosiaali|sote|support|tapaamis|terveys|toimisto|turvakoti|tuki|varaus|varhais|verkko|viestinta|webmaster|yhteys)/u;

const ascii = (text: string): string => text.toLowerCase().replace(/[äå]/gu, 'a').replace(/ö/gu, 'o');
const shape =
  /^[a-z0-9_+-]{1,64}(?:\.[a-z0-9_+-]{1,64}){0,3}@[a-z0-9]{1,63}(?:[.-][a-z0-9]{1,63}){0,5}\.[a-z]{2,20}$/iu;

/**
 * True for the address of a role ("neuvola@", "kirjaamo@", "varhaiskasvatus.keskusta@"). Only what is known to be one passes: a first
 * name in it, or a word nobody has seen as a role, may be a person's.
 */
export function isRoleAddress(address: string): boolean {
  if (!shape.test(address)) return false;
  const parts = ascii(address.slice(0, address.indexOf('@'))).split(/[._+-]/u);
  return parts.some((part) => roles.test(part)) && !parts.some((part) => firstNames.has(part));
}
