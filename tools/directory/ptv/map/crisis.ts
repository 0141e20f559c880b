/**
 * Lines and places that are there at once for anybody in distress, by the names they bear: social emergency duty, crisis duty, child
 * protection duty, psychiatric emergency, shelters, lines for violence. PTV tags few of them for families, so a target group alone
 * would drop the numbers a family needs most. Compounds and not "kriisi" or "jour": crisis management and vets have their duties too.
 */
const crisisWords = new RegExp(
  [
    'sosiaali(?:- ja (?:kriisi|terveys))?päivyst',
    'kriisi(?:päivyst|puhelin|keskus|keskuk|apu|avun|avut|vastaano|ryhmä|ryhmän|chat)',
    'turvako(?:ti|di|te)',
    'lastensuojelu\\p{L}* päivyst',
    'psykiatri\\p{L}* päivyst',
    'mielenterve\\p{L}* päivyst',
    'hätänumero',
    'nollalinja',
    'rikosuhripäivyst',
    'raiskauskriisi|seksuaalirikos|seri-tukikeskus',
    'socialjour|social- och krisjour',
    'kris(?:jour|telefon|centr|grupp|mottag|hjälp|chatt)',
    'skyddshem',
    'barnskydds?jour|jour\\p{L}* (?:inom|för) barnskydd',
    'psykiatri\\p{L}* jour|jour\\p{L}* inom (?:barn|ungdoms)?psykiatri',
    'nödnummer',
    'nollinjen',
    'brottsofferjour',
  ].join('|'),
  'iu',
);

/** What authorities do among themselves about shelters and duties ("Turvakotipalvelujen koordinointi"). */
const administration =
  /koordinoin|korvau|rahoitu|avustu|valvon|(?<!\p{L})lupa|samordning|ersättning|finansiering|tillsyn|tillstånd/iu;

const some = (names: readonly (string | null)[], words: RegExp) =>
  names.some((name) => name !== null && words.test(name));

/** By any of a service's names, its general description's included. */
export const isCrisis = (names: readonly (string | null)[]): boolean =>
  some(names, crisisWords) && !some(names, administration);
