import { expect, test } from 'vitest';
import { isCrisisTitle, worryOf } from '#tools/directory/worry/finnish-titles.ts';

test.each([
  ['Kerho', null, ['everyone']],
  ['Lastensuojelun avohuolto', null, ['big']],
  ['Perheneuvola', null, ['small']],
  ['Eropalvelut', null, ['small']],
  ['Erotilanteen sosiaalityö', null, ['small']],
  ['Lastensuojelun tukiperhe', null, ['small', 'big']],
  ['Tehostettu perhetyö', null, ['big']],
  ['Apu', 'avioero, turvakoti', ['small', 'big']],
  // Words that only contain a word of the rules.
  ['Verohallinto', 'eroon tupakasta, terotus', ['everyone']],
  ['Lasten toimintaterapia', 'toimintaterapeutti', ['everyone']],
  // For an emergency there is no small worry, whatever the keywords say.
  ['Sosiaalipäivystys', 'sosiaalineuvonta', ['big']],
  [null, null, ['everyone']],
])('%j with keywords %j is for %j', (title, keywords, worry) => {
  expect(worryOf(title, keywords)).toEqual(worry);
});

test('crisis is what the Finnish title calls so', () => {
  const titles = ['Soita kriisipäivystyksen puhelimeen', 'LASTENPSYKIATRIAN PÄIVYSTYS', 'Kiireellinen hoito', null];
  expect(titles.map(isCrisisTitle)).toEqual([true, true, false, false]);
});
