import { describe, expect, test } from 'vitest';
import { avoidedFinnish } from '#content/kit/words/avoided-finnish.ts';
import { avoidedSwedish } from '#content/kit/words/avoided-swedish.ts';
import { glossary } from '#content/kit/words/glossary.ts';
import { saidBy } from '#tests/tools/content-sample.ts';
import { cleanText } from '#tools/content/rules/clean-text.ts';
import { forbiddenWords } from '#tools/content/rules/forbidden-words.ts';
import { glossaryUse } from '#tools/content/rules/glossary-use.ts';
import { otherLanguage } from '#tools/content/rules/other-language.ts';
import { findForm, hasForm } from '#tools/content/word-form.ts';

const nothing: string[] = [];

describe('the form of a word', () => {
  test.each([
    ['Ring rådgivningen i dag', 'rådgivning', 'rådgivningen'],
    ['Mödrarådgivningen svarar', 'rådgivning', null],
    ['Mödrarådgivningen svarar', '*rådgivning', 'Mödrarådgivningen'],
    ['det öppna daghemmet', 'öpp daghem', 'öppna daghemmet'],
    ['öppet\ndaghem', 'öpp daghem', 'öppet\ndaghem'],
    ['i regionen', '=region', null],
    ['vår region.', '=region', 'region'],
    ['Ei esimerkiksi', '=esim', null],
    ['(esim.)', '=esim', 'esim'],
    ['Åland', '=åland', 'Åland'],
  ])('in %j: %j', (text, form, word) => {
    expect(findForm(text, [form])?.word ?? null).toBe(word);
  });
});

describe('the glossary', () => {
  test('knows what Finland calls the same, and none of it is a trap of the same term', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(40);
    for (const { sv, not = [] } of glossary)
      for (const word of not) expect(hasForm(word.replaceAll(/[=*]/g, ''), sv), word).toBe(false);
  });

  test.each([
    ['Soita neuvolaan.', 'Ring rådgivningen.', nothing],
    [
      'Soita neuvolaan.',
      'Ring kliniken.',
      ['sv kit/sample.md: the Finnish text has "neuvolaan", the Swedish has none of *rådgivning'],
    ],
    ['Kela maksaa lapsilisää.', 'FPA betalar barnbidrag.', nothing],
    ['Vauva imee.', 'Babyn suger.', nothing],
  ])('%j is %j', (fi, sv, faults) => {
    expect(saidBy(glossaryUse, { fi, sv })).toEqual(faults);
  });
});

describe('words to do without', () => {
  const inFinnish = (fi: string) => saidBy(forbiddenWords, { fi });
  const inSwedish = (sv: string, fi = 'Hei.') => saidBy(forbiddenWords, { fi, sv });

  test.each([
    ['Mikäli vauva itkee', '"Mikäli": write jos'],
    ['Käynti suoritetaan', '"suoritetaan": write tehdä, maksaa, käydä'],
    ['Anna 5 tippaa', '"5 tippaa" gives no doses: the clinic, the doctor or the packet says how much'],
    ['Siinä on 10 µg', '"µg" gives no doses: the clinic, the doctor or the packet says how much'],
    ['Tuki on 200 euroa', '"euroa" gives no sums of money: they change, the office knows'],
    ['EPDS-lomake', '"EPDS" gives no scores: a form is talked over at the clinic'],
    ['Sinun pitää soittaa', '"Sinun pitää" orders about: say what many do, or what one may do'],
    ['Nyt täytyy levätä', '"täytyy" orders about: say what many do, or what one may do'],
    ['Silloin pitää hakea apua', '"pitää hakea" orders about: say what many do, or what one may do'],
  ])('in Finnish: %s', (text, what) => {
    expect(inFinnish(text)).toContain(`fi kit/sample.md: ${what}`);
  });

  test.each(['Hän pitää vauvaa sylissä.', 'Toinen pitää huolta lapsesta.', 'Omaa aikaa.', 'Lapsi pitää lelusta.'])(
    'Finnish may say: %s',
    (text) => {
      expect(inFinnish(text)).toEqual(nothing);
    },
  );

  test.each([
    ['Ring BVC', '"BVC": write rådgivning'],
    ['Du erhåller', '"erhåller": write få'],
    ['Gällande plats', '"Gällande": write om'],
    ['Du måste vila', '"måste" orders about: say what many do, or what one may do'],
    ['Barnet bör sova', '"bör" orders about: say what many do, or what one may do'],
    ['Ta med personnummer', '"personnummer": write personbeteckning'],
    ['Ge 2 droppar', '"2 droppar" gives no doses: the clinic, the doctor or the packet says how much'],
  ])('in Swedish: %s', (text, what) => {
    expect(inSwedish(text)).toContain(`sv kit/sample.md: ${what}`);
  });

  test('every one of the lists is found', () => {
    const bare = (forms: readonly string[]) => forms.map((form) => form.replaceAll(/[=*]/g, ''));
    const ofSweden = bare(glossary.flatMap(({ not = [] }) => not));
    expect(ofSweden.length).toBeGreaterThan(30);
    for (const word of [...ofSweden, ...bare(avoidedSwedish.flatMap(({ words }) => words))])
      expect(inSwedish(`Ring ${word} nu.`), word).not.toEqual(nothing);
    for (const word of bare(avoidedFinnish.flatMap(({ words }) => words)))
      expect(inFinnish(`Soita ${word} nyt.`), word).not.toEqual(nothing);
  });

  test('"förskola" is no daycare, and it is pre-primary', () => {
    expect(inSwedish('Barnet går i förskola.', 'Lapsi on päiväkodissa.')).toEqual([
      'sv kit/sample.md: "förskola": write daghem',
    ]);
    expect(inSwedish('Barnet går i förskola.', 'Lapsi käy esiopetuksessa.')).toEqual(nothing);
  });

  test('a word is right beside what makes it right', () => {
    expect(inSwedish('Fråga om barnomsorg.')).toEqual(['sv kit/sample.md: "barnomsorg": write småbarnspedagogik']);
    expect(inSwedish('På Åland heter det barnomsorg.')).toEqual(nothing);
    expect(inSwedish('Du samt din partner.')).toHaveLength(1);
    expect(inSwedish('Ni samt mor- och farföräldrar.')).toEqual(nothing);
  });

  test('titles, headings and callouts count, rhymes do not', () => {
    expect(saidBy(forbiddenWords, { head: { title: 'Mikäli itkee' } })).toHaveLength(1);
    expect(inFinnish('## Mikäli\n\n> [!try] Mikäli\n> Mikäli.')).toHaveLength(3);
    expect(inFinnish('> [!verse] fi\n> Mikäli täytyy')).toEqual(nothing);
  });
});

describe('a clean text', () => {
  test.each([
    ['Se on ‹mikä›.', 'is not filled in yet'],
    ['Se on < b.', null],
    ['- [ ] Tutti {#a}', null],
    ['Katso [!try] tästä.', 'has Markdown in it that was not understood'],
    ['Sano "hei".', 'quotes are ”…”'],
    ['Sano ”hei”.', null],
    ['Lepo - ja uni.', 'a dash is –'],
    ['Äitiys- ja lastenneuvola.', null],
    ['Noin 4-6 kuukautta.', 'a dash between numbers is –'],
    ['Noin 4–6 kuukautta, 3-vuotias.', null],
    ['Se on on hyvä.', 'has a word twice'],
  ])('%s', (fi, what) => {
    expect(saidBy(cleanText, { fi })).toEqual(what === null ? nothing : [`fi kit/sample.md: ${what}`]);
  });
});

describe('each language is by itself', () => {
  test.each([
    ['Vauva och sinä.', 1],
    ['Soita [Barn- och ungdomstelefonen](tel:112) nyt.', 0],
    ['Laulu ”Barnet är fint och sött” on vanha.', 0],
  ])('in Finnish: %s', (fi, count) => {
    expect(saidBy(otherLanguage, { fi })).toHaveLength(count);
  });

  test.each([
    ['Babyn on trött.', 1],
    ['Säg ja till hjälp.', 0],
    ['Ring Ensi- ja turvakotien liitto i dag.', 0],
  ])('in Swedish: %s', (sv, count) => {
    expect(saidBy(otherLanguage, { sv })).toHaveLength(count);
  });
});
