import type { Fingerprint } from '#tools/directory/merge/fingerprint.ts';
import { bestFits, findFits, type SaidSame } from '#tools/directory/merge/fits.ts';
import type { MergeRule } from '#tools/directory/merge/same-service.ts';

/** Two entries taken for one service: `into` stays, `from` is merged into it. */
export interface MergedPair {
  readonly into: string;
  readonly from: string;
  readonly rule: MergeRule;
}

/** An entry that fits two or more of another source equally well: all are left as they are. */
export interface Unclear {
  readonly id: string;
  readonly fits: readonly string[];
}

export interface Groups {
  /** Entries that are one service, the one that goes before the others first. Single entries are in none. */
  readonly groups: readonly (readonly Fingerprint[])[];
  readonly pairs: readonly MergedPair[];
  readonly unclear: readonly Unclear[];
}

const order = ['authored', 'ptv', 'tpr', 'hsds', 'geo'];
/** Whose word goes first: authored before PTV, Helsinki's register, HSDS, a city's open data, anything else. */
const precedence = (source: string): number => {
  const at = order.indexOf(source.split('-')[0] ?? '');
  return at === -1 ? order.length : at;
};
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPrecedence = (a: Fingerprint, b: Fingerprint): number =>
  precedence(a.source) - precedence(b.source) || compare(a.source, b.source) || compare(a.id, b.id);

const saidSo = (rule: MergeRule): boolean => rule === 'an override says so';

/**
 * Which entries are one service. Two are joined only when each is the other's only best fit in its source, and a group never holds
 * two entries of one source: a register knows itself whether it means one thing or two. What an override says always holds.
 * The same entries give the same groups, in whatever order they come.
 */
export function findGroups(given: readonly Fingerprint[], said: readonly SaidSame[] = []): Groups {
  const prints = given.toSorted(byPrecedence);
  const fits = findFits(prints, said);
  const rank = new Map<Fingerprint, number>(prints.map((print, at) => [print, at]));
  const rankOf = (print: Fingerprint) => rank.get(print) ?? 0;
  const groupOf = new Map<Fingerprint, readonly Fingerprint[]>();
  const pairs: MergedPair[] = [];
  const unclear: Unclear[] = [];

  const join = (into: Fingerprint, from: Fingerprint, rule: MergeRule) => {
    const [one, other] = [groupOf.get(into) ?? [into], groupOf.get(from) ?? [from]];
    if (one === other) return;
    const clash = one.some((a) => other.some((b) => a.source === b.source));
    if (clash && !saidSo(rule)) return;
    const joined = [...one, ...other].sort((a, b) => rankOf(a) - rankOf(b));
    for (const each of joined) groupOf.set(each, joined);
    pairs.push({ into: into.id, from: from.id, rule });
  };

  for (const print of prints) {
    const sources = new Set((fits.get(print) ?? []).map(({ other }) => other.source));
    for (const source of [...sources].sort()) {
      const best = bestFits(fits, print, source);
      const isSaid = best.some(({ rule }) => saidSo(rule));
      if (best.length > 1 && !isSaid) {
        unclear.push({ id: print.id, fits: best.map(({ other }) => other.id).sort() });
        continue;
      }
      for (const { other, rule } of best) {
        const back = bestFits(fits, other, print.source);
        const mutual = back.length === 1 && back[0]?.other === print;
        if (rankOf(print) < rankOf(other) && (isSaid || mutual)) join(print, other, rule);
      }
    }
  }
  return { groups: [...new Set(groupOf.values())], pairs, unclear };
}
