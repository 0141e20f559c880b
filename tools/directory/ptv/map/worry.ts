import { worryLevels, type WorryLevel } from '#domain/directory/service.ts';
import { inGroup } from '#tools/directory/ptv/map/codes.ts';
import { worryOf as worryOfFinnish } from '#tools/directory/tpr/worry-rules.ts';

/** Our reading of PTV's classes, which know no worry levels; every class that fits adds its levels. */
const byClass: readonly (readonly [group: string, levels: readonly WorryLevel[]])[] = [
  ['P3.8', ['big']], // Lastensuojelu / Barnskydd
  ['P4.6', ['big']], // Perhehoito / Familjevård
  ['P5.7', ['small', 'big']], // Päihde- ja mielenterveyspalvelut / Tjänster för missbrukare och mentalvårdstjänster
  ['P3.1', ['small']], // Parisuhde / Parförhållande
  ['P3.5', ['small']], // Perheasioiden sovittelu ja perheoikeus / Medling i familjeärenden och familjerätten
  ['P3.6', ['small']], // Lapsiperheiden sosiaalipalvelut / Socialtjänster för barnfamiljer
  ['P3.7', ['small']], // Kasvatus- ja perheneuvonta / Rådgivning i uppfostrings- och familjefrågor
  ['P3.9', ['small']], // Elatusapu / Underhåll
  ['P4.10', ['small']], // Toimeentulotuki / Utkomststöd
  ['P4.13', ['small']], // Sosiaalipalvelujen neuvonta- ja ohjauspalvelut / Socialtjänsternas rådgivnings- och handledningstjänster
  ['P15.1', ['small']], // Henkilön talous- ja velkaneuvonta / Ekonomi- och skuldrådgivning för privatpersoner
];

/** The Finnish title rules again, for services that have a Swedish name only. */
const bySwedishName: readonly (readonly [words: RegExp, levels: readonly WorryLevel[]])[] = [
  [/barnskydd|våld|placering/iu, ['big']],
  [/mental|missbruk|psykosocial|psykoterap|familjeterap|stödfamil|umgäng/iu, ['small', 'big']],
  [
    /familjerådgiv|parrelation|samtalsstöd|familjearbet|hemservice|socialhandled|socialrådgiv|barnatillsyn|skilsmäss/iu,
    ['small'],
  ],
];

const found = <T>(
  rules: readonly (readonly [T, readonly WorryLevel[]])[],
  fits: (rule: T) => boolean,
): WorryLevel[] => {
  const levels = new Set(rules.filter(([rule]) => fits(rule)).flatMap(([, each]) => each));
  return worryLevels.filter((level) => levels.has(level));
};

/** A clinic or a dentist on duty is for everyone; what makes a duty a crisis is told apart before. */
const duty = /(?:yhteis)?päivyst\p{L}*|kiireelli\p{L}*/giu;

/** How worried a family is whom a service is for: by its Finnish title, else its Swedish one, else by its classes, else everyone. */
export function worryOf(
  { fi, sv }: { readonly fi: string | null; readonly sv: string | null },
  classes: readonly string[],
  crisis: boolean,
): readonly WorryLevel[] {
  if (crisis) return ['big'];
  const finnish = worryOfFinnish(fi?.replace(duty, '') ?? null, null);
  if (finnish.some((level) => level !== 'everyone')) return finnish;
  const swedish = sv === null ? [] : found(bySwedishName, (words) => words.test(sv));
  if (swedish.length > 0) return swedish;
  const classed = found(byClass, (group) => inGroup(classes, group));
  return classed.length > 0 ? classed : ['everyone'];
}
