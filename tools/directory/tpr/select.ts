import type { RegisterErrand, RegisterService, RegisterUnit } from '#tools/directory/tpr/read-register.ts';

/** Records worth showing to a family, and how many are not, by reason: kept + left out = read. */
export interface Selection<T> {
  readonly kept: readonly T[];
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * Crisis lines of everybody, which the register does not tag for families, so that the target group alone would
 * drop the two numbers a family needs most: 5164 social emergency duty (sosiaalipäivystys), 5165 crisis duty (kriisipäivystys).
 */
export const crisisErrandIds: readonly number[] = [5164, 5165];

/** Words of the register's ontology on a unit that is for families. */
const familyWords = new Map([
  [86, 'avoin toiminta'],
  [288, 'kerhotoiminta'],
  [379, 'lastenneuvolat'],
  [389, 'leikkipaikat'],
  [463, 'neuvolat'],
  [475, 'ohjattu leikkipuistotoiminta'],
  [504, 'perheneuvonta'],
  [603, 'ruotsinkielinen päivähoito'],
  [663, 'suomenkielinen päivähoito'],
  [835, 'äitiysneuvolat'],
  [875, 'perhekeskukset'],
  [979, 'vertaisryhmät'],
]);

/** Splits records by the reason (or `null` to keep) that `judge` gives; an id seen before is left out. */
function select<T extends { readonly id: number }>(
  records: readonly T[],
  judge: (record: T) => string | null,
): Selection<T> {
  const seen = new Set<number>();
  const kept: T[] = [];
  const leftOut = new Map<string, number>();
  for (const record of records) {
    const reason = seen.has(record.id) ? 'repeat an id' : judge(record);
    seen.add(record.id);
    if (reason === null) kept.push(record);
    else leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  }
  return { kept, leftOut };
}

function judgeTexts({ fi, sv, en }: RegisterService | RegisterErrand, allowed: boolean): string | null {
  if (fi === null && sv === null && en === null) return 'have no text in any language';
  const forFamilies = [fi, sv, en].some((block) => block?.target_groups.includes('CHILDREN_AND_FAMILIES'));
  if (!forFamilies && !allowed) return 'are not tagged for children and families';
  return fi === null && sv === null ? 'have neither Finnish nor Swedish' : null;
}

/** Services tagged for children and families in any language version. */
export const selectServices = (services: readonly RegisterService[]): Selection<RegisterService> =>
  select(services, (service) => judgeTexts(service, false));

/** Errands tagged for children and families in any language version, and the crisis lines. */
export const selectErrands = (errands: readonly RegisterErrand[]): Selection<RegisterErrand> =>
  select(errands, (errand) => judgeTexts(errand, crisisErrandIds.includes(errand.id)));

/** Public units that offer one of `keptServices` or carry a family word of the ontology. */
export const selectUnits = (
  units: readonly RegisterUnit[],
  servicesOfUnit: ReadonlyMap<number, readonly number[]>,
  keptServices: ReadonlySet<number>,
): Selection<RegisterUnit> =>
  select(units, (unit) => {
    if (!unit.is_public) return 'are not public';
    const offers = servicesOfUnit.get(unit.id)?.some((service) => keptServices.has(service)) ?? false;
    return offers || unit.ontologyword_ids.some((word) => familyWords.has(word)) ? null : 'offer nothing for families';
  });
