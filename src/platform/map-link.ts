import type { Position } from '#domain/geo/position.ts';

/** What a map is asked for: an address to look up, and the very spot when it is known. */
export interface MapPlace {
  readonly address: string;
  readonly at: Position | undefined;
}

type Device = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;

/** An iPad says that it is a Mac; Macs have no touch. */
const isApple = ({ userAgent, maxTouchPoints }: Device): boolean =>
  /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);

/**
 * A link that opens the phone's own map app: `geo:` (RFC 5870, with the query that Android's maps know), on Apple's devices the address
 * that their system hands to Maps, elsewhere OpenStreetMap's page. Nothing is asked from anybody before it is tapped. It holds the place
 * of the service and nothing of who looks.
 */
export function mapLink({ address, at }: MapPlace, device: Device = navigator): string {
  const query = encodeURIComponent(address);
  const spot = at && `${at.lat},${at.lon}`;
  if (device.userAgent.includes('Android')) {
    // The label of a spot stands in parentheses: none may be inside it.
    const label = encodeURIComponent(address.replaceAll(/[()]/g, ' '));
    return spot ? `geo:${spot}?q=${spot}(${label})` : `geo:0,0?q=${query}`;
  }
  if (isApple(device)) return `https://maps.apple.com/?${spot ? `ll=${spot}&` : ''}q=${query}`;
  return at
    ? `https://www.openstreetmap.org/?mlat=${at.lat}&mlon=${at.lon}#map=17/${at.lat}/${at.lon}`
    : `https://www.openstreetmap.org/search?query=${query}`;
}
