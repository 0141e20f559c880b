import type { Position } from '#domain/geo/position.ts';
import { askPosition, type PositionFailure } from '#platform/geolocation.ts';

export type AskedPosition =
  | { readonly state: 'not-asked' }
  | { readonly state: 'asking' }
  | { readonly state: 'here'; readonly from: Position }
  | { readonly state: 'failed'; readonly failure: PositionFailure };

export const notAsked: AskedPosition = { state: 'not-asked' };

/*
 * Where the phone is, for as long as the app is open: Back from a service finds the list as it was, and nothing is written anywhere,
 * neither to the stores nor to the address.
 */
let asked: AskedPosition = notAsked;
const listeners = new Set<() => void>();

function become(next: AskedPosition): void {
  asked = next;
  listeners.forEach((tell) => tell());
}

export const readPosition = (): AskedPosition => asked;

export function watchPosition(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

export const forgetPosition = (): void => become(notAsked);

/** Asks the phone; only on a tap, for the browser asks the parent. A parent who turned it off meanwhile is not overruled. */
export async function lookAround(): Promise<void> {
  const asking: AskedPosition = { state: 'asking' };
  become(asking);
  const found = await askPosition();
  if (asked !== asking) return;
  become(found.ok ? { state: 'here', from: found.value } : { state: 'failed', failure: found.error });
}
