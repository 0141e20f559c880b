import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { isMunicipalityCode, type MunicipalityCode } from '#domain/ids.ts';

/** A link with `?area=` wants that area's pack: fetched once for reading, the family's own area stays what it is. */
/** The packs of these areas are wanted: those of a list that came in a link. */
export function useWantedAreas(areas: readonly MunicipalityCode[]): void {
  const key = areas.join(' ');
  useEffect(() => {
    if (key === '') return;
    void import('./pack-keeper.ts').then(({ keepPacks }) =>
      Promise.all(key.split(' ').flatMap((code) => (isMunicipalityCode(code) ? keepPacks(code) : []))),
    );
  }, [key]);
}

export function useShownArea(): void {
  const [params] = useSearchParams();
  const area = params.get('area');
  useEffect(() => {
    if (area === null || !isMunicipalityCode(area)) return;
    void import('./pack-keeper.ts').then(({ keepPacks }) => keepPacks(area));
  }, [area]);
}
