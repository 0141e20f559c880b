import { expect, test } from 'vitest';
import { countyCode, municipalityCode } from '#domain/ids.ts';
import { areasOfAll, visit, visitedAtMost } from '#domain/packs/areas.ts';
import { mayRenew } from '#domain/packs/may-renew.ts';
import type { Places } from '#domain/places/places.ts';
import { shownMunicipality } from '#domain/places/shown-municipality.ts';
import { localDate } from '#domain/time/local-date.ts';

const vaasa = municipalityCode('905');
const mustasaari = municipalityCode('499');
const helsinki = municipalityCode('091');
const gone = municipalityCode('999');
const county = countyCode('15');
const places: Places = {
  municipalities: [
    { code: vaasa, fi: 'Vaasa', sv: 'Vasa', county },
    { code: mustasaari, fi: 'Mustasaari', sv: 'Korsholm', county },
    { code: helsinki, fi: 'Helsinki', sv: 'Helsingfors', county: countyCode('90') },
  ],
  counties: [],
  postalCodes: {},
};

test('a municipality’s packs are its own and its county’s, each once', () => {
  expect(areasOfAll([vaasa, mustasaari], places)).toEqual(['905', 'county-15', '499']);
  expect(areasOfAll([], places)).toEqual([]);
});

test('while nobody knows the county, or the municipality is no more, its own code has to do', () => {
  expect(areasOfAll([vaasa, vaasa], null)).toEqual(['905']);
  expect(areasOfAll([gone], places)).toEqual(['999']);
});

test('the areas looked at last are remembered, each once, and no more than a few', () => {
  let visited: readonly (typeof vaasa)[] = [];
  for (const code of [gone, vaasa, helsinki, vaasa, mustasaari]) visited = visit(visited, code);
  expect(visited).toEqual([mustasaari, vaasa, helsinki]);
  expect(visited).toHaveLength(visitedAtMost);
});

test('a link goes before what is saved, that before the edition’s own; what no municipality has is passed over', () => {
  const choice = { linked: '091', saved: '905', fallback: '499' };
  expect(shownMunicipality(places, choice)?.code).toBe('091');
  expect(shownMunicipality(places, { ...choice, linked: '999' })?.code).toBe('905');
  expect(shownMunicipality(places, { ...choice, linked: null, saved: null })?.code).toBe('499');
  expect(shownMunicipality(places, { linked: null, saved: null, fallback: null })).toBeNull();
});

test('newer data are fetched freely, on a mobile network once a week, and never by itself on a phone told to save data', () => {
  const today = localDate('2026-11-22');
  expect(mayRenew(null, today, today)).toBe(true);
  expect(mayRenew('metered', null, today)).toBe(true);
  expect(mayRenew('metered', localDate('2026-11-16'), today)).toBe(false);
  expect(mayRenew('metered', localDate('2026-11-15'), today)).toBe(true);
  // A clock that stood in the future must not stop it for years.
  expect(mayRenew('metered', localDate('2030-01-01'), today)).toBe(true);
  expect(mayRenew('asked', localDate('2020-01-01'), today)).toBe(false);
});
