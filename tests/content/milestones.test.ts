import { describe, expect, test } from 'vitest';
import { milestones as authored } from '#content/kit/milestones.ts';
import { kitSources } from '#content/kit/sources/sources.ts';
import { articlesForAge } from '#domain/kit/for-age.ts';
import { milestoneKinds, type GrowthMilestone, type Milestone } from '#domain/kit/milestone.ts';
import { languages, type Language } from '#domain/language.ts';
import fi from '#locales/fi/milestones.json' with { type: 'json' };
import sv from '#locales/sv/milestones.json' with { type: 'json' };

const milestones: readonly Milestone[] = authored;
const texts: Record<Language, Readonly<Record<string, string>>> = { fi: fi.item, sv: sv.item };
const ids = milestones.map(({ id }) => id);
const growth = milestones.filter((each): each is GrowthMilestone => each.kind !== 'first');
const nothing: string[] = [];

/** Words of an order, a verdict or a yardstick; and the Swedish pronoun that the texts do without. */
const measuring: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(pitää|täytyy|pitäisi|tulisi|osaa|ei vielä|viimeistään|normaali\p{L}*|testi\p{L}*|jo)(?!\p{L})/iu,
  sv: /(?<!\p{L})(måste|borde|ska kunna|skall|kan|inte|senast|normal\p{L}*|test\p{L}*|redan|hen|han|hon|den)(?!\p{L})/iu,
};

test('each milestone has an id of its own, which can be kept for ever', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual(nothing);
});

describe.each(languages)('in %s', (language) => {
  test('every milestone has its words, and there are no words without one', () => {
    expect(Object.keys(texts[language]).toSorted()).toEqual(ids.toSorted());
  });

  test('the words are short, plain and said once', () => {
    const words = Object.values(texts[language]);
    expect(words.filter((text) => !/^\p{Lu}[^.!?]*[^.!?\s]$/u.test(text))).toEqual(nothing);
    expect(words.filter((text) => text.length > 50)).toEqual(nothing);
    expect(new Set(words).size).toBe(words.length);
  });

  test('they tell what was seen, and measure nobody', () => {
    expect(Object.values(texts[language]).filter((text) => measuring[language].test(text))).toEqual(nothing);
  });

  test('a first says that it is one', () => {
    const first = language === 'fi' ? /^Ensimmäi(nen|set) / : /^Första /;
    const firsts = milestones.filter(({ kind }) => kind === 'first').map(({ id }) => texts[language][id] ?? id);
    expect(firsts.filter((text) => !first.test(text))).toEqual(nothing);
  });
});

test('ages are whole months from the birth to six', () => {
  for (const { id, ages } of milestones) {
    const { fromMonths, toMonths } = ages;
    expect([fromMonths, toMonths].every(Number.isInteger), id).toBe(true);
    expect(fromMonths, id).toBeGreaterThanOrEqual(0);
    expect(toMonths, id).toBeGreaterThan(fromMonths);
    expect(toMonths, id).toBeLessThanOrEqual(72);
  }
});

test('what grows names a source that there is', () => {
  expect(growth.filter(({ source }) => !Object.hasOwn(kitSources, source))).toEqual([]);
});

/** The windows as the study gives them, first to ninety-ninth percentile, in months. */
const windows = {
  'sits-alone': [3.8, 9.2],
  'stands-with-help': [4.8, 11.4],
  crawls: [5.2, 13.5],
  'walks-with-help': [5.9, 13.7],
  'stands-alone': [6.9, 16.9],
  'walks-alone': [8.2, 17.6],
} as const;

test('the six skills that WHO measured stand in their whole windows', () => {
  const stands = growth.filter(({ source }) => source === 'who-motor').map(({ id, ages }) => [id, ages]);
  const measured = Object.entries(windows).map(([id, [first, last]]) => [
    id,
    { fromMonths: Math.floor(first), toMonths: Math.ceil(last) },
  ]);
  expect(stands).toEqual(measured);
});

test('at every age there is something to have seen, of more than one kind, and every kind is there', () => {
  for (let months = 0; months < 72; months++) {
    const kinds = articlesForAge(growth, months).map(({ kind }) => kind);
    expect(new Set(kinds).size, `${months} months`).toBeGreaterThanOrEqual(2);
  }
  expect(milestoneKinds.filter((kind) => !milestones.some((each) => each.kind === kind))).toEqual(nothing);
});

test('a first can be remembered at any age', () => {
  const firsts = milestones.filter(({ kind }) => kind === 'first');
  for (const months of [0, 35, 71]) expect(articlesForAge(firsts, months)).toEqual(firsts);
});
