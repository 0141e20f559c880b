import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { isMunicipalityCode } from '#domain/ids.ts';

/** A link with `?area=` wants that area's pack: fetched once for reading, the family's own area stays what it is. */
export function useShownArea(): void {
  const [params] = useSearchParams();
  const area = params.get('area');
  useEffect(() => {
    if (area === null || !isMunicipalityCode(area)) return;
    void import('./pack-keeper.ts').then(({ keepPacks }) => keepPacks(area));
  }, [area]);
}
