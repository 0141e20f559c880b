import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import type { Position } from '#domain/geo/position.ts';
import type { MunicipalityCode } from '#domain/ids.ts';
import type { PositionFailure } from '#platform/geolocation.ts';
import { forgetPosition, lookAround, notAsked, readPosition, watchPosition } from './asked-position.ts';
import type { ShownArea } from './use-area.ts';

export interface Nearness {
  /** The address wants the nearest first (`?near=1`); without a position it cannot be had yet. */
  readonly isOn: boolean;
  readonly isAsking: boolean;
  /** Where distances are measured from: the phone, or for want of it the middle of the municipality shown. */
  readonly from: Position | null;
  /** Where the phone itself is. */
  readonly you: Position | null;
  /** The municipality that the phone is in. */
  readonly here: MunicipalityCode | null;
  readonly failure: PositionFailure | null;
  readonly turnOn: () => void;
  readonly turnOff: () => void;
}

interface Looked {
  readonly key: string;
  readonly here: MunicipalityCode | null;
  readonly middle: Position | null;
}

/** What the outlines of the municipalities tell of a position, or of a municipality's middle; `null` until they have. */
function useOutlines(you: Position | null, code: MunicipalityCode | null): Looked | null {
  const key = you ? `${you.lat} ${you.lon}` : code;
  const [looked, setLooked] = useState<Looked | null>(null);
  const look = useEffectEvent(async () => {
    const { municipalityOf, middleOf } = await import('./municipality-lookup.ts');
    const here = you && (await municipalityOf(you));
    const middle = !you && code ? await middleOf(code) : null;
    return { here, middle };
  });
  useEffect(() => {
    if (key === null) return undefined;
    let left = false;
    const set = (found: Omit<Looked, 'key'>) => !left && setLooked({ key, ...found });
    // Without the outlines (no network on a first visit) the list stays in its usual order, and the page says why.
    look().then(set, () => set({ here: null, middle: null }));
    return () => {
      left = true;
    };
  }, [key]);
  return looked?.key === key ? looked : null;
}

/** Near me: on by the address, the position from the phone and only in its memory. */
export function useNearness(area: ShownArea): Nearness {
  const [params, setParams] = useSearchParams();
  const isOn = params.has('near');
  const asked = useSyncExternalStore(watchPosition, readPosition, () => notAsked);
  const you = isOn && asked.state === 'here' ? asked.from : null;
  const failure = isOn && asked.state === 'failed' ? asked.failure : null;
  const looked = useOutlines(you, failure && (area.shown?.code ?? null));

  const setNear = (near: boolean) =>
    setParams(
      (before) => {
        if (near) before.set('near', '1');
        else ['near', 'within'].forEach((name) => before.delete(name));
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    isOn,
    isAsking: isOn && asked.state === 'asking',
    from: you ?? looked?.middle ?? null,
    you,
    here: looked?.here ?? null,
    failure,
    turnOn: () => {
      if (!isOn) setNear(true);
      void lookAround();
    },
    turnOff: () => {
      forgetPosition();
      setNear(false);
    },
  };
}
