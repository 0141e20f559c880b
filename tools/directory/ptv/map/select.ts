import { inGroup } from '#tools/directory/ptv/map/codes.ts';
import { isCrisis } from '#tools/directory/ptv/map/crisis.ts';
import type { PtvCodes, PtvService } from '#tools/directory/ptv/map/entry.ts';

/** KR1.2 Lapset ja lapsiperheet / Barn och barnfamiljer. */
const families = 'KR1.2';
/** KR1.1 … KR1.6: seniors, families, the young, the long-term ill, Finns abroad, the disabled. */
const special = /^KR1\.\d$/u;

/** Classes whose services are for families whatever the target group says: maternity clinics are tagged for "citizens" only. */
const familyClasses = [
  'P3', // Perheiden palvelut / Tjänster för familjer, with P3.1 … P3.9
  'P4.9', // Koulu- ja opiskelijahuollon sosiaalipalvelut / Socialtjänster för skol- och studerandevård
  'P5.2', // Neuvolapalvelut / Rådgivningstjänster
  'P6.1', // Esiopetus / Förskoleundervisning
  'P6.2', // Perusopetus / Grundläggande utbildning
  'P6.3', // Aamu- ja iltapäiväkerhotoiminta / Morgon- och eftermiddagsverksamhet
];

/** Classes that parents need as much as others do; left out only when they are for another group alone. */
const parentClasses = [
  'P4.10', // Toimeentulotuki / Utkomststöd
  'P4.12', // Sosiaalipalvelujen vertais- ja vapaaehtoistoiminta / Stöd av likställda och frivilligverksamhet inom socialtjänsterna
  'P4.13', // Sosiaalipalvelujen neuvonta- ja ohjauspalvelut / Socialtjänsternas rådgivnings- och handledningstjänster
  'P5.5', // Ensiapu ja päivystys / Förstahjälpen och jouren
  'P5.7', // Päihde- ja mielenterveyspalvelut / Tjänster för missbrukare och mentalvårdstjänster
  'P15.1', // Henkilön talous- ja velkaneuvonta / Ekonomi- och skuldrådgivning för privatpersoner
];

const anyOf = (codes: readonly string[], groups: readonly string[]) => groups.some((group) => inGroup(codes, group));

/** A service's own codes and those of its general description, which it does not repeat. */
export const codesOf = ({ codes, general }: PtvService): PtvCodes => ({
  classes: [...codes.classes, ...(general?.codes.classes ?? [])],
  targetGroups: [...codes.targetGroups, ...(general?.codes.targetGroups ?? [])],
  lifeEvents: [...codes.lifeEvents, ...(general?.codes.lifeEvents ?? [])],
});

/** A name is a line; what a megabyte's end says about a service is nothing. */
const longestName = 300;

/** Every name under which a service is known. */
export const namesOf = ({ texts, general }: PtvService): string[] =>
  [texts, ...(general ? [general.texts] : [])]
    .flatMap(({ name, alternativeName }) => [name.fi, name.sv, alternativeName.fi, alternativeName.sv])
    .flatMap((name) => name?.slice(0, longestName) ?? []);

/** Why a service is not for the directory, in words that complete "12 services …"; `null` to keep it. */
export function leftOutBecause(service: PtvService): string | null {
  if (!service.published) return 'are not published';
  if (!service.isService) return 'are permits or professional qualifications';
  if (isCrisis(namesOf(service))) return null;
  const { classes, targetGroups } = codesOf(service);
  if (anyOf(classes, familyClasses) || targetGroups.includes(families)) return null;
  if (!anyOf(classes, parentClasses)) return 'are neither of a class nor for a target group of families';
  const groups = targetGroups.filter((code) => special.test(code));
  return groups.length === 0 && anyOf(targetGroups, ['KR1'])
    ? null
    : 'are of a class for parents, but for another group';
}
