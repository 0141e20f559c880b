import type { Child } from '#domain/family/child.ts';
import { municipalityByCode } from '#domain/places/municipality.ts';
import { familyPlan, type Reminder } from '#domain/reminders/plan.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import type { CountyCode } from '#domain/ids.ts';
import { useToday } from '#platform/clock.tsx';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';

export interface FamilyPlan {
  readonly today: LocalDate;
  readonly children: readonly Child[];
  readonly county: CountyCode | null;
  readonly next: readonly Reminder[];
  readonly done: readonly { readonly reminder: Reminder; readonly on: LocalDate }[];
}

const loadChildren = () => import('#storage/children.ts');
const loadStates = () => import('#storage/reminder-states.ts');
const loadArea = () => import('#storage/area.ts');
const loadPlaces = () => import('#storage/places.ts');

/** The plan of this family today, split into what comes and what is done; `null` until the phone has told. */
export function usePlan(rules: readonly Rule[]): FamilyPlan | null {
  const today = useToday();
  const children = useStored('children', loadChildren, (storage) => storage.listChildren());
  const states = useStored('reminders', loadStates, (storage) => storage.listReminderStates());
  const area = useStored('area', loadArea, (storage) => storage.readArea());
  const places = useStored('places', loadPlaces, (storage) => storage.readPlaces());
  if (!today || [children, states, area, places].some((stored) => stored.status === 'loading')) return null;

  const code = valueOr(area, null);
  const known = valueOr(places, null);
  const county = (code && known && municipalityByCode(known, code)?.county) || null;
  const family = valueOr(children, []);
  const doneOn = new Map(valueOr(states, []).map((state) => [state.id, state.on]));
  const plan = familyPlan(
    rules.filter((rule) => rule.condition === null),
    family,
    county,
    today,
  );
  return {
    today,
    children: family,
    county,
    next: plan.filter((reminder) => !doneOn.has(reminder.id)),
    done: plan.flatMap((reminder) => {
      const on = doneOn.get(reminder.id);
      return on ? [{ reminder, on }] : [];
    }),
  };
}
