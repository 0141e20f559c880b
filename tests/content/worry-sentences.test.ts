import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { concepts } from '#content/search/concepts/concepts.ts';
import { languages } from '#domain/language.ts';
import { createSearch } from '#domain/search/search.ts';
import { worrySentences } from './worry-sentences.ts';

const nothing: string[] = [];

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

  test.each(languages)('whole sentences of need in %s are heard, in any form', (language) => {
    expect(worrySentences[language].urgent.filter((text) => !ask(text).isUrgent)).toEqual(nothing);
  });

  test.each(languages)('whole sentences of every day in %s alarm nobody', (language) => {
    expect(worrySentences[language].harmless.filter((text) => ask(text).isUrgent)).toEqual(nothing);
  });

  test('of several worries the call for help leads, wherever it stands', () => {
    expect(firstService('vauva ei nuku ja mies lyö')).toBe('112');
    expect(firstService('neuvolan ajanvaraus mutta en jaksa enää')).toBe('mieli-fi');
    expect(firstService('dagisplats och min man slår mig')).toBe('112');
  });

  test.each([
    ['väkivallan', 'väkivalta'],
    ['isän', 'isä'],
    ['lapsen nimen', 'lapsen nimi'],
    ['vatsatautiin', 'vatsatauti'],
    ['iltapäiväkerhossa', 'iltapäiväkerho'],
    ['daghemmets', 'daghem'],
    ['barnskyddet', 'barnskydd'],
    ['päikkyyn', 'päikky'],
    ['hetun', 'hetu'],
  ])('“%s” is understood as “%s” is', (form, word) => {
    expect(ask(word).leads).not.toEqual([]);
    expect(ask(form).leads).toEqual(ask(word).leads);
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
