import { useMemo } from 'react';
import type { Child } from '#domain/family/child.ts';
import { isMunicipalityCode } from '#domain/ids.ts';
import { isOnAland } from '#domain/places/municipality.ts';
import type { Places } from '#domain/places/places.ts';
import { homesOf, type Family } from '#domain/reminders/family-facts.ts';
import { familyPlan } from '#domain/reminders/plan.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { settle, type SettledPlan } from '#domain/reminders/settle.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useToday } from '#platform/clock.tsx';
import type { StorageFailure } from '#storage/failure.ts';
import type { FamilyRecords } from '#storage/family.ts';
import { useStored, valueOr, type Stored } from '#storage/use-stored.ts';

export interface PlanToday extends SettledPlan {
  readonly today: LocalDate;
  readonly family: Family;
  readonly records: FamilyRecords;
  readonly places: Places | null;
  /** Silenced after a loss: nothing is shown, counted or sent. */
  readonly isHushed: boolean;
  /** True when some child (or, without children, the family) lives on Åland alone, which has laws of its own. */
  readonly isOnAland: boolean;
  /** Why the family's data could not be read: then nothing here may be taken for "nothing to remember". */
  readonly failure: StorageFailure | null;
  readonly childOf: (id: string) => Child | null;
}

const loadFamily = () => import('#storage/family.ts');
const loadPlaces = () => import('#storage/places.ts');
const untold: FamilyRecords = {
  children: [],
  leaves: [],
  days: [],
  states: [],
  own: [],
  ownDone: [],
  settings: {},
};
const nothing: SettledPlan = { open: [], later: [], done: [], notForUs: [] };

function planOf(
  rules: readonly Rule[],
  stored: Stored<FamilyRecords>,
  places: Places | null,
  today: LocalDate,
): PlanToday {
  const records = valueOr(stored, untold);
  const { area } = records.settings;
  const family: Family = {
    children: records.children,
    leaves: records.leaves,
    days: records.days,
    area: area !== undefined && isMunicipalityCode(area) ? area : null,
    isOnAland,
  };
  const isHushed = records.settings.hush !== undefined;
  const livesOnAland = (child: Child) => {
    const homes = homesOf(family, child);
    return homes.length > 0 && homes.every(isOnAland);
  };
  return {
    ...(isHushed ? nothing : settle(familyPlan(rules, family, today), records.states, today)),
    today,
    family,
    records,
    places,
    isHushed,
    isOnAland:
      family.children.some(livesOnAland) ||
      (family.children.length === 0 && family.area !== null && isOnAland(family.area)),
    failure: stored.status === 'failed' ? stored.failure : null,
    childOf: (id) => family.children.find((child) => child.id === id) ?? null,
  };
}

/** The plan of this family today; `null` until the phone has told. */
export function usePlan(rules: readonly Rule[]): PlanToday | null {
  const today = useToday();
  const records = useStored('family', loadFamily, (storage) => storage.readFamily(), true);
  const places = useStored('places', loadPlaces, (storage) => storage.readPlaces(), true);
  return useMemo(
    () =>
      today && records.status !== 'loading' && places.status !== 'loading'
        ? planOf(rules, records, valueOr(places, null), today)
        : null,
    [rules, records, places, today],
  );
}
