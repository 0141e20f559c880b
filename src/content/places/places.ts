import { parsePlaces } from '#content/schemas/places-schema.ts';
import type { Places } from '#domain/places/places.ts';
import { localDate } from '#domain/time/local-date.ts';
import data from './places.json' with { type: 'json' };

/** Finland's municipalities, wellbeing services counties and postal codes; see this folder's README for where they are from. */
export const places: Places = parsePlaces(data, 'places.json');

/** The day the data was put together from its sources (README.md); change it when places.json is made anew. */
export const placesCollected = localDate('2026-11-21');
