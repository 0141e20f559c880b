import { describe, expect, test } from 'vitest';
import { places } from '#content/places/places.ts';
import { localPractices } from '#content/rules/local-practice.ts';
import { rules } from '#content/rules/rules.ts';
import { confidenceLevels } from '#domain/confidence.ts';
import type { Language } from '#domain/language.ts';
import { situations, anchors, authorities, type Anchor } from '#domain/reminders/rule.ts';
import { rules as fi } from '#i18n/rules-fi.ts';
import { rules as sv } from '#i18n/rules-sv.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
const textsOf: Readonly<Record<Language, Texts>> = { fi, sv };
const inBoth = (['fi', 'sv'] as const).flatMap((language) =>
  rules.map((rule) => [`${rule.id} in ${language}`, rule, textsOf[language][rule.id] ?? {}, language] as const),
);
const nothing: string[] = [];

/** Days that the parent chose for a start; of other anchors the parent knows the day without being told. */
const startIsTold: readonly Anchor[] = [
  'careStart',
  'absenceStart',
  'leaveStart',
  'leaveChangeDate',
  'pregnancyAllowanceStart',
  'parentalAllowanceStart',
  'careAllowanceStart',
  'travelDate',
];

/** How a text says that it is not certain. */
const hedges: Readonly<Record<Language, RegExp>> = {
  fi: /yleensä|tavallisesti|usein|noin|ehkä|vaihtele|tarkista|varmista|kysy|emme ole nähneet/i,
  sv: /vanligen|oftast|ofta|ungefär|omkring|kanske|varierar|kontrollera|kolla|fråga|brukar|har vi inte sett/i,
};
/** No doses, no sums: those are the clinic's and the authority's to tell. */
const doseOrSum = /\d\s*(µg|μg|mikrog|mg|ml|ppm|€|euro)/i;

/** Soft hyphens are in a text only for the line breaks. */
const visible = (text: string) => text.replaceAll('\u00ad', '');

test('the rules are 79, each once, and no text is left without its rule', () => {
  const ids = rules.map(({ id }) => id as string);
  expect(ids).toHaveLength(79);
  expect(new Set(ids).size).toBe(79);
  for (const texts of Object.values(textsOf)) expect(Object.keys(texts).toSorted()).toEqual(ids.toSorted());
});

test('the daycare application is what the law says', () => {
  const application = rules.filter(({ id }) => /^ecec-(apply|right)/.test(id));
  expect(application.map(({ id, kind, anchor, when }) => [id, kind, anchor, when])).toEqual([
    ['ecec-apply-4mo', 'deadline', 'careStart', { at: { unit: 'months', value: -4 } }],
    ['ecec-apply-2wk', 'deadline', 'careStart', { at: { unit: 'weeks', value: -2 } }],
    ['ecec-right-starts', 'earliest', 'birthDate', { at: { unit: 'month-start', value: 9 } }],
  ]);
  expect(application.map(({ only }) => only ?? [])).toEqual([[], ['sudden-need'], []]);
});

test('Åland has its own acts on child care and school', () => {
  const notThere = rules.filter(({ except }) => except?.includes('aland')).map(({ category }) => category);
  expect(notThere.filter((category) => category === 'ecec')).toHaveLength(6);
  expect(notThere.filter((category) => category === 'school')).toHaveLength(3);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('names its source and the day it was checked', () => {
    const { reference, url, date } = rule.source;
    for (const name of [reference.fi, reference.sv]) expect(name).toMatch(/^\S.*\S$/);
    // No Finnish law by its Finnish name in a Swedish text, nor the other way round.
    expect(reference.sv).not.toMatch(/laki\b|asetus|luku|kohta|Kela\b/);
    expect(reference.fi).not.toMatch(/lagen\b|förordning|kap\.|FPA/);
    expect(new URL(url).protocol).toBe('https:');
    expect(rule.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (date !== null) {
      expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(rule.checked >= date).toBe(true);
    }
  });

  test('uses what the engine knows', () => {
    expect(anchors).toContain(rule.anchor);
    expect(authorities).toContain(rule.authority);
    expect(confidenceLevels).toContain(rule.confidence);
    const named = [...(rule.only ?? []), ...(rule.except ?? [])];
    expect(named.filter((situation) => !situations.includes(situation))).toEqual(nothing);
  });

  test('can only be met late before its anchor if its day lies before it', () => {
    const { when } = rule;
    if (rule.lateUntilAnchor) expect('at' in when && when.at.value < 0).toBe(true);
  });
});

describe.each(inBoth)('%s', (_id, rule, texts, language) => {
  const { title = '', ...sentences } = texts;

  test('has its four texts', () => {
    expect(Object.keys(texts).toSorted()).toEqual(['passed', 'title', 'what', 'why']);
    for (const text of Object.values(texts)) expect(text).toMatch(/^\S.*\S$/);
  });

  test('has a short title, and full sentences otherwise', () => {
    expect(title).not.toMatch(/[.:!]$/);
    expect(visible(title).length).toBeLessThanOrEqual(45);
    for (const text of Object.values(sentences)) expect(text).toMatch(/\.$/);
  });

  test('is told in a few sentences', () => {
    const sentencesOf = (field: string) => (texts[field] ?? '').split(/(?<=\.) (?=\p{Lu})/u);
    expect(sentencesOf('why').length).toBeLessThanOrEqual(2);
    expect(sentencesOf('what').length).toBeLessThanOrEqual(3);
  });

  test('tells the day it counts from only where the parent chose that day', () => {
    const found = Object.entries(texts).flatMap(([field, text]) =>
      (text.match(/\{\{.*?\}\}/g) ?? []).map((placeholder) => `${field} ${placeholder}`),
    );
    expect(found.filter((each) => each !== 'why {{start}}')).toEqual(nothing);
    if (found.length > 0) expect(startIsTold).toContain(rule.anchor);
  });

  test('tells no dose and no sum', () => {
    for (const text of Object.values(texts)) expect(text).not.toMatch(doseOrSum);
  });

  test('says so where it is not certain', () => {
    const certain = rule.confidence === 'law-seen' || rule.confidence === 'authority-seen';
    if (!certain) expect(`${texts['why'] ?? ''} ${texts['what'] ?? ''}`).toMatch(hedges[language]);
  });
});

describe.each(rules.filter(({ category }) => category === 'child-clinic' || category === 'vaccination'))(
  '$id',
  ({ id }) => {
    // Neither the new decree nor the table of the programme has been seen: ages are what is usual.
    test('gives its age as the usual one', () => {
      expect(textsOf.fi[id]?.['why']).toMatch(/yleensä|noin|tarkista/);
      expect(textsOf.sv[id]?.['why']).toMatch(/vanligen|ungefär|kontrollera/);
    });
  },
);

describe.each(localPractices)('$municipality: $rule', (practice) => {
  test('is of a municipality and a rule that there are', () => {
    expect(places.municipalities.map(({ code }) => code)).toContain(practice.municipality);
    expect(rules.map(({ id }) => id)).toContain(practice.rule);
  });

  test('names its source, its years and that it is not law', () => {
    expect(Object.values(practice.source.reference)).not.toContain('');
    expect(new URL(practice.source.url).protocol).toBe('https:');
    expect(practice.seen).toMatch(/^\d{4}(–\d{4})?$/);
    expect(practice.confidence).toBe('secondary-seen');
    expect(practice.checked >= (practice.source.date ?? '')).toBe(true);
  });

  test('gives days of the calendar', () => {
    if (practice.kind === 'place-assigned') expect(practice.decisionWeek).toBeLessThanOrEqual(52);
    else {
      const { applyBy, starts } = practice;
      expect(applyBy < starts.from && starts.from <= starts.to).toBe(true);
    }
  });
});
