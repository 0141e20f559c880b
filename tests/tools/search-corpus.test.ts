import { describe, expect, test } from 'vitest';
import { analyseNothing } from '#domain/search/analysis.ts';
import type { Concept } from '#domain/search/concept.ts';
import { searchDocuments } from '#tools/search/corpus.ts';
import type { Corpus, CorpusDocument } from '#tools/search/corpus-file.ts';
import { evaluate, judgeAll } from '#tools/search/evaluate.ts';
import { flexSearch } from '#tools/search/flex-search.ts';
import { knownItems } from '#tools/search/known-item.ts';
import { miniSearch } from '#tools/search/mini-search.ts';
import { ownSearch } from '#tools/search/own-search.ts';
import { evaluationJson, evaluationText, missesText } from '#tools/search/print.ts';
import { queriesFrom } from '#tools/search/query-file.ts';

const service = (id: string, type: string, m: number, name: string, description: string): CorpusDocument => ({
  id,
  k: 's',
  real: 1,
  t: [type],
  m,
  fi: { n: name, d: description, b: '' },
  cat: 'P3.4',
  kw: type,
});
const corpus: Corpus = {
  types: {
    daycare: { fi: ['Päiväkoti'], sv: ['Daghem'], syfi: ['tarha'], sysv: ['dagis'] },
    library: { fi: ['Kirjasto'], sv: ['Bibliotek'], syfi: [], sysv: [] },
  },
  classes: { 'P3.4': { fi: 'Varhaiskasvatus', sv: 'Småbarnspedagogik' } },
  municipalities: [
    { fi: 'Turku', sv: 'Åbo' },
    { fi: 'Oulu', sv: 'Uleåborg' },
  ],
  documents: [
    service('daycare-turku', 'daycare', 0, 'Päiväkoti Kanerva', 'Hoitoa alle kouluikäisille lähellä satamaa.'),
    service('daycare-oulu', 'daycare', 1, 'Päiväkoti Kanerva', 'Hoitoa alle kouluikäisille lähellä toria.'),
    service('library', 'library', 1, 'Kaupunginkirjasto', 'Lainaa kirjoja, lehtiä ja soittimia kortilla.'),
    {
      id: 'a_sleep',
      k: 'a',
      t: ['a_sleep'],
      m: -1,
      fi: { n: 'Vauvan uni', d: 'Vauva nukkuu pätkissä.', b: 'Unirytmi tulee vähitellen.' },
      sv: { n: 'Babyns sömn', d: '', b: '' },
      cat: null,
      kw: null,
    },
  ],
};
const { documents } = corpus;
const mapped = searchDocuments(corpus);
const queries = (text: string) => {
  const read = queriesFrom(text, corpus.municipalities);
  if (!read.ok) throw new Error(read.error.join('\n'));
  return read.value;
};
const own = (segments = 1, concepts: readonly Concept[] = []) =>
  ownSearch(documents, mapped, new Set([0, 1]), { analyse: analyseNothing, concepts, segments });

test('a document becomes what the engine takes: keywords of its own type, place and class in both languages', () => {
  expect(mapped[1]).toEqual({
    kind: 'service',
    fields: [
      { kind: 'name', language: 'fi', text: 'Päiväkoti Kanerva' },
      { kind: 'description', language: 'fi', text: 'Hoitoa alle kouluikäisille lähellä toria.' },
      { kind: 'keyword', language: 'fi', text: 'Päiväkoti' },
      { kind: 'keyword', language: 'fi', text: 'tarha' },
      { kind: 'place', language: 'fi', text: 'Oulu' },
      { kind: 'category', language: 'fi', text: 'Varhaiskasvatus' },
      { kind: 'keyword', language: 'sv', text: 'Daghem' },
      { kind: 'keyword', language: 'sv', text: 'dagis' },
      { kind: 'place', language: 'sv', text: 'Uleåborg' },
      { kind: 'category', language: 'sv', text: 'Småbarnspedagogik' },
    ],
    sameAs: 'p3.4\npäiväkoti kanerva\n',
    prior: 1.15,
  });
  expect(mapped[3]).toMatchObject({ kind: 'article', sameAs: null, prior: 1 });
  expect(mapped[3]?.fields.map(({ kind }) => kind)).toEqual(['name', 'lead', 'body', 'name']);
});

describe('our own search', () => {
  test('finds by form, typing slip and everyday word, and one row stands for a name with its places', () => {
    const [daycare, slip, everyday, sleep] = judgeAll(
      own(),
      queries('päiväkodissa|fi|a|daycare\npäivkoti|fi|a|daycare\ndagis|sv|a|daycare\nvauvan unen|fi|a||a_sleep'),
      documents,
    );
    expect([daycare?.recall, slip?.recall, everyday?.recall, sleep?.reciprocal]).toEqual([1, 1, 1, 1]);
    expect(daycare?.found.services).toHaveLength(1);
  });

  test('puts the chosen municipality first, and the one that is named', () => {
    const judged = judgeAll(
      own(),
      queries('päiväkoti|fi|a|daycare||Oulu\npäiväkoti turku|fi|a|daycare||Turku'),
      documents,
    );
    expect(judged.map(({ found }) => found.services[0])).toEqual([1, 0]);
    expect(judged.map(({ reciprocal }) => reciprocal)).toEqual([1, 1]);
  });

  test('answers alike however the corpus is split', () => {
    const asked = queries(
      'päiväkoti|fi|a|daycare\nhoitoa lapselle|fi|a|daycare\nlainaa|fi|a|library\nsömn|sv|a||a_sleep',
    );
    const found = (segments: number) => judgeAll(own(segments), asked, documents).map((each) => each.found);
    expect(found(2)).toEqual(found(1));
  });
});

test('the libraries answer from the same documents', () => {
  const asked = queries('päiväkoti|fi|a|daycare\nuni|fi|a||a_sleep');
  for (const library of [miniSearch(mapped), flexSearch(mapped)]) {
    const judged = judgeAll(library, asked, documents);
    expect([library.name, judged.map(({ recall }) => recall)]).toEqual([library.name, [1, 1]]);
    expect(judged[0]?.found.services).toHaveLength(2);
  }
});

test('known items are two words of one description, the same for the same seed', () => {
  const items = knownItems(documents, analyseNothing, 3, 1);
  expect(items).toEqual(knownItems(documents, analyseNothing, 3, 1));
  expect(items).not.toEqual(knownItems(documents, analyseNothing, 3, 2));
  expect(items).toHaveLength(3);
  for (const { text, services } of items) {
    const description = documents.find(({ id }) => id === services[0])?.fi?.d.toLowerCase();
    const [first, second, ...more] = text.split(' ');
    expect(more).toEqual([]);
    expect(first).not.toBe(second);
    expect(description).toContain(first);
    expect(description).toContain(second);
  }
  const forms = (word: string) => [{ lemma: word.slice(0, 5), parts: [], roots: [] }];
  const other = knownItems(
    [service('a', 'x', -1, 'A', 'satamassa kirjoja'), service('b', 'x', -1, 'B', 'satamasta kirjoista')],
    forms,
    2,
    1,
  );
  expect(other.map(({ text, services }) => [services, text.split(' ').sort()]).sort()).toEqual([
    [['a'], ['kirjoista', 'satamasta']],
    [['b'], ['kirjoja', 'satamassa']],
  ]);
});

describe('what is printed', () => {
  const asked = queries('päiväkoti|fi|base|daycare\nkirjasto|fi|typo|daycare,library\nuni|sv|base||a_food');
  const ours = evaluate(own(), asked, documents, 2);

  test('for a program: seven figures, and the top tens by id', () => {
    const json: unknown = JSON.parse(evaluationJson(ours, documents));
    const number: unknown = expect.any(Number);
    expect(json).toEqual({
      summary: {
        recall10: 0.5,
        mrr: 2 / 3,
        p50: number,
        p95: number,
        p99: number,
        indexBytesBr: number,
        loadMs: number,
      },
      queries: [
        { query: 'päiväkoti', services: ['daycare-turku'], articles: [] },
        { query: 'kirjasto', services: ['library'], articles: [] },
        { query: 'uni', services: [], articles: ['a_sleep'] },
      ],
    });
  });

  test('for a person: kinds and languages as they come, and each library as a ratio', () => {
    const text = evaluationText([
      ours,
      { ...evaluate(miniSearch(mapped), asked, documents, 2), loadMs: ours.loadMs * 20 },
    ]);
    expect(text).toMatch(/^ {2}recall@10 \/ MRR +queries +Eväät +fi +sv +MiniSearch\n {2}base +2 +0\.500 \/ 0\.500 /);
    expect(text).toMatch(/\n {2}typo +1 +0\.500 \/ 1\.000 +0\.500 \/ 1\.000 {2,}/);
    expect(text).toMatch(/\n {2}all +3 +0\.500 \/ 0\.667 /);
    expect(text).toMatch(/load to first answer .* 1\/20\n/);
  });

  test('of the misses: what is not there and what stands first', () => {
    expect(missesText(ours.judged, documents)).toBe(
      '  typo fi "kirjasto" (1.000) not found: daycare\n      Kaupunginkirjasto | \n' +
        '  base sv "uni" (0.000) not found: a_food\n       | Vauvan uni\n',
    );
  });
});
