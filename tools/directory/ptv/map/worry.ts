import { worryLevels, type WorryLevel } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';
import { inGroup } from '#tools/directory/ptv/map/codes.ts';
import { worryOfName } from '#tools/directory/worry/by-name.ts';

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

/** How worried a family is whom a service is for: by its names, else by its classes, else everyone. */
export function worryOf(name: LocalizedText, classes: readonly string[], crisis: boolean): readonly WorryLevel[] {
  if (crisis) return ['big'];
  const named = worryOfName(name);
  if (named.length > 0) return named;
  const levels = new Set(byClass.filter(([group]) => inGroup(classes, group)).flatMap(([, each]) => each));
  return levels.size > 0 ? worryLevels.filter((level) => levels.has(level)) : ['everyone'];
}
