import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findServices, searchable } from '#domain/directory/find-services.ts';
import type { Service } from '#domain/directory/service.ts';
import { languages, type Language } from '#domain/language.ts';
import { fold } from '#domain/text/fold.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const named = (id: string, fi: string | null, sv: string | null, changes: Partial<Service> = {}) =>
  sampleService(id, { name: { fi, sv }, ...changes });
const ids = (services: readonly Service[], query: string, language: Language = 'fi') =>
  findServices(searchable(services), query, language).map(({ id }) => id);

describe('finding services', () => {
  it('ranks the beginning of the name, a word of it, its inside, the keywords and the other texts in this order', () => {
    const services = [
      named('text', 'A', null, { description: { fi: 'Kysy neuvolasta', sv: null } }),
      named('keyword', 'B', null, { keywords: ['Neuvola'] }),
      named('inside', 'Lastenneuvola', null),
      named('word', 'Vaasan neuvola', null),
      named('start', 'Neuvolat', null),
      named('other', 'Kirjasto', null),
    ];
    expect(ids(services, 'neuvola')).toEqual(['start', 'word', 'inside', 'keyword', 'text']);
  });

  it.each(['summary', 'description', 'audience', 'provider'] as const)(
    'looks into the %s in both languages',
    (field) => {
      const services = [
        named('a', 'A', null, { [field]: { fi: null, sv: 'Rådgivningsbyrån' } }),
        named('b', 'B', null),
      ];
      expect(ids(services, 'radgivning')).toEqual(['a']);
    },
  );

  it('wants every word, each in any field and language', () => {
    const services = [
      named('both', 'Neuvola', 'Rådgivning', { provider: { fi: 'Vaasan kaupunki', sv: null } }),
      named('one', 'Neuvola', 'Rådgivning'),
    ];
    expect(ids(services, 'rådgivning vaasa')).toEqual(['both']);
    expect(ids(services, 'neuvola turku')).toEqual([]);
  });

  it('takes the words in any order, and the name in the query’s order first', () => {
    const services = [
      named('turned', 'Neuvola, Vaasa', null),
      named('straight', 'Vaasa neuvola', null),
      named('split', 'Vaasa', null, { keywords: ['neuvola'] }),
    ];
    expect(ids(services, 'vaasa neuvola')).toEqual(['straight', 'turned', 'split']);
  });

  it('puts a name in the reader’s language before the other language’s at the same place only', () => {
    const services = [
      named('word', 'Oma kriisi', null),
      named('fi', 'Kriisiapu', 'Hjälp'),
      named('sv', 'Apu', 'Kriisi'),
      named('inside', 'Perhekriisi', null),
    ];
    expect(ids(services, 'kriisi', 'fi')).toEqual(['fi', 'sv', 'word', 'inside']);
    expect(ids(services, 'kriisi', 'sv')).toEqual(['sv', 'fi', 'word', 'inside']);
  });

  it('does not find a word across two fields', () => {
    expect(ids([named('a', 'Perhe', 'Neuvola')], 'perheneuvola')).toEqual([]);
  });

  it('gives the services back for an empty query', () => {
    const services = [named('a', 'A', null), named('b', 'B', null)];
    for (const query of ['', '  ', '-']) expect(findServices(searchable(services), query, 'fi')).toBe(services);
  });

  const text = fc.string({ unit: fc.constantFrom(...Array.from('aäbÅ -')), minLength: 1, maxLength: 8 });
  const localized = fc.option(fc.record({ fi: fc.option(text), sv: fc.option(text) }));
  const anyServices = fc
    .array(
      fc.record({
        fi: fc.option(text),
        sv: fc.option(text),
        summary: localized,
        keywords: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 12 },
    )
    .map((records) =>
      records.map(({ fi, sv, summary, keywords }, at) => named(`s-${at}`, fi, sv, { summary, keywords })),
    );
  const anyLanguage = fc.constantFrom(...languages);

  it('finds exactly the services that hold every word, each once', () => {
    fc.assert(
      fc.property(anyServices, text, anyLanguage, (services, query, language) => {
        const words = fold(query).split(' ');
        const holds = ({ name, summary, keywords }: Service) => {
          const texts = [name.fi, name.sv, summary?.fi, summary?.sv, ...keywords].map((value) => fold(value ?? ''));
          return words.every((word) => texts.some((value) => value.includes(word)));
        };
        expect(
          findServices(searchable(services), query, language).toSorted(
            (a, b) => services.indexOf(a) - services.indexOf(b),
          ),
        ).toEqual(services.filter(holds));
      }),
    );
  });

  it('keeps the given order where services match alike', () => {
    fc.assert(
      fc.property(anyServices, text, anyLanguage, (services, query, language) => {
        const twins = services.flatMap((service) => [service, { ...service }]);
        const result = findServices(searchable(twins), query, language);
        for (let at = 0; at < twins.length; at += 2) {
          const first = result.findIndex((found) => found === twins[at]);
          const second = result.findIndex((found) => found === twins[at + 1]);
          expect(first === -1 ? second === -1 : second > first).toBe(true);
        }
      }),
    );
  });
});
