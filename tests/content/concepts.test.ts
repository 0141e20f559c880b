import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { authoredServices } from '#content/directory/directory.ts';
import { rules } from '#content/rules/rules.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import { languages } from '#domain/language.ts';
import { neededWords } from '#domain/search/concept-phrase.ts';
import { foldWord, wordsOf } from '#domain/search/words.ts';
import { pagePaths } from '#domain/site-map.ts';

const nothing: string[] = [];
const ids = concepts.map(({ id }) => id);
const urgentConcepts = concepts.filter(({ urgent }) => urgent);
/** Words that only stand for one another in phrases. */
const classes = concepts.filter(({ isClass }) => isClass);
const wordsIn = concepts
  .filter((concept) => !classes.includes(concept))
  .flatMap((concept) =>
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
        word !== word.trim() || word !== word.normalize('NFC') || !/^[@=]?[\p{L}\p{N}][\p{L}\p{N} .:@=-]*$/u.test(word),
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

  test('name only classes that are there', () => {
    const named = wordsIn.flatMap(({ word }) => Array.from(word.matchAll(/@([a-z-]+)/g), ([, id]) => id));
    expect([...new Set(named)].sort()).toEqual(classes.map(({ id }) => id).sort());
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

  test('is never known by one word that is left of a phrase', () => {
    const left = urgentConcepts.flatMap((concept) =>
      languages.flatMap((language) =>
        concept[language].filter((text) => text.includes(' ') && neededWords(concept, text).length === 1),
      ),
    );
    expect(left).toEqual(nothing);
  });
});
