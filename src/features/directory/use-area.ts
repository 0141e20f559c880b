import { useSearchParams } from 'react-router';
import { municipalityByCode } from '#domain/places/municipality.ts';
import type { Municipality, Places } from '#domain/places/places.ts';
import { shownMunicipality } from '#domain/places/shown-municipality.ts';
import { askAhead, useStored, valueOr } from '#storage/use-stored.ts';

export interface ShownArea {
  /** False until the phone has told what is saved: until then nothing is claimed about the area. */
  readonly isKnown: boolean;
  /** The municipality whose services are shown; `null` shows the whole country's. */
  readonly shown: Municipality | null;
  readonly saved: Municipality | null;
  /** True when a link (`?area=`) shows another area than the saved one. */
  readonly isVisiting: boolean;
  /** A code in the link that no municipality has. */
  readonly unknownCode: string | null;
  readonly places: Places | null;
}

const loadPlaces = () => import('#storage/places.ts');
const loadArea = () => import('#storage/area.ts');

/** What the page asks of the area, asked before it is opened. */
export const askAreaAhead = (): Promise<unknown> =>
  Promise.all([
    askAhead('places', loadPlaces, (storage) => storage.readPlaces()),
    askAhead('area', loadArea, (storage) => storage.readArea()),
  ]);

/** The area of the page: the link's (without touching the saved one), else the family's own, else the edition's default. */
export function useArea(defaultArea: string | null): ShownArea {
  const [params] = useSearchParams();
  const linked = params.get('area');
  const storedPlaces = useStored('places', loadPlaces, (storage) => storage.readPlaces(), true);
  const storedArea = useStored('area', loadArea, (storage) => storage.readArea(), true);
  const places = valueOr(storedPlaces, null);
  const find = (code: string | null) => (places && code ? municipalityByCode(places, code) : null);

  const saved = find(valueOr(storedArea, null));
  const fromLink = find(linked);
  const shown = places && shownMunicipality(places, { linked, saved: saved?.code ?? null, fallback: defaultArea });
  return {
    isKnown: storedPlaces.status !== 'loading' && storedArea.status !== 'loading',
    shown,
    saved,
    isVisiting: fromLink !== null && fromLink.code !== saved?.code,
    unknownCode: linked && places && !fromLink ? linked : null,
    places,
  };
}
