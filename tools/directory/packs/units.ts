import type { Override } from '#content/directory/overrides.ts';
import type { Service } from '#domain/directory/service.ts';
import type { PackArea } from '#domain/packs/manifest.ts';
import { areasOfService, type Country } from '#tools/directory/areas/placements.ts';
import { fill } from '#tools/directory/merge/fill.ts';
import { findGroups, type Groups } from '#tools/directory/merge/find-groups.ts';
import { fingerprintOf, type Fingerprint } from '#tools/directory/merge/fingerprint.ts';
import { unusedOverrides, withOverrides } from '#tools/directory/merge/overriding.ts';
import type { EntryPile } from '#tools/directory/packs/entry-pile.ts';

/** One service of the packs: the entries it is made of, the one that goes before the others first. */
export interface Unit {
  readonly id: string;
  readonly refs: readonly number[];
}

export interface Placed extends Pick<Groups, 'pairs' | 'unclear'> {
  readonly services: number;
  readonly byArea: ReadonlyMap<PackArea, readonly Unit[]>;
  readonly hidden: readonly string[];
  /** Entries whose municipalities or counties are none of today's. */
  readonly nowhere: readonly string[];
  readonly unusedOverrides: readonly Override[];
}

/** The service of a unit, merged and with what the overrides say of any of its entries. */
export function serviceOf(
  { refs }: Unit,
  pile: EntryPile,
  overrides: ReadonlyMap<string, readonly Override[]>,
): Service {
  const [first, ...others] = refs.map((ref) => pile.at(ref));
  if (first === undefined) throw new Error('a unit without an entry');
  const merged = others.reduce(fill, first);
  // Authored words are ours already: an override speaks of what registers say.
  if (pile.isAuthored(refs[0] ?? 0)) return merged;
  return withOverrides(
    merged,
    [first, ...others].toReversed().flatMap(({ id }) => overrides.get(id) ?? []),
  );
}

/** Overrides by the entry they are about. */
export function byEntry(overrides: readonly Override[]): ReadonlyMap<string, readonly Override[]> {
  const found = new Map<string, Override[]>();
  for (const override of overrides) found.set(override.id, [...(found.get(override.id) ?? []), override]);
  return found;
}

/**
 * The first pass over all entries: which are one service, and in which areas' packs each belongs. Keeps fingerprints and ids only.
 * Authored entries that no register adds to are left out, for the build ships them.
 */
export function placeAll(pile: EntryPile, country: Country, overrides: readonly Override[]): Placed {
  const said = byEntry(overrides);
  const hides = (id: string) => said.get(id)?.some(({ hide }) => hide) ?? false;
  const prints: Fingerprint[] = [];
  const hidden: string[] = [];
  const used = new Set<string>();
  for (const { source, entry, ref } of pile.all()) {
    if (said.has(entry.id)) used.add(entry.id);
    if (hides(entry.id)) hidden.push(entry.id);
    else prints.push(fingerprintOf(source, entry, ref));
  }
  const same = overrides.flatMap(({ id, sameAs }) => (sameAs ? [{ id, sameAs }] : []));
  const { groups, pairs, unclear } = findGroups(prints, same);
  const grouped = new Set(groups.flat());
  const singles = prints.filter((print) => !grouped.has(print) && !pile.isAuthored(print.ref)).map((print) => [print]);

  const byArea = new Map<PackArea, Unit[]>();
  const nowhere: string[] = [];
  for (const group of [...groups, ...singles]) {
    const unit: Unit = { id: group[0]?.id ?? '', refs: group.map(({ ref }) => ref) };
    const areas = areasOfService(serviceOf(unit, pile, said), country);
    if (areas.length === 0) nowhere.push(unit.id);
    for (const area of areas) {
      const units = byArea.get(area);
      if (units) units.push(unit);
      else byArea.set(area, [unit]);
    }
  }
  const services = groups.length + singles.length - nowhere.length;
  const unused = unusedOverrides(overrides, used, pile.sources);
  return { services, byArea, pairs, unclear, hidden, nowhere, unusedOverrides: unused };
}
