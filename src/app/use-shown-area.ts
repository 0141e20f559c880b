import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { isMunicipalityCode } from '#domain/ids.ts';

/** The packs of these areas are wanted for reading, those of a list that came in a link; the family's own area stays what it is. */
export function useWantedAreas(areas: readonly string[]): void {
  const key = areas.join(' ');
  useEffect(() => {
    const codes = key.split(' ').filter(isMunicipalityCode);
    if (codes.length === 0) return;
    void import('./pack-keeper.ts').then(({ keepPacks }) => Promise.all(codes.map((code) => keepPacks(code))));
  }, [key]);
}

/** A link with `?area=` wants that area's pack. */
export function useShownArea(): void {
  const [params] = useSearchParams();
  useWantedAreas(params.getAll('area').slice(0, 1));
}
