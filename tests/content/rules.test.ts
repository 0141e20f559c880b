import { describe, expect, test } from 'vitest';
import { applyFourMonths, applyTwoWeeks, rightStarts, rules } from '#content/rules/early-education.ts';
import { confidenceLevels, mayBeShown } from '#domain/confidence.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { RuleWithTexts } from '#features/reminders/rule-texts.ts';
import fi from '#locales/fi/reminders.json' with { type: 'json' };
import sv from '#locales/sv/reminders.json' with { type: 'json' };

/** The ids that the reminders' page has words for: the compiler keeps this list complete. */
const withTexts: Readonly<Record<RuleWithTexts, true>> = {
  'ecec-apply-4mo': true,
  'ecec-apply-2wk': true,
  'ecec-right-starts': true,
};
const ids = rules.map(({ id }) => id as string);
const textsOf: Readonly<Record<string, Readonly<Record<string, string>>>>[] = [fi.rules, sv.rules];

test('the rules are these, each once', () => {
  expect(ids).toEqual(Object.keys(withTexts));
  expect(rules).toEqual([applyFourMonths, applyTwoWeeks, rightStarts]);
});

test('what the law says is what is written', () => {
  expect(rules.map(({ id, kind, anchor, offset, condition }) => [id, kind, anchor, offset, condition])).toEqual([
    ['ecec-apply-4mo', 'deadline', 'careStart', { unit: 'months', value: -4 }, null],
    ['ecec-apply-2wk', 'deadline', 'careStart', { unit: 'weeks', value: -2 }, 'sudden-need'],
    ['ecec-right-starts', 'earliest', 'birthDate', { unit: 'month-start', value: 9 }, null],
  ]);
  expect(rules.map(({ source }) => [source.reference, source.date])).toEqual([
    ['Varhaiskasvatuslaki 540/2018 17 §', '2018-07-13'],
    ['Varhaiskasvatuslaki 540/2018 17 §', '2018-07-13'],
    ['Varhaiskasvatuslaki 540/2018 12 § (30/2022)', '2022-01-14'],
  ]);
});

describe.each(rules)('$id', (rule) => {
  test('names its source, the day it was checked and how binding it is', () => {
    expect(rule.source.reference).toMatch(/^\S.* \d+\/\d{4} \d+ §/);
    expect(new URL(rule.source.url).protocol).toBe('https:');
    expect(rule.source.url).toBe('https://www.finlex.fi/fi/laki/ajantasa/2018/20180540');
    expect(localDate(rule.source.date) < localDate(rule.checked)).toBe(true);
    expect(confidenceLevels).toContain(rule.confidence);
    expect(mayBeShown(rule.confidence)).toBe(true);
    expect([rule.hardness, rule.confidence, rule.volatile]).toEqual(['statutory', 'law-seen', false]);
  });

  test('does not hold in Åland, which has its own act', () => {
    expect(rule.exceptCounties).toEqual(['91']);
  });

  test.each(textsOf.map((texts, at) => [['Finnish', 'Swedish'][at], texts] as const))(
    'has its words in %s',
    (_name, texts) => {
      const own = texts[rule.id] ?? {};
      expect(Object.keys(own).toSorted()).toEqual(['passed', 'title', 'what', 'why']);
      for (const text of Object.values(own)) expect(text).toMatch(/^\S[^]*\S$/);
      for (const field of ['what', 'why', 'passed']) expect(own[field]).toMatch(/\.$/);
      // The day care starts is told where the date counts from it, and nowhere else is anything put in.
      const placeholders = Object.entries(own).flatMap(([field, text]) =>
        (text.match(/\{\{.*?\}\}/g) ?? []).map((found) => [field, found]),
      );
      expect(placeholders).toEqual(rule.anchor === 'careStart' ? [['why', '{{start}}']] : []);
    },
  );
});

test('no text is left without its rule', () => {
  for (const texts of textsOf) expect(Object.keys(texts)).toEqual(ids);
});
