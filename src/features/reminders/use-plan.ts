import { useMemo } from 'react';
import type { Child } from '#domain/family/child.ts';
import { isMunicipalityCode, type MunicipalityCode } from '#domain/ids.ts';
import { isAland, municipalityByCode } from '#domain/places/municipality.ts';
import type { Places } from '#domain/places/places.ts';
import { homesOf, type Family } from '#domain/reminders/family-facts.ts';
import { familyPlan } from '#domain/reminders/plan.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { settle, type SettledPlan } from '#domain/reminders/settle.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useToday } from '#platform/clock.tsx';
import type { FamilyRecords } from '#storage/family.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';

export interface PlanToday extends SettledPlan {
  readonly today: LocalDate;
  readonly family: Family;
  readonly records: FamilyRecords;
  readonly places: Places | null;
  /** Silenced after a loss: nothing is shown, counted or sent. */
  readonly isHushed: boolean;
  /** True when every home of every child (or the family's own) is on Åland, which has laws of its own. */
  readonly isOnAland: boolean;
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

function planOf(rules: readonly Rule[], records: FamilyRecords, places: Places | null, today: LocalDate): PlanToday {
  const { area } = records.settings;
  const isOnAland = (code: MunicipalityCode) => {
    const county = places && municipalityByCode(places, code)?.county;
    return county ? isAland(county) : false;
  };
  const family: Family = {
    children: records.children,
    leaves: records.leaves,
    days: records.days,
    area: area !== undefined && isMunicipalityCode(area) ? area : null,
    isOnAland,
  };
  const isHushed = records.settings.hush !== undefined;
  const homes = family.children.length > 0 ? family.children.flatMap((child) => homesOf(family, child)) : [];
  const decisive = homes.length > 0 ? homes : family.area ? [family.area] : [];
  return {
    ...(isHushed ? nothing : settle(familyPlan(rules, family, today), records.states, today)),
    today,
    family,
    records,
    places,
    isHushed,
    isOnAland: decisive.length > 0 && decisive.every(isOnAland),
    childOf: (id) => family.children.find((child) => child.id === id) ?? null,
  };
}

/** The plan of this family today; `null` until the phone has told. */
export function usePlan(rules: readonly Rule[]): PlanToday | null {
  const today = useToday();
  const records = useStored('family', loadFamily, (storage) => storage.readFamily());
  const places = useStored('places', loadPlaces, (storage) => storage.readPlaces());
  // What could not be read is said by the shell; a date can still be worked out.
  const known = records.status === 'loading' ? null : valueOr(records, untold);
  const placesKnown = valueOr(places, null);
  const isLoading = places.status === 'loading';
  return useMemo(
    () => (today && known && !isLoading ? planOf(rules, known, placesKnown, today) : null),
    [rules, known, placesKnown, isLoading, today],
  );
}
