import type { Position } from '#domain/geo/position.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** Why there is no position: the parent said no, none was found in time, or this browser cannot tell at all. */
export type PositionFailure = 'denied' | 'not-found' | 'unsupported';

const waitMs = 10_000;
/** Who walks to a playground has not gone far in five minutes, and the phone need not search the sky again. */
const freshEnoughMs = 300_000;

/** Five decimals, about a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/**
 * Asks the phone where it is, once. The browser asks the parent first, so call it on a tap only. A coarse position (Wi-Fi, cell) is enough
 * to say what is near and comes within a second where the satellites take a minute. Nothing is kept or sent.
 */
export function askPosition(): Promise<Result<Position, PositionFailure>> {
  // Not in every web view, and not without https.
  const geolocation = (navigator as { geolocation?: Geolocation }).geolocation;
  if (!geolocation) return Promise.resolve(err('unsupported'));
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => resolve(ok({ lat: rounded(coords.latitude), lon: rounded(coords.longitude) })),
      (error) => resolve(err(error.code === error.PERMISSION_DENIED ? 'denied' : 'not-found')),
      { enableHighAccuracy: false, timeout: waitMs, maximumAge: freshEnoughMs },
    );
  });
}
