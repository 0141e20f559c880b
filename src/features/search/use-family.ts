import { useMemo } from 'react';
import type { Child } from '#domain/family/child.ts';
import { developmentMonths } from '#domain/kit/child-months.ts';
import { shownMunicipality } from '#domain/places/shown-municipality.ts';
import { useToday } from '#platform/clock.tsx';
import { useSilence } from '#platform/mirror.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import type { Place } from './where.tsx';

const load = {
  area: () => import('#storage/area.ts'),
  places: () => import('#storage/places.ts'),
  children: () => import('#storage/children.ts'),
};
const noChildren: readonly Child[] = [];

export interface Family {
  readonly place: Place;
  /** Whole months of each child, below zero before the birth; none after a loss. */
  readonly childMonths: readonly number[];
}

/** What the search is told of the family: its home (else the edition's) and the ages of its children. Nothing of it leaves the phone. */
export function useFamily(defaultArea: string | null): Family {
  const today = useToday();
  const isSilent = useSilence();
  const area = valueOr(
    useStored('area', load.area, (storage) => storage.readArea(), true),
    null,
  );
  const places = valueOr(
    useStored('places', load.places, (storage) => storage.readPlaces(), true),
    null,
  );
  const children = valueOr(
    useStored('children', load.children, (storage) => storage.listChildren()),
    noChildren,
  );
  return useMemo(
    () => ({
      place: {
        home: places && shownMunicipality(places, { linked: null, saved: area, fallback: defaultArea }),
        places,
      },
      childMonths: today && !isSilent ? children.flatMap((child) => developmentMonths(child, today) ?? []) : [],
    }),
    [area, places, children, today, isSilent, defaultArea],
  );
}
