import type { ServiceKind } from '#domain/directory/service-kind.ts';
import { inGroup } from '#tools/directory/ptv/map/codes.ts';

type Rule = readonly [kind: ServiceKind, fits: string | RegExp];

/** By the words of the names, Finnish and Swedish; the first that fits. Names say more than classes do: a class holds clubs and daycare alike. */
const byName: readonly Rule[] = [
  ['counselling', /perheneuvo|familjerådgiv|parisuh|parrelation|kasvatusneuvo/iu],
  [
    'separation',
    /lastenvalvoj|barnatillsyn|(?<!\p{L})ero(?:n|ta|palvel|neuvo|auttam|tilan|ryhm)|avioero|skilsmäss|sovittelu|medling|valvot\p{L}* tapaam|tapaamispaik|övervak\p{L}* umgäng/iu,
  ],
  ['playground', /leikkipuisto|leikkipaik|leikkikent|lekpark|lekplats/iu],
  [
    'meeting-place',
    /avoin varhaiskasvat|avoi\p{L}+ päiväko|perhekesku|perhetalo|perhekahvil|kohtaamispaik|familjecent|familjehus|öpp\p{L}+ (?:småbarn|daghem|dagvård|förskol)|familjecaf/iu,
  ],
  ['group', /kerho|vertais|perhevalmen|ryhmätoimin|muskari|klubb|kamratstöd|familjeträn|likställd/iu],
  ['clinic', /neuvola|rådgivningsbyrå|(?:mödra|barn)rådgiv/iu],
  ['family-support', /perhety[öo]|kotipalvelu|tukiperhe|tukihenkil|familjearbet|hemservice|stödfamil|stödperson/iu],
  ['daycare', /päiväko|päivähoi|varhaiskasvat|esiopet|daghem|dagvård|småbarnsped|förskol/iu],
  ['school', /koulu|perusopet|oppila|iltapäivä|skol|grundläggande utbildning|elev|eftermiddag/iu],
  ['money', /toimeentulo|velkaneuvo|utkomst|skuldrådgiv/iu],
];

/** By PTV's classes, the narrow ones before the wide. */
const byClass: readonly Rule[] = [
  ['clinic', 'P5.2'], // Neuvolapalvelut / Rådgivningstjänster
  ['counselling', 'P3.7'], // Kasvatus- ja perheneuvonta / Rådgivning i uppfostrings- och familjefrågor
  ['counselling', 'P3.1'], // Parisuhde / Parförhållande
  ['separation', 'P3.5'], // Perheasioiden sovittelu ja perheoikeus / Medling i familjeärenden och familjerätten
  ['separation', 'P3.9'], // Elatusapu / Underhåll
  ['family-support', 'P3.8'], // Lastensuojelu / Barnskydd
  ['family-support', 'P3.6'], // Lapsiperheiden sosiaalipalvelut / Socialtjänster för barnfamiljer
  ['family-support', 'P3.3'], // Isyyden ja äitiyden vahvistaminen / Fastställande av faderskap och moderskap
  ['family-support', 'P4.6'], // Perhehoito / Familjevård
  ['daycare', 'P3.4'], // Varhaiskasvatus / Småbarnspedagogik
  ['daycare', 'P6.1'], // Esiopetus / Förskoleundervisning
  ['school', 'P6'], // Koulutus / Utbildning
  ['school', 'P4.9'], // Koulu- ja opiskelijahuollon sosiaalipalvelut / Socialtjänster för skol- och studerandevård
  ['counselling', 'P5.7'], // Päihde- ja mielenterveyspalvelut / Tjänster för missbrukare och mentalvårdstjänster
  ['health', 'P5'], // Terveydenhuolto, sairaanhoito ja ravitsemus / Hälso- och sjukvård, näring
  ['money', 'P4.10'], // Toimeentulotuki / Utkomststöd
  ['money', 'P15'], // Yksityinen talous ja rahoitus / Privat ekonomi och finansiering
  ['family-support', 'P4'], // Sosiaalipalvelut / Socialtjänster
  ['family-support', 'P3'], // Perheiden palvelut / Tjänster för familjer
];

/** What a service is to a family: help now for crisis lines, else by its names, else by PTV's classes, else `other`. */
export function kindOf(names: readonly (string | null)[], classes: readonly string[], crisis: boolean): ServiceKind {
  if (crisis) return 'help-now';
  const text = names.filter((name) => name !== null).join('\n');
  const [named] = byName.find(([, words]) => words instanceof RegExp && words.test(text)) ?? [];
  const [classed] = byClass.find(([, group]) => typeof group === 'string' && inGroup(classes, group)) ?? [];
  return named ?? classed ?? 'other';
}
