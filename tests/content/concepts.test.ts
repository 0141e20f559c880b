import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { authoredServices } from '#content/directory/directory.ts';
import { rules } from '#content/rules/rules.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import { languages } from '#domain/language.ts';
import { phraseWords } from '#domain/search/concept-finder.ts';
import { createSearch } from '#domain/search/search.ts';
import { foldWord, wordsOf } from '#domain/search/words.ts';
import { pagePaths } from '#domain/site-map.ts';

const nothing: string[] = [];
const ids = concepts.map(({ id }) => id);
const urgentConcepts = concepts.filter(({ urgent }) => urgent);
const wordsIn = concepts.flatMap((concept) =>
  languages.flatMap((language) => concept[language].map((word) => ({ concept, language, word }))),
);
const folded = (word: string) => wordsOf(word).map(foldWord).join(' ');
const service = (id: string) => authoredServices.find((each) => each.id === id);
const answersAlways = (id: string) => service(id)?.hours.kind === 'always';

/** Words that mean two things to two parents: each is asked about both. */
const meansTwoThings: Readonly<Record<string, string>> = {
  forskola: 'for six-year-olds in Finland, the daycare of those who come from Sweden',
  pappa: 'a grandfather in Finnish, a father in Swedish',
};

/** Phrases of which the search counts one word only, since the rest says nothing; that word is a call for help by itself. */
const alarmingAlone: Readonly<Record<string, string>> = {
  do: 'to die',
  hotar: 'is threatened',
  klarar: 'not to manage',
  kontrollerar: 'is controlled by somebody',
  kranker: 'is degraded',
  forfoljer: 'is followed',
  kuolla: 'to die',
  livet: 'to take one’s life; life with a child has longer phrases of its own',
  knuffar: 'is pushed',
  radd: 'is afraid',
  rymma: 'to run away from it all',
  slar: 'is hit',
  slog: 'was hit',
};

const properNames =
  'Asperger Barn Barnavårdsföreningen Brottsofferjouren Digi Downin Downs Ensi Folkhälsan Folkpensionsanstalten Försäkringskassan Arbetsförmedlingen ' +
  'Förbundet Giftinformationscentralen Hälsobyn Institutet Jourhjälpen Kansaneläkelaitos Kela Kirkon Kommunernas Kvinnolinjen Kyrkans Lasten ' +
  'Maarianhamina Mannerheimin Mannerheims Mariehamn Mielenterveystalo Miessakit Migri Migrationsverket Myndigheten Myrkytystietokeskus Naisten Linja ' +
  'Nollalinja Nollinjen Omahelpperi Omaolo Omaperhe Päivystysapu Peluuri Psykporten Sekasin Tampereen Tammerfors Tays Terveyden Terveyskylä Turun Tyks ' +
  'Vaasan Vasa Ahvenanmaa Åbo Åland Finland Suomessa Suomeen Lastensuojeluliitto Barnskyddsförbund';
const named = new Set(properNames.split(' '));
const isCapital = (word: string) => word !== word.toLowerCase();
/** MLL, S2, OmaKela, MittFPA. */
const isAbbreviation = (word: string) => /^[\p{Lu}\d]+$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);

describe('the groups of words', () => {
  test('are at least two hundred, each with a name of its own', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(200);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual(nothing);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual(nothing);
  });

  test('have words in both languages', () => {
    expect(concepts.filter(({ fi, sv }) => fi.length === 0 || sv.length === 0).map(({ id }) => id)).toEqual(nothing);
  });

  test('are small enough for a phone', () => {
    const json = JSON.stringify(concepts);
    expect(Buffer.byteLength(json)).toBeLessThan(88_000);
    expect(brotliCompressSync(json).length).toBeLessThan(23_000);
  });

  test('are clean words: trimmed, composed, no sign that the search does not read', () => {
    const odd = wordsIn.filter(
      ({ word }) =>
        word !== word.trim() || word !== word.normalize('NFC') || !/^[\p{L}\p{N}][\p{L}\p{N} .:-]*$/u.test(word),
    );
    expect(odd.map(({ word }) => word)).toEqual(nothing);
  });

  test('are lower case but for names and abbreviations', () => {
    const loud = wordsIn.flatMap(({ word }) =>
      (word.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
        (each) => isCapital(each) && !named.has(each) && !isAbbreviation(each),
      ),
    );
    expect(loud).toEqual(nothing);
  });

  test('share no word that is not wanted in both', () => {
    const groupsOf = new Map<string, Set<string>>();
    for (const { concept, word } of wordsIn) {
      const key = folded(word);
      groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(concept.id));
    }
    const shared = Array.from(groupsOf).filter(([, groups]) => groups.size > 1);
    expect(shared.map(([word]) => word).sort()).toEqual(Object.keys(meansTwoThings).sort());
  });

  test('say no word twice', () => {
    const twice = concepts.flatMap((concept) =>
      languages.flatMap((language) => {
        const all = concept[language].map(folded);
        return all.filter((word, at) => all.indexOf(word) !== at).map((word) => `${concept.id}: ${word}`);
      }),
    );
    expect(twice).toEqual(nothing);
  });

  test('name only groups that are there as near, never themselves', () => {
    const lost = concepts.flatMap(({ id, near = [] }) =>
      near.filter((other) => other === id || !ids.includes(other)).map((other) => `${id} → ${other}`),
    );
    expect(lost).toEqual(nothing);
  });
});

describe('what stands first', () => {
  const leads = concepts.flatMap(({ id, leads: own }) => (own ? [{ id, ...own }] : []));
  const lost = (pick: 'services' | 'articles' | 'pages' | 'reminders', isThere: (lead: string) => boolean) =>
    leads.flatMap(({ id, ...own }) =>
      (own[pick] ?? []).filter((lead) => !isThere(lead)).map((lead) => `${id} → ${lead}`),
    );

  test('is a service of the directory', () => {
    expect(lost('services', (id) => service(id) !== undefined)).toEqual(nothing);
  });

  test('is a service for the whole country, wherever the parent lives', () => {
    const local = lost('services', (id) => service(id)?.area.type === 'nation');
    expect(local).toEqual(['aland → county-91']);
  });

  test.each(languages)('is an article of the kit in %s', (language) => {
    const slugs = readdirSync(`locales/${language}/kit`).map((file) => file.replace(/\.md$/, ''));
    expect(lost('articles', (slug) => slugs.includes(slug))).toEqual(nothing);
  });

  test('is a page of the app', () => {
    expect(lost('pages', (page) => page in pagePaths)).toEqual(nothing);
  });

  test('is a rule of dates', () => {
    const known = rules.map(({ id }) => String(id));
    expect(lost('reminders', (id) => known.includes(id))).toEqual(nothing);
  });

  test('is never said twice', () => {
    const twice = leads.flatMap(({ id, services = [], articles = [], pages = [], reminders = [] }) =>
      [services, articles, pages, reminders].some((list) => new Set<string>(list).size < list.length) ? [id] : [],
    );
    expect(twice).toEqual(nothing);
  });
});

describe('whoever needs a person now', () => {
  test('is led to a line that answers at any hour before all others', () => {
    const late = urgentConcepts.filter(({ leads }) => !answersAlways(leads?.services?.[0] ?? ''));
    expect(late.map(({ id }) => id)).toEqual(nothing);
  });

  test('is never sent to an office before a line that is always open', () => {
    const mixed = urgentConcepts.filter(({ leads }) => {
      const isAlways = (leads?.services ?? []).filter((id) => id !== 'mieli-sv').map(answersAlways);
      return isAlways.lastIndexOf(true) > isAlways.indexOf(false) && isAlways.includes(false);
    });
    expect(mixed.map(({ id }) => id)).toEqual(nothing);
  });

  test('has the Swedish line beside the Finnish one', () => {
    const alone = concepts.filter(
      ({ leads: { services = [] } = {} }) => services.includes('mieli-fi') !== services.includes('mieli-sv'),
    );
    expect(alone.map(({ id }) => id)).toEqual(nothing);
  });

  test('is known by words that tell of need, not by what is left of a phrase without its small words', () => {
    const left = urgentConcepts.flatMap((concept) =>
      languages.flatMap((language) =>
        concept[language].flatMap((word) => {
          const telling = phraseWords(word);
          return wordsOf(word).length > 1 && telling.length === 1 ? telling : [];
        }),
      ),
    );
    expect(left.filter((word) => !(word in alarmingAlone))).toEqual(nothing);
  });
});

describe('a question in a parent’s own words', () => {
  const search = createSearch([], concepts);
  const ask = (text: string) => search({ text, language: 'fi' });
  const firstService = (text: string) => ask(text).leads.flatMap(({ services = [] }) => services)[0];

  test.each([
    ['en jaksa', 'mieli-fi'],
    ['en jaksa enää', 'mieli-fi'],
    ['jag orkar inte', 'mieli-fi'],
    ['jag orkar inte mer med babyn', 'mieli-fi'],
    ['mies lyö', '112'],
    ['mieheni lyö minua', '112'],
    ['vaimo lyö', '112'],
    ['puoliso uhkailee', '112'],
    ['min man slår mig', '112'],
    ['min fru slår mig', '112'],
    ['jag är rädd för min man', '112'],
    ['turvakoti', 'nollalinja'],
    ['haluan kuolla', '112'],
    ['jag vill inte leva', '112'],
    ['jag vill ta livet av mig', '112'],
    ['pelkään satuttavani lasta', '112'],
    ['rädd att skada babyn', '112'],
    ['ravistin vauvaa', '112'],
    ['jag skakade babyn', '112'],
    ['vauva vain itkee', '116117'],
    ['babyn bara gråter', '116117'],
    ['lapsi söi lääkkeitä', 'poison'],
    ['barnet åt medicin', 'poison'],
    ['vauva ei hengitä', '112'],
    ['babyn andas inte', '112'],
    ['lapsi kouristaa', '112'],
    ['vauvalla on kuumetta', '116117'],
    ['babyn har feber', '116117'],
    ['vauva ei liiku vatsassa', '116117'],
    ['babyn rör sig inte i magen', '116117'],
  ])('“%s” puts %s first and urgent help on top', (text, first) => {
    expect(ask(text).isUrgent).toBe(true);
    expect(firstService(text)).toBe(first);
  });

  test.each([
    ['vauva ei nuku', 'sleep-by-age'],
    ['babyn sover inte', 'sleep-by-age'],
    ['tarha', 'applying-for-daycare'],
    ['dagisplats', 'applying-for-daycare'],
    ['eskari', 'pre-primary'],
    ['vaippa', 'first-weeks'],
    ['haluan erota', 'separation'],
    ['kastelu', 'potty'],
    ['äippäloma', 'family-leave'],
    ['pappaledig', 'family-leave'],
    ['kuume', 'illness-at-home'],
    ['oksentaa', 'illness-at-home'],
    ['burana', 'illness-at-home'],
    ['pippeli kipeä', 'illness-at-home'],
    ['snippa', 'illness-at-home'],
  ])('“%s” puts the article %s first, and nobody is alarmed', (text, article) => {
    expect(ask(text).isUrgent).toBe(false);
    expect(ask(text).leads.flatMap(({ articles = [] }) => articles)[0]).toBe(article);
  });

  test.each([
    'rahat loppu',
    'vauva vain syö',
    'herkkä mieli',
    'maito loppu',
    'elämä vauvan kanssa',
    'apua imetykseen',
    'milloin lääkäriin',
    'lapsi satuttaa itsensä',
    'taapero lyö äitiä',
    'kuolaa paljon',
    'livet med baby',
    'svartsjuk storasyster',
    'jag är så trött',
    'barnet mår illa',
    'babyn dricker lite',
    'hjälp med amning',
    'när ska man till läkare',
    'barnet är rädd för hundar',
    'barnet slår sin bror',
    'orolig för mitt barn',
    'vad gör man med barn på sommaren',
  ])('“%s” alarms nobody', (text) => {
    expect(ask(text).isUrgent).toBe(false);
  });

  test.each(languages)('a title of the kit in %s alarms only when it is about a danger', (language) => {
    const titles = readdirSync(`locales/${language}/kit`).map((file) => ({
      slug: file.replace(/\.md$/, ''),
      title: /^title: (.*)$/m.exec(readFileSync(`locales/${language}/kit/${file}`, 'utf8'))?.[1] ?? '',
    }));
    expect(titles.length).toBeGreaterThan(80);
    expect(titles.filter(({ title }) => ask(title).isUrgent).map(({ slug }) => slug)).toEqual([
      'red-flags',
      'violence',
    ]);
  });
});
