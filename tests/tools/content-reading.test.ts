import { expect, test } from 'vitest';
import { faultsOf, saidBy } from '#tests/tools/content-sample.ts';
import { length } from '#tools/content/rules/length.ts';
import { readingLevel, sentenceLimits } from '#tools/content/rules/reading-level.ts';

const nothing: string[] = [];
const words = (count: number) => Array<string>(count).fill('sana').join(' ');

test('one to four minutes', () => {
  const enough = words(80);
  expect(saidBy(length, { fi: enough, sv: enough })).toEqual(nothing);
  expect(saidBy(length, { fi: words(79), sv: enough })).toEqual(['fi kit/sample.md: has 79 words, at least 80']);
  expect(saidBy(length, { fi: words(79), sv: 'Hej.', head: { topics: '[songs]' } })).toEqual(nothing);
  expect(saidBy(length, { fi: words(719), sv: enough })).toEqual(nothing);
  expect(saidBy(length, { fi: words(720), sv: words(800) })).toEqual([
    'fi kit/sample.md: takes 5 minutes to read, at most 4: make two articles of it',
    'sv kit/sample.md: takes 5 minutes to read, at most 4: make two articles of it',
  ]);
});

test.each(['fi', 'sv'] as const)('short sentences in %s', (language) => {
  const { mean, longest } = sentenceLimits[language];
  const text = (...counts: number[]) => ({
    [language]: counts.map((count) => `Sana ${words(count - 1)}.`).join(' '),
  });
  const file = `${language} kit/sample.md`;
  expect(saidBy(readingLevel, text(longest, 2, 2, 2))).toEqual(nothing);
  expect(saidBy(readingLevel, text(longest + 1, 2, 2, 2))).toEqual([
    `${file}: a sentence of ${longest + 1} words, at most ${longest}`,
  ]);
  expect(saidBy(readingLevel, text(mean, mean))).toEqual(nothing);
  expect(saidBy(readingLevel, text(mean, mean + 1))).toEqual([
    `${file}: ${(mean + 0.5).toFixed(1)} words a sentence on average, at most ${mean}`,
  ]);
});

test('the place of a long sentence is its beginning, also inside a callout', () => {
  const fi = `Hei.\n\n> [!try] Kokeile\n> Lyhyt. Lyhyt. Lyhyt. Pitkä ${words(22)}.`;
  expect(faultsOf(readingLevel, { fi }).map(({ near }) => near)).toEqual([
    'Pitkä sana sana sana sana sana sana sana sana',
  ]);
});
