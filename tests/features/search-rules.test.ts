import { describe, expect, test } from 'vitest';
import { municipalityCode, countyCode } from '#domain/ids.ts';
import { groupOrder } from '#features/search/group-order.ts';
import { helpFirst, lineOf } from '#features/search/help-first.ts';
import { ranked } from '#features/search/rank-services.ts';
import { spelled } from '#features/search/spelled.ts';
import { worthShowing } from '#features/search/worth-showing.ts';
import type { Service } from '#domain/directory/service.ts';
import { schedule, weekly } from '#tests/domain/directory/open-hours/any-hours.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const vaasa = { code: municipalityCode('905'), county: countyCode('14') };
/** A Saturday noon in Finland. */
const at = new Date('2026-11-21T10:00:00Z');
const inTown = (code: string) => ({ type: 'municipality', municipalities: [municipalityCode(code)] }) as const;
const nation = { type: 'nation', exceptCounties: [] } as const;
const row = (service: Service, score: number, places = [service]) => ({ service, places, score });
const ids = (rows: readonly { readonly service: Service }[]) => rows.map(({ service }) => service.id);
const hits = (...scores: number[]) =>
  scores.map((score, position) => ({ pack: 'p', position, score, places: [{ pack: 'p', position }] }));
const nothing = { service: [], article: [], reminder: [], page: [] };

describe('services', () => {
  const own = sampleService('own', { area: inTown('905') });
  const other = sampleService('other', { area: inTown('091') });
  const open = sampleService('open', { area: nation, hours: { kind: 'always', confidence: 'authority-seen' } });

  test('of another town stand after those that serve the family, unless they fit far better', () => {
    expect(ids(ranked([row(other, 10), row(own, 9)], { home: vaasa, at, language: 'fi' }))).toEqual(['own', 'other']);
    expect(ids(ranked([row(other, 30), row(own, 9)], { home: vaasa, at, language: 'fi' }))).toEqual(['other', 'own']);
  });

  test('that fit alike: what is open now goes first, and before the time is known the given order stays', () => {
    expect(ids(ranked([row(own, 10), row(open, 10.000001)], { home: vaasa, at, language: 'fi' }))).toEqual([
      'open',
      'own',
    ]);
    expect(ids(ranked([row(own, 10), row(open, 10.000001)], { home: vaasa, at: null, language: 'fi' }))).toEqual([
      'own',
      'open',
    ]);
    expect(ids(ranked([row(own, 10.1), row(open, 10)], { home: vaasa, at, language: 'fi' }))).toEqual(['own', 'open']);
  });

  test('a folded row shows the place that serves the family', () => {
    expect(ids(ranked([row(other, 10, [other, own])], { home: vaasa, at, language: 'fi' }))).toEqual(['own']);
  });
});

describe('help for now', () => {
  const asking = { home: vaasa, at, language: 'sv' } as const;
  const line = (id: string, more: Partial<Service> = {}) =>
    sampleService(id, { area: nation, crisis: true, hours: { kind: 'always', confidence: 'authority-seen' }, ...more });
  const finnish = line('finnish', { serviceLanguages: ['fi'] });
  const swedish = line('swedish', { serviceLanguages: ['sv'] });
  const closed = line('closed', {
    serviceLanguages: ['sv'],
    hours: schedule({ periods: [{ week: [weekly([1], '9–10')] }] }),
  });
  const calm = sampleService('calm', { area: nation });

  test('comes with words of need: what the concepts name, then what else was found, three at most', () => {
    const found = [calm, line('a'), line('b'), line('c')].map((service) => row(service, 1));
    expect(helpFirst(true, [swedish, calm], found, asking).map(({ id }) => id)).toEqual(['swedish', 'a', 'b']);
  });

  test('comes with other words only when it is the very thing that was looked for', () => {
    expect(helpFirst(false, [swedish], [row(calm, 2), row(swedish, 1)], asking)).toEqual([]);
    expect(helpFirst(false, [], [row(swedish, 2), row(finnish, 1)], asking)).toEqual([swedish]);
    expect(helpFirst(false, [], [], asking)).toEqual([]);
  });

  test('in the own language goes first, but not while only the other one answers', () => {
    expect(helpFirst(true, [finnish, swedish], [], asking)).toEqual([swedish, finnish]);
    expect(helpFirst(true, [finnish, closed], [], asking)).toEqual([finnish, closed]);
  });

  test('that does not serve the family’s county is no help', () => {
    const mainland = line('mainland', { area: { type: 'nation', exceptCounties: [countyCode('14')] } });
    expect(helpFirst(true, [mainland], [], asking)).toEqual([]);
  });

  test('a number that is only remembered is no number, one that is not sure says so', () => {
    const phone = (number: string, confidence: 'recalled' | 'secondary-seen' | 'authority-seen') =>
      ({ number, confidence, label: null, languages: [], price: null }) as const;
    expect(lineOf(line('x', { phones: [phone('1', 'recalled')] }), 'fi')).toBeNull();
    expect(lineOf(line('x', { phones: [phone('1', 'secondary-seen')] }), 'fi')?.isUnsure).toBe(true);
    const both = line('x', { phones: [phone('1', 'secondary-seen'), phone('2', 'authority-seen')] });
    expect(lineOf(both, 'fi')).toMatchObject({ phone: { number: '2' }, isUnsure: false });
  });
});

test('groups stand as on any page, unless another kind fits clearly better or is named', () => {
  const named = (over: object = {}) => ({ services: [], articles: [], pages: [], ...over });
  const alike = { service: hits(10), article: hits(10), reminder: hits(10), page: hits(9) };
  expect(groupOrder(alike, named())).toEqual(['services', 'articles', 'pages']);
  expect(groupOrder({ ...alike, page: hits(20) }, named())).toEqual(['pages', 'services', 'articles']);
  expect(groupOrder(alike, named({ articles: ['sleep'] }))).toEqual(['articles', 'services', 'pages']);
  expect(groupOrder({ ...alike, service: hits(30) }, named({ articles: ['sleep'] }))[0]).toBe('services');
  expect(groupOrder(nothing, named())).toEqual(['services', 'articles', 'pages']);
});

test('what fits far worse than the best is left out; a whole name typed leaves nothing out', () => {
  const found = worthShowing({ ...nothing, service: hits(100, 16, 14), article: hits(14.9) });
  expect(found.service.map(({ score }) => score)).toEqual([100, 16]);
  expect(found.article).toEqual([]);
  expect(worthShowing({ ...nothing, service: hits(1_000_000, 10), article: hits(9) }).article).toHaveLength(1);
  expect(worthShowing(nothing)).toEqual(nothing);
});

test('a suggestion is written as people write it', () => {
  expect(spelled('radgivning', 'rådgivnnig', ['Kvälls-Rådgivning i Åbo'])).toBe('rådgivning');
  expect(spelled('lasten neuvola', 'Lasten neuvla', ['Lastenneuvola'])).toBe('Lasten neuvola');
  expect(spelled('', '', [])).toBe('');
});
