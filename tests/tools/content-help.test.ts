import { describe, expect, test } from 'vitest';
import { saidBy } from '#tests/tools/content-sample.ts';
import { endsWithHelp, urgentCall, violenceLine } from '#tools/content/rules/acute.ts';
import { alandHasItsOwnRules, alandHasNo116117 } from '#tools/content/rules/aland.ts';
import { correctedAge } from '#tools/content/rules/corrected-age.ts';
import { crisisLine } from '#tools/content/rules/crisis-line.ts';
import { phoneNumbers } from '#tools/content/rules/phone-numbers.ts';
import { whomToCall } from '#tools/content/rules/whom-to-call.ts';

const nothing: string[] = [];
const call = '> [!call] Soita\n> Soita [neuvolaan](service:neuvola).';
const danger = '> [!danger] Nyt on kiire\n> Soita [112](tel:112).';

describe('whom to call', () => {
  test.each([
    [call, nothing],
    ['Hei.', ['has 0 callouts [!call], not one']],
    [`${call}\n\n${call}`, ['has 2 callouts [!call], not one']],
    ['> [!call] Soita\n> Soita [112](tel:112).', ['the callout [!call] leads to no service: link']],
  ])('%s', (fi, what) => {
    expect(saidBy(whomToCall, { fi, sv: call })).toEqual(what.map((each) => `fi kit/sample.md: ${each}`));
    expect(saidBy(whomToCall, { fi, sv: 'Hej.', head: { topics: '[songs]' } })).toEqual(nothing);
    expect(saidBy(whomToCall, { fi, sv: 'Hej.', head: { topics: '[checklists]' } })).toEqual(nothing);
  });
});

describe('what cannot wait', () => {
  test('an article that names it also says 112', () => {
    const missing = 'fi kit/sample.md: "tajuton" is acute: a callout [!danger] with [112](tel:112) is missing';
    expect(saidBy(urgentCall, { fi: 'Lapsi on tajuton.' })).toEqual([missing]);
    expect(saidBy(urgentCall, { fi: `Lapsi on tajuton.\n\n> [!danger] Nyt\n> Soita.` })).toEqual([missing]);
    expect(saidBy(urgentCall, { fi: `Lapsi on tajuton.\n\n${danger}` })).toEqual(nothing);
    expect(saidBy(urgentCall, { fi: 'Lapsi on tajuton.', head: { topics: '[rights]' } })).toEqual(nothing);
    expect(saidBy(urgentCall, { fi: 'Lapsi nauraa.' })).toEqual(nothing);
  });

  test('an article that names violence leads to its line', () => {
    expect(saidBy(violenceLine, { fi: 'Väkivalta ei ole syysi.' })).toEqual([
      'fi kit/sample.md: "Väkivalta": a link to service:nollalinja is missing',
    ]);
    expect(saidBy(violenceLine, { fi: 'Väkivalta: [080 005 005](service:nollalinja).' })).toEqual(nothing);
  });

  test('a medical page ends with whom to call', () => {
    const says = 'kit/sample.md: a medical page with 112 ends with a callout [!call] or [!danger]';
    expect(saidBy(endsWithHelp, { fi: `${danger}\n\nHei.`, sv: `Hej.\n\n${danger}` })).toEqual([`fi ${says}`]);
    expect(saidBy(endsWithHelp, { fi: `${danger}\n\n${call}`, sv: `${danger}\n\nHej.` })).toEqual([`sv ${says}`]);
    expect(saidBy(endsWithHelp, { fi: `${danger}\n\nHei.`, head: { topics: '[hard-times]' } })).toEqual(nothing);
  });
});

describe('Åland', () => {
  const says = 'kit/sample.md: names 116 117 and does not say beside it that Åland calls its own health care';
  test.each([
    ['Soita [116 117](tel:116117).\n\nAhvenanmaalla ei.', 1],
    ['Soita [Päivystysapuun](service:116117).', 1],
    ['- [116 117](tel:116117)\n- Ahvenanmaalla ei', 1],
    ['Soita [116 117](tel:116117). Ahvenanmaalla numero ei ole käytössä.', 0],
    ['> [!call] Soita\n> [116 117](tel:116117)\n>\n> Ahvenanmaalla ei.', 0],
  ])('beside the number: %s', (fi, count) => {
    expect(saidBy(alandHasNo116117, { fi })).toEqual(Array(count).fill(`fi ${says}`));
  });

  test('in Swedish too', () => {
    expect(saidBy(alandHasNo116117, { sv: 'Ring [116 117](tel:116117).' })).toEqual([`sv ${says}`]);
    expect(saidBy(alandHasNo116117, { sv: 'Ring [116 117](tel:116117), inte på Åland.' })).toEqual(nothing);
  });

  test('has its own rules, and an article about those says so', () => {
    expect(saidBy(alandHasItsOwnRules, { fi: 'Kotihoidon tuki alkaa.' })).toEqual([
      'fi kit/sample.md: "Kotihoidon tuki": say that Åland has its own rules',
    ]);
    expect(saidBy(alandHasItsOwnRules, { fi: 'Kotihoidon tuki alkaa.\n\nAhvenanmaalla on omat säännöt.' })).toEqual(
      nothing,
    );
    expect(saidBy(alandHasItsOwnRules, { fi: 'Lue: [Varhaiskasvatus](kit:one).' })).toEqual(nothing);
  });
});

describe('phone numbers', () => {
  test.each([
    ['Soita [112](tel:112).', nothing],
    ['Soita [080 005 005](service:nollalinja).', nothing],
    ['Soita [09 111 1111](service:nollalinja).', ['service:nollalinja has no such number']],
    ['Soita [09 111 1111](tel:091111111).', ['dials a number that is not in the directory']],
    ['Soita [116 117](tel:112).', ['dials 112 and says another number']],
    ['Soita 112.', ['112 is no link: it could not be called']],
    ['Soita **116 117**.', ['116 117 is no link: it could not be called']],
    ['Soita 09 310 44222.', ['09 310 44222 is no link: it could not be called']],
    ['Vuonna 2026 noin 3–6 kuukautta, 112-vuotias.', nothing],
  ])('%s', (fi, what) => {
    expect(saidBy(phoneNumbers, { fi })).toEqual(what.map((each) => `fi kit/sample.md: ${each}`));
  });
});

test('the crisis line speaks the language of the text', () => {
  const [fi, sv] = ['[A](service:mieli-fi)', '[A](service:mieli-sv)'];
  expect(saidBy(crisisLine, { fi, sv })).toEqual(nothing);
  expect(saidBy(crisisLine, { fi: sv, sv: fi })).toEqual([
    'fi kit/sample.md: service:mieli-sv speaks the other language',
    'sv kit/sample.md: service:mieli-fi speaks the other language',
  ]);
  expect(saidBy(crisisLine, { fi, sv: `${fi} svarar på arabiska.` })).toEqual(nothing);
});

test('a page of development up to two years mentions the corrected age, or leads there', () => {
  const stage = (fi: string, ages = '{ from: 3, to: 4 }', topics = '[first-year]') =>
    saidBy(correctedAge, { fi, head: { ages, topics } });
  expect(stage('Vauva nauraa.')).toHaveLength(1);
  expect(stage('Katsokaa korjattua ikää.')).toEqual(nothing);
  expect(stage('Lue: [etuajassa](kit:born-early).')).toEqual(nothing);
  expect(stage('Taapero juoksee.', '{ from: 24, to: 30 }', '[toddler]')).toEqual(nothing);
  expect(stage('Vauva nukkuu.', '{ from: 3, to: 4 }', '[sleep]')).toEqual(nothing);
});
