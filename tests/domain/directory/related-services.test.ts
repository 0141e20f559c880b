import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authoredServices } from '#content/directory/directory.ts';
import { places } from '#content/places/places.ts';
import { relatedServices } from '#domain/directory/related-services.ts';
import type { Service } from '#domain/directory/service.ts';
import { serves, type Home } from '#domain/directory/serving.ts';
import { countyCode, municipalityCode } from '#domain/ids.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

function homeIn(name: string): Home {
  const home = places.municipalities.find(({ fi }) => fi === name);
  if (!home) throw new Error(`no municipality ${name}`);
  return home;
}
const related = (ids: readonly string[], home: Home | null) =>
  relatedServices(authoredServices, ids, home).map(({ id }) => id);
const isOnAland = (home: Home) => home.county === countyCode('91');

describe('a family that reads of the clinic', () => {
  test('in Helsinki is given the number of its own clinics before the page on clinics', () => {
    const [first, second] = relatedServices(authoredServices, ['neuvola'], homeIn('Helsinki'));
    expect(first).toMatchObject({ id: 'helsinki-5263', phones: [{ number: expect.stringMatching(/\d/) as string }] });
    expect(second?.id).toBe('neuvola');
  });

  test('in Turku too, although another entry shares more words with it', () => {
    const [first] = relatedServices(authoredServices, ['neuvola'], homeIn('Turku'));
    expect(first?.id).toBe('turku-neuvolan-puhelinpalvelu');
    expect(first?.phones).not.toEqual([]);
  });

  test.each([
    ['Vaasa', 'pohjanmaa-neuvola'],
    ['Tampere', 'tampere-neuvola-koilliskeskus-lielahti'],
    ['Alajärvi', 'jarvi-pohjanmaa-neuvola'],
  ])('in %s is given the entry of its own clinic first, where no number is known', (name, id) => {
    expect(related(['neuvola'], homeIn(name))).toEqual([id, 'neuvola']);
  });

  test.each(['Oulu', 'Maarianhamina'])('in %s, where none is entered, is given the page on clinics', (name) => {
    expect(related(['neuvola'], homeIn(name))).toEqual(['neuvola']);
  });

  test('and has told no municipality is given the page on clinics', () => {
    expect(related(['neuvola'], null)).toEqual(['neuvola']);
  });
});

test('116 117 is for every municipality but those of Åland', () => {
  expect(places.municipalities.filter(isOnAland)).toHaveLength(16);
  for (const home of places.municipalities)
    expect(related(['112', '116117'], home)).toEqual(isOnAland(home) ? ['112'] : ['112', '116117']);
  expect(related(['112', '116117'], null)).toEqual(['112', '116117']);
});

describe('for a home', () => {
  test('a shelter near it comes before the list of all shelters', () => {
    expect(related(['shelters', 'nollalinja'], homeIn('Vaasa'))).toEqual([
      'pohjanmaan-turvakoti',
      'shelters',
      'nollalinja',
    ]);
    expect(related(['shelters', 'nollalinja'], homeIn('Helsinki'))[0]).toBe('helsinki-paakaupungin-turvakoti');
  });

  test('a nationwide number stays what it is: nothing is put before the one to call', () => {
    for (const id of ['112', 'nollalinja', 'poison'])
      for (const name of ['Helsinki', 'Vaasa', 'Tampere', 'Kokkola']) expect(related([id], homeIn(name))).toEqual([id]);
  });

  test('a service of elsewhere and one that nobody knows are left out', () => {
    expect(related(['helsinki-5263', 'no-such-service', 'kela'], homeIn('Vaasa'))).toEqual(['kela']);
    expect(related(['no-such-service'], null)).toEqual([]);
    expect(related([], homeIn('Vaasa'))).toEqual([]);
  });

  test('what is named twice, by the text and by its own place, is there once', () => {
    expect(related(['helsinki-5263', 'neuvola', 'neuvola'], homeIn('Helsinki'))).toEqual(['helsinki-5263', 'neuvola']);
  });
});

describe('the places near', () => {
  const vaasa: Home = { code: municipalityCode('905'), county: countyCode('17') };
  const inVaasa = { type: 'municipality', municipalities: [vaasa.code] } as const;
  const inCounty = { type: 'county', counties: [vaasa.county] } as const;
  const phones = [{ number: '06 000', label: null, languages: [], price: null, confidence: 'authority-seen' } as const];
  const entrance = sampleService('entrance', { keywords: ['neuvola', 'vauva', 'Rådgivning', 'baby', 'kasvu'] });
  const ids = (...near: Service[]) => relatedServices([...near, entrance], ['entrance'], vaasa).map(({ id }) => id);

  test('share at least three everyday words, whatever their case and dots', () => {
    expect(ids(sampleService('two', { area: inVaasa, keywords: ['neuvola', 'vauva', 'leikki'] }))).toEqual([
      'entrance',
    ]);
    expect(ids(sampleService('three', { area: inVaasa, keywords: ['Neuvola', 'VAUVA', 'radgivning'] }))).toEqual([
      'three',
      'entrance',
    ]);
  });

  test('are two at most: those with a number, then those that share more words, then the nearer', () => {
    const three = ['neuvola', 'vauva', 'baby'];
    const page = sampleService('page', { area: inVaasa, keywords: [...three, 'kasvu'] });
    const county = sampleService('county', { area: inCounty, keywords: three });
    const town = sampleService('town', { area: inVaasa, keywords: three });
    const number = sampleService('number', { area: inCounty, keywords: three, phones });
    expect(ids(county, town, page, number)).toEqual(['number', 'page', 'entrance']);
    expect(ids(county, town, page)).toEqual(['page', 'town', 'entrance']);
    expect(ids(county, town)).toEqual(['town', 'county', 'entrance']);
  });
});

test('whatever a text names: all serve the family, each once, those named in their order, at most two before each', () => {
  const ids = authoredServices.filter(({ area }) => area.type === 'nation').map(({ id }) => id);
  const anyHome = fc.option(fc.constantFrom<Home>(...places.municipalities));
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 8 }), anyHome, (named, home) => {
      const found = relatedServices(authoredServices, named, home);
      expect(found.every(({ area }) => serves(area, home))).toBe(true);
      expect(new Set(found).size).toBe(found.length);
      const nationwide = found.filter(({ area }) => area.type === 'nation').map(({ id }) => id);
      expect(nationwide).toEqual(
        named.filter((id) => authoredServices.some((each) => each.id === id && serves(each.area, home))),
      );
      expect(found.length).toBeLessThanOrEqual(named.length * 3);
    }),
  );
});
