import { parsePlaces } from '#content/schemas/places-schema.ts';
import type { Places } from '#domain/places/places.ts';
import data from './places.json' with { type: 'json' };

/** Finland's municipalities, wellbeing services counties and postal codes; see this folder's README for where they are from. */
export const places: Places = parsePlaces(data, 'places.json');
