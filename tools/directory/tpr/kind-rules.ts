import type { ServiceKind } from '#domain/directory/service-kind.ts';
import { isCrisisTitle } from '#tools/directory/worry/finnish-titles.ts';

/** What a word of the register's ontology on a unit says of it; the first that fits holds. */
const kindOfWord: readonly (readonly [kind: ServiceKind, words: readonly number[]])[] = [
  // lastenneuvolat, neuvolat, äitiysneuvolat
  ['clinic', [379, 463, 835]],
  // perheneuvonta
  ['counselling', [504]],
  // avoin toiminta, ohjattu leikkipuistotoiminta, perhekeskukset
  ['meeting-place', [86, 475, 875]],
  // kerhotoiminta, vertaisryhmät
  ['group', [288, 979]],
  // leikkipaikat
  ['playground', [389]],
  // ruotsinkielinen, suomenkielinen päivähoito
  ['daycare', [603, 663]],
];

/**
 * Our reading of Finnish titles, the first that fits: the register has no classes of its own that a family would know. A library's offer to
 * daycare is no daycare, so what is for culture, sports or rent comes first; "Taideneuvola" is no clinic.
 */
const kindOfTitle: readonly (readonly [kind: ServiceKind, title: RegExp])[] = [
  [
    'other',
    /taide|kulttuuri|elokuva|kirjasto|liikun|luku(?:suos|valm)|tilavarau|lisäpiha|vapaaehtois|kotieläin|kasvitarha/u,
  ],
  ['counselling', /perheneuvo|parisuh|keskusteluap|keskusteluav|perheterap/u],
  ['separation', /lastenvalvoj|tapaamispaik|avioero|perheasioiden sovittelu/u],
  [
    'family-support',
    /perhety|kotipalvelu|lastensuojelu|perhesosiaali|sosiaalineuvon|sosiaaliohja|tukiperhe|vastaanottoperhe|huoli-ilmoitus/u,
  ],
  ['clinic', /neuvol[ao]|äitiys- ja lasten|synnytysten|ensimmäistä lastaan odottavien/u],
  [
    'health',
    /terapi|hammas|suun terve|terveystarkast|terveydenhuol|terveysasem|terveysneuv|kiireellinen hoito|apuväline/u,
  ],
  ['money', /maksukat|asiakasmaksu|toimeentulotu/u],
  ['meeting-place', /^(?:perhekesku|perhetalo|leikkipuistojen)/u],
  ['group', /kerho|kurssi|vertaisryhm/u],
  ['daycare', /varhaiskasvatu|päiväko|päivähoi|esiopetu/u],
  ['school', /perusope|koulu|opetus|oppimäärä|wilma|aamupäivätoim|iltapäivätoim/u],
];

/** What a record is, by its Finnish title and a unit's ontology words; `other` when no rule knows it. */
export function kindOf(finnishTitle: string | null, words: readonly number[] = []): ServiceKind {
  if (isCrisisTitle(finnishTitle)) return 'help-now';
  const title = (finnishTitle ?? '').toLowerCase();
  return (
    kindOfWord.find(([, ids]) => ids.some((id) => words.includes(id)))?.[0] ??
    kindOfTitle.find(([, rule]) => rule.test(title))?.[0] ??
    'other'
  );
}
