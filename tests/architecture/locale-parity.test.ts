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
