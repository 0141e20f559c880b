import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseNothing } from '#domain/search/analysis.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { groupsOf } from '#domain/search/groups.ts';
import { indexOf } from '#domain/search/search-index.ts';
import { createSearch, type Search, type SegmentInSearch } from '#domain/search/search.ts';
import { analyseSample, packOf, sampleService, tablesOf } from '#tests/domain/search/sample.ts';
import { hostileTexts } from '#tests/support/hostile-texts.ts';

const pool =
  'päiväkoti päiväkodin neuvola lastenneuvola imetys imetysneuvonta neuvonta perhe perhetyö työ nukkuminen nukkua tuki kotihoidontuki koti hoito daghem dagis rådgivning barnrådgivning barn amning amma Åbo Turku Uusikaupunki kirjasto B 3 och ja'.split(
    ' ',
  );
const nameOf = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((chosen) => chosen.join(' '));
const servicesOf = (name: fc.Arbitrary<string>): fc.Arbitrary<SearchDocument[]> =>
  fc.array(
    fc
      .record({ fi: name, sv: name, about: name, same: fc.option(fc.constantFrom('x', 'y'), { nil: null }) })
      .map(({ fi, sv, about, same }) => sampleService({ fi, sv, about }, { sameAs: same && `${same} ${fi} ${sv}` })),
    { minLength: 1, maxLength: 12 },
  );
const name = nameOf(pool);
const services = servicesOf(name);
const question = fc.oneof(
  name,
  fc.constantFrom('n', 'ne', 'neuvla', 'imetysneuvonnassa', 'hoidon tuki', 'äitiyspakkaus'),
);

/** Which documents are in each row and how they score; rows that score alike are told by what is in them, for they may change places. */
function rowsOf(search: Search, text: string, toldBy: (pack: string, position: number) => string) {
  const { hits, didYouMean, marks } = search({ text, language: 'fi', limit: 50 });
  const rows = hits.service
    .map(({ score, places }) => ({ score, in: places.map(({ pack, position }) => toldBy(pack, position)).sort() }))
    .sort((a, b) => b.score - a.score || a.in.join().localeCompare(b.in.join()));
  return { rows, didYouMean, marks };
}

/** The text of a document, which is all that tells it from another. */
const textOf = (document: SearchDocument | undefined): string =>
  (document?.fields ?? []).map(({ text }) => text).join('|');

describe('the laws of searching', () => {
  test('each service is found by its whole name in either language, in the first row or in one that has that name too', () => {
    fc.assert(
      fc.property(services, (documents) => {
        const search = createSearch([packOf('pack', documents, 0)], []);
        for (const [at, document] of documents.entries())
          for (const { kind, language, text } of document.fields) {
            if (kind !== 'name') continue;
            const hits = search({ text, language, limit: 50 }).hits.service;
            const before = hits.findIndex(({ places }) => places.some(({ position }) => position === at));
            expect(before, text).toBeGreaterThanOrEqual(0);
            for (const { position } of hits.slice(0, before)) {
              const names = documents[position]?.fields.filter((field) => field.kind === 'name') ?? [];
              expect(names.map((field) => field.text.toLowerCase())).toContain(text.toLowerCase());
            }
          }
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the packs changes nothing', () => {
    fc.assert(
      fc.property(fc.array(services, { minLength: 2, maxLength: 4 }), question, (lists, text) => {
        const packs = lists.map((documents, at) => packOf(`pack-${at}`, documents));
        const there = createSearch(packs, []);
        const back = createSearch([...packs].reverse(), []);
        expect(back({ text, language: 'fi' })).toEqual(there({ text, language: 'fi' }));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['with a dictionary', analyseSample],
    ['without one', analyseNothing],
  ])('how the documents are spread over packs changes nothing, %s', (_, analyse) => {
    const spread = fc.array(fc.nat(2), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(services, spread, question, (documents, places, text) => {
        const whole = createSearch([packOf('pack', documents, 2, analyse)], []);
        const parts = [0, 1, 2].map((part) => documents.filter((_, at) => places[at] === part));
        const packs = parts.map((part, at): SegmentInSearch => packOf(`pack-${at}`, part, 2, analyse));
        const spreadOut = createSearch(packs, []);
        const fromWhole = rowsOf(whole, text, (_, position) => textOf(documents[position]));
        const fromParts = rowsOf(spreadOut, text, (pack, position) => textOf(parts[Number(pack.slice(5))]?.[position]));
        expect(fromParts).toEqual(fromWhole);
      }),
      { numRuns: 150 },
    );
  });
});

describe('hostile input', () => {
  const documents = pool.map((word) => sampleService({ fi: `${word} palvelu`, about: `${word} ja muuta` }));
  const search = createSearch([packOf('pack', documents)], []);

  test.each(Object.entries(hostileTexts))('%s are answered as their beginning is', (_, text) => {
    const answer = search({ text, language: 'fi' });
    expect(answer.hits.service.length).toBeLessThanOrEqual(10);
    // How long it takes is the bench's to say; what is read is bounded, so nothing behind the first letters may matter.
    expect(search({ text: `${text.slice(0, 400)} neuvola`, language: 'fi' }).hits).toEqual(
      search({ text: text.slice(0, 400), language: 'fi' }).hits,
    );
  });

  test.each([
    [3, 3],
    [4, 1],
    [6, 1],
  ])('of %i words with a slip %i are guessed at, for a guess compares all words of the index', (words, guessed) => {
    const typed = 'neuvlla kirjatso nukkumnien daghme radgivnign perhetoy'.split(' ').slice(0, words);
    const asked = typed.map((word, at) => ({ word, at, isOpen: false, isNeeded: true }));
    const { near } = groupsOf(indexOf(tablesOf(documents)), asked, 'fi', () => []);
    expect(near.filter((each) => each.length > 0)).toHaveLength(guessed);
  });

  test('whatever is typed, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('fi', 'sv'), (text, language) => {
        search({ text, language });
      }),
      { numRuns: 150 },
    );
  });

  test('an index of nothing answers with nothing', () => {
    expect(createSearch([], [])({ text: 'neuvola', language: 'fi' }).hits.service).toEqual([]);
  });
});
