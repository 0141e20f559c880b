import { describe, expect, test } from 'vitest';
import { checkLocales, type AllowList } from '#tests/architecture/check-locales.ts';
import { namesInTheOtherLanguage, sameInBothLanguages } from '#tests/architecture/locale-allow-list.ts';
import { pathsUnder, readProjectFile } from '#tests/architecture/project-files.ts';

const nothing: string[] = [];

test('Finnish and Swedish say the same things', () => {
  const localeOf = (folder: string) =>
    new Map(pathsUnder(folder).map((path) => [path.slice(folder.length + 1), readProjectFile(path).text]));
  const locales = { fi: localeOf('locales/fi'), sv: localeOf('locales/sv') };
  expect(checkLocales(locales, { names: namesInTheOtherLanguage, same: sameInBothLanguages })).toEqual(nothing);
});

describe('the checker reports', () => {
  const none: AllowList = { names: [], same: [] };
  const files = (content: Record<string, unknown>) =>
    new Map(
      Object.entries(content).map(([file, value]) => [file, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
  const check = (fi: Record<string, unknown>, sv: Record<string, unknown>, allow = none) =>
    checkLocales({ fi: files(fi), sv: files(sv) }, allow);
  const inToday = (fi: Record<string, unknown>, sv: Record<string, unknown>, allow = none) =>
    check({ 'today.json': fi }, { 'today.json': sv }, allow);

  test('a file that one language lacks', () => {
    expect(check({ 'kit/sleep.md': 'Uni.' }, {})).toEqual(['fi/kit/sleep.md: is missing in the other language']);
    expect(check({}, { 'today.json': { a: 'Nu' } })).toEqual(['sv/today.json: is missing in the other language']);
  });

  test('a key that one language lacks, however deep', () => {
    expect(inToday({ a: { b: 'Tänään', c: 'Nyt' } }, { a: { b: 'I dag' } })).toEqual([
      'fi/today.json: a.c is missing in the other language',
    ]);
  });

  test('other placeholders', () => {
    expect(inToday({ a: '{{count}} kuntaa' }, { a: '{{n}} kommuner' })).toHaveLength(2);
    expect(inToday({ a: '{{count, number}} / {{total}}' }, { a: '{{ total }} ({{count}})' })).toEqual(nothing);
  });

  test('an empty text, a text that is none, broken JSON, an empty article', () => {
    expect(inToday({ a: ' ' }, { a: 'Nu' })).toEqual(['fi/today.json: a is empty']);
    expect(inToday({ a: 1 }, { a: 'Nu' })).toEqual(['fi/today.json: a is no text']);
    expect(inToday({ a: null }, { a: 'Nu' })).toEqual(['fi/today.json: a is no text']);
    expect(check({ 'a.json': '{' }, { 'a.json': '{}' })).toEqual([expect.stringContaining('fi/a.json: is no JSON')]);
    expect(check({ 'a.md': '\n' }, { 'a.md': 'Nu.' })).toEqual(['fi/a.md: is empty']);
  });

  test('half a plural', () => {
    expect(inToday({ days_one: 'päivä' }, { days_one: 'dag' })).toHaveLength(2);
    expect(inToday({ days_other: 'päivää' }, { days_other: 'dagar' })).toHaveLength(2);
    expect(inToday({ days_one: 'päivä', days_other: 'päivää' }, { days_one: 'dag', days_other: 'dagar' })).toEqual(
      nothing,
    );
  });

  test.each([
    ['Hae lapsi ja vanhempi', 'Barn ja förälder'],
    ['Näin se on', 'Det on så'],
    ['Avaa tai sulje', 'Öppna. Tai stäng'],
    ['Ei nyt', 'Ei nu'],
    ['Barn och förälder', 'Barn och vuxen'],
    ['Öppna eller stäng', 'Öppna eller stäng den'],
    ['Inte nu', 'Inte nu!'],
    ['Se är', 'Den är'],
  ])('a text in the wrong language: %s | %s', (fi, sv) => {
    expect(inToday({ a: fi }, { a: sv })).toEqual([expect.stringMatching(/today\.json: a has the (fi|sv) word/)]);
    expect(check({ 'kit/a.md': `---\ntitle: x\n---\n${fi}\n` }, { 'kit/a.md': `---\ntitle: y\n---\n${sv}\n` })).toEqual(
      [expect.stringMatching(/kit\/a\.md: line 4 has the (fi|sv) word/)],
    );
  });

  test('a longer text that nobody translated', () => {
    const same = 'Chat: Sekaisin247 nettisivulla';
    expect(inToday({ a: same }, { a: same })).toHaveLength(2);
    expect(inToday({ a: same }, { a: same }, { names: [], same: [same] })).toEqual(nothing);
    expect(check({ 'a.md': same }, { 'a.md': same })).toHaveLength(2);
    expect(inToday({ a: 'Eväät' }, { a: 'Eväät' })).toEqual(nothing);
  });

  const rhyme = (head: string, ...lines: string[]) => `---\n${head}\n---\n${lines.join('\n')}\n`;
  const song = '> [!verse] sv\n> Bä, bä, vita lamm, har du\n>\n> och söndagskjol åt mor';

  test('nothing about what a rhyme is called and how it goes: it is in its own language in both files', () => {
    expect(
      check(
        {
          'kit/lamm.md': rhyme(
            'title: Bä, bä och vita lamm\nsummary: Ruotsinkielinen laulu.',
            song,
            '',
            'Näin leikitte.',
          ),
        },
        { 'kit/lamm.md': rhyme('title: Bä, bä och vita lamm\nsummary: En sång.', song, '', 'Så leker ni.') },
      ),
    ).toEqual(nothing);
  });

  test('what stands around a rhyme, above it and right below it', () => {
    const fi = rhyme('title: Lamm\nsummary: Laulu och leikki.', '', 'Sylissä och.', song, '', 'Laula och leiki.');
    const sv = rhyme('title: Lamm\nsummary: En sång.', '', 'I famnen.', song, '', 'Sjung ja lek.');
    expect(check({ 'kit/lamm.md': fi }, { 'kit/lamm.md': sv })).toEqual([
      expect.stringMatching(/^fi.*: line 3 has the sv word "och"/),
      expect.stringMatching(/^fi.*: line 6 has the sv word "och"/),
      expect.stringMatching(/^fi.*: line 12 has the sv word "och"/),
      expect.stringMatching(/^sv.*: line 12 has the fi word "ja"/),
    ]);
  });

  test('a callout and a title that nobody translated, in an article that is no rhyme', () => {
    const article = rhyme(
      'title: Vauva itkee taas kovasti\nsummary: A',
      '> [!try] Kokeile näitä tänään\n> Rauhassa, yksi kerrallaan.',
    );
    const reported = check({ 'kit/a.md': article }, { 'kit/a.md': article }).filter((line) => line.startsWith('sv/'));
    expect(reported).toEqual(
      [2, 5, 6].map((line) => expect.stringContaining(`: line ${line} is the same in both`) as string),
    );
  });

  test('nothing about the rest of the front matter, which the Finnish file has for both', () => {
    const facts = 'related:\n  articles: [med, som, naps]\n  services: [kan, till, inte]';
    expect(
      check(
        { 'kit/a.md': rhyme(`title: Uni\nsummary: Lyhyesti.\n${facts}`, 'Teksti.') },
        { 'kit/a.md': rhyme('title: Sömn\nsummary: Kort.', 'Text.') },
      ),
    ).toEqual(nothing);
  });

  test('a Finnish "ja", not a Swedish yes', () => {
    expect(inToday({ a: 'Kyllä on kyllä' }, { a: 'Ett ja är ett ja' })).toEqual(nothing);
    expect(inToday({ a: 'Sanoo hei' }, { a: 'Den som säger ja' })).toEqual(nothing);
    expect(inToday({ a: 'Isä sanoo' }, { a: 'Pappa ja mamma' })).toHaveLength(1);
    expect(inToday({ a: 'Olento' }, { a: 'Det väger ett kilo ja två' })).toHaveLength(1);
  });

  test('nothing about names, addresses and parts of words', () => {
    const names = ['Ensi- ja turvakotien liitto', 'Barnets bästa och vår'];
    expect(
      inToday(
        { a: 'Ruotsiksi Barnets bästa och vår', b: 'Lue https://thl.fi/att/och', c: 'Jamppa-torstai' },
        { a: 'På finska Ensi- ja turvakotien liitto', b: '[Läs](https://thl.fi/ei/on)', c: 'Jacka, taiga, eiderdun' },
        { names, same: [] },
      ),
    ).toEqual(nothing);
  });
});
