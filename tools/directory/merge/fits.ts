import type { Fingerprint } from '#tools/directory/merge/fingerprint.ts';
import { mergeRules, sameService, type MergeRule } from '#tools/directory/merge/same-service.ts';

/** An override's word: the entry `id` is the service `sameAs`. */
export interface SaidSame {
  readonly id: string;
  readonly sameAs: string;
}

/** An entry another one fits, and by which rule. */
export interface Fit {
  readonly other: Fingerprint;
  readonly rule: MergeRule;
}

/** For each entry the entries of other sources that are the same service by some rule. */
export type Fits = ReadonlyMap<Fingerprint, readonly Fit[]>;

/** Entries that share a name, a number or an id: all others need not be compared. */
function blocks(prints: readonly Fingerprint[]): Iterable<readonly Fingerprint[]> {
  const byKey = new Map<string, Fingerprint[]>();
  for (const print of prints)
    for (const key of [`id ${print.id}`, ...print.names, ...print.phones]) {
      const block = byKey.get(key);
      if (block) block.push(print);
      else byKey.set(key, [print]);
    }
  return byKey.values();
}

/** Finds every fit, both ways. */
export function findFits(prints: readonly Fingerprint[], said: readonly SaidSame[]): Fits {
  const fits = new Map<Fingerprint, Fit[]>();
  const note = (one: Fingerprint, other: Fingerprint, rule: MergeRule) => {
    const known = fits.get(one) ?? [];
    if (!known.some((fit) => fit.other === other)) fits.set(one, [...known, { other, rule }]);
  };
  const noteBoth = (a: Fingerprint, b: Fingerprint, rule: MergeRule | null) => {
    if (rule === null) return;
    note(a, b, rule);
    note(b, a, rule);
  };
  const byId = new Map(prints.map((print) => [print.id, print]));
  for (const { id, sameAs } of said) {
    const [a, b] = [byId.get(id), byId.get(sameAs)];
    if (a && b && a !== b) noteBoth(a, b, 'an override says so');
  }
  for (const block of blocks(prints))
    for (const [index, a] of block.entries())
      for (const b of block.slice(index + 1)) if (a.source !== b.source) noteBoth(a, b, sameService(a, b));
  return fits;
}

/** The fits with one other source by the surest rule that any of them has. */
export function bestFits(fits: Fits, print: Fingerprint, source: string): readonly Fit[] {
  const found = (fits.get(print) ?? []).filter(({ other }) => other.source === source);
  const best = Math.min(...found.map(({ rule }) => mergeRules.indexOf(rule)));
  return found.filter(({ rule }) => mergeRules.indexOf(rule) === best);
}
