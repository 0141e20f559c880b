import { describe, expect, test } from 'vitest';
import type { Phone } from '#domain/directory/service.ts';
import { countyCode, municipalityCode } from '#domain/ids.ts';
import type { Article, Block } from '#domain/kit/article.ts';
import type { Language } from '#domain/language.ts';
import type { AppPage } from '#domain/search/app-page.ts';
import type { FieldKind, SearchDocument } from '#domain/search/document.ts';
import { articleDocument } from '#domain/search/documents/article.ts';
import type { DocumentWords } from '#domain/search/documents/fields.ts';
import { documentsOf, idsOf } from '#domain/search/documents/of-pack.ts';
import { serviceDocument } from '#domain/search/documents/service.ts';
import { searchWords } from '#build/search-words.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const context: DocumentWords = {
  words: searchWords(process.cwd(), []),
  places: {
    municipalities: [{ code: municipalityCode('905'), fi: 'Vaasa', sv: 'Vasa', county: countyCode('17') }],
    counties: [{ code: countyCode('17'), fi: 'Pohjanmaa', sv: 'Österbotten' }],
  },
};
const nothing: DocumentWords = { words: null, places: null };
const texts = ({ fields }: SearchDocument, kind: FieldKind, language?: Language) =>
  fields.filter((field) => field.kind === kind && (!language || field.language === language)).map(({ text }) => text);
const phone = (number: string): Phone => ({
  ...{ number, label: null, languages: [], price: null, confidence: 'authority-seen' },
});
const door = (city: string, name: string) => ({
  ...{ street: { fi: 'Katu 1', sv: null }, postalCode: null, confidence: 'authority-seen' as const },
  ...{ city: { fi: city, sv: null }, name: { fi: name, sv: null } },
});

describe('a service is found', () => {
  test('by its names, and by its number as printed and as dialled, also a door’s', () => {
    const document = serviceDocument(
      sampleService('a', {
        name: { fi: 'Päivystysapu', sv: 'Jourhjälpen' },
        phones: [phone('116 117'), phone('')],
        addresses: [{ ...door('Vaasa', 'Ovi'), phones: [phone('+358 (0)9 310 1')] }],
      }),
      nothing,
    );
    expect(texts(document, 'name')).toEqual(['Päivystysapu', 'Jourhjälpen']);
    expect(texts(document, 'keyword', 'fi')).toContain('116 117, 116117, +358 (0)9 310 1, +35893101');
  });

  test('by what it is and how worried a family is, in both languages', () => {
    const document = serviceDocument(sampleService('a', { kind: 'clinic', worry: ['small'] }), context);
    expect(texts(document, 'category')).toEqual(['Neuvola', 'Rådgivningen', 'Pieni huoli', 'Liten oro']);
    expect(texts(serviceDocument(sampleService('a', { kind: 'clinic' }), nothing), 'category')).toEqual([]);
  });

  test('by the municipality or the county it serves, and by the towns and names of its doors, each once', () => {
    const own = sampleService('a', {
      area: { type: 'municipality', municipalities: [municipalityCode('905')] },
      addresses: [door('Vaasa', 'Ristinummen neuvola'), door('Vaasa', 'Keskustan neuvola')],
    });
    const document = serviceDocument(own, context);
    expect(texts(document, 'place')).toEqual(['Vaasa', 'Vasa', 'Vaasa']);
    expect(texts(document, 'keyword')).toEqual(['Ristinummen neuvola', 'Keskustan neuvola']);
    const county = sampleService('a', { area: { type: 'county', counties: [countyCode('17')] } });
    expect(texts(serviceDocument(county, context), 'place')).toEqual(['Pohjanmaa', 'Österbotten']);
  });

  test('by its keywords in their own language, in both where the spelling does not tell', () => {
    const document = serviceDocument(sampleService('a', { keywords: ['leikkipuisto', 'rådgivning', 'doula'] }), nothing);
    expect(texts(document, 'keyword', 'fi')).toEqual(['leikkipuisto, doula']);
    expect(texts(document, 'keyword', 'sv')).toEqual(['rådgivning, doula']);
  });

  test('as one row with what has the same name and provider, whatever the case and the dots', () => {
    const names = { name: { fi: 'Perheneuvola', sv: null }, provider: { fi: 'Pohjanmaa', sv: 'Österbotten' } };
    const sameAs = (changes: Parameters<typeof sampleService>[1]) =>
      serviceDocument(sampleService('a', { ...names, ...changes }), nothing).sameAs;
    expect(sameAs({ name: { fi: 'perheneuvola ', sv: null } })).toBe(sameAs({}));
    expect(sameAs({ provider: { fi: 'Helsinki', sv: null } })).not.toBe(sameAs({}));
    expect(sameAs({ name: { fi: 'Perheneuvola', sv: 'Familjerådgivning' } })).not.toBe(sameAs({}));
  });

  test('with the ages it is for, an open end being none, and on top in need when it is a crisis line', () => {
    const of = (changes: Parameters<typeof sampleService>[1]) => serviceDocument(sampleService('a', changes), nothing);
    expect(of({}).ages).toBeUndefined();
    expect(of({ ages: { fromMonths: 12 } }).ages).toEqual({ fromMonths: 12, toMonths: 216 });
    expect(of({ ages: { untilMonths: 12 } }).ages).toEqual({ fromMonths: -9, toMonths: 12 });
    expect([of({}).urgent, of({ crisis: true }).urgent]).toEqual([undefined, true]);
  });
});

describe('an article is found', () => {
  const blocks: readonly Block[] = [
    { type: 'heading', level: 2, content: ['Väsynyt ', { type: 'strong', content: ['vauva'] }] },
    { type: 'paragraph', content: ['Lue ', { type: 'link', to: { type: 'web', url: 'x' }, content: ['lisää'] }] },
    { type: 'list', ordered: false, items: [['yksi'], ['kaksi']] },
    { type: 'callout', tone: 'try', title: 'Kokeile', blocks: [{ type: 'paragraph', content: ['keinu'] }] },
    { type: 'verse', language: 'sv', stanzas: [['Vyssan lull,', 'koka kittelen full']] },
    { type: 'checklist', items: [{ id: 'a', content: ['vaipat'] }] },
  ];
  const text = { title: 'Uni', summary: 'Lyhyesti', minutes: 1, blocks };
  const article = {
    ...{ slug: 'sleep', topics: ['sleep'], ages: { fromMonths: 0, toMonths: 6 } },
    texts: { fi: text, sv: { ...text, title: 'Sömn', blocks: [] } },
  } as unknown as Article;
  const document = articleDocument(article, context);

  test('by titles, topics and summaries in both languages', () => {
    expect(texts(document, 'name')).toEqual(['Uni', 'Sömn']);
    expect(texts(document, 'category')).toEqual(['Uni', 'Sömn']);
    expect(texts(document, 'lead')).toEqual(['Lyhyesti', 'Lyhyesti']);
    expect([document.ages, document.sameAs]).toEqual([{ fromMonths: 0, toMonths: 6 }, null]);
  });

  test('by headings and rhymes before the rest of its text, a rhyme in its own language', () => {
    expect(texts(document, 'description', 'fi')).toEqual(['Väsynyt vauva', 'Kokeile']);
    expect(texts(document, 'description', 'sv')).toEqual(['Vyssan lull,, koka kittelen full']);
    expect(texts(document, 'body')).toEqual(['Lue lisää', 'yksi. kaksi', 'keinu', 'vaipat']);
  });

  test('by its slug', () => {
    expect(idsOf({ kind: 'kit', content: [article] })).toEqual(['sleep']);
  });
});

test('a reminder is found by its title, its words and what it tells, a page of the app too', () => {
  const page: AppPage = {
    id: 'r',
    kind: 'reminder',
    page: 'timeline',
    title: { fi: 'Hae', sv: 'Ansök' },
    summary: { fi: 'Näin', sv: 'Så här' },
    keywords: { fi: 'Kela', sv: 'FPA' },
    text: { fi: 'Laki', sv: 'Lagen' },
  };
  const [document] = documentsOf({ kind: 'app-pages', content: [page] }, nothing);
  if (!document) throw new Error('no document');
  expect(document.kind).toBe('reminder');
  const kinds = ['name', 'keyword', 'lead', 'body'] as const;
  expect(kinds.map((kind) => texts(document, kind, 'sv')[0])).toEqual(['Ansök', 'FPA', 'Så här', 'Lagen']);
});
