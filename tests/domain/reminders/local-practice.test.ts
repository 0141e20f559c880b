import { expect, test } from 'vitest';
import { localPractices } from '#content/rules/local-practice.ts';
import { municipalityCode, type MunicipalityCode, type RuleId } from '#domain/ids.ts';
import { localPracticesFor } from '#domain/reminders/local-practice.ts';
import { localDate } from '#domain/time/local-date.ts';

const raseborg = municipalityCode('710');
const jakobstad = municipalityCode('598');
const porvoo = municipalityCode('638');
const vaasa = municipalityCode('905');
const apply = 'ecec-apply-4mo' as RuleId;
const prePrimary = 'preprimary-enrol' as RuleId;
const found = (rule: RuleId, homes: readonly MunicipalityCode[], careStart: string | null) =>
  localPracticesFor(localPractices, rule, homes, careStart === null ? null : localDate(careStart)).map(
    ({ municipality, kind }) => [municipality, kind],
  );

test('a spring round is for care that starts at its time of the year', () => {
  expect(found(apply, [raseborg], '2027-08-01')).toEqual([['710', 'spring-round']]);
  expect(found(apply, [raseborg], '2027-08-31')).toEqual([['710', 'spring-round']]);
  expect(found(apply, [raseborg], '2027-07-31')).toEqual([]);
  expect(found(apply, [raseborg], '2027-09-01')).toEqual([]);
  expect(found(apply, [jakobstad], '2027-12-31')).toEqual([['598', 'spring-round']]);
  expect(found(apply, [jakobstad], '2028-01-01')).toEqual([]);
});

test('without a start of care no round is shown, but an assigned place is', () => {
  expect(found(apply, [raseborg], null)).toEqual([]);
  expect(found(prePrimary, [porvoo], null)).toEqual([['638', 'place-assigned']]);
});

test('each of two homes has its own, other municipalities and rules none', () => {
  expect(found(apply, [raseborg, jakobstad], '2027-08-01')).toEqual([
    ['710', 'spring-round'],
    ['598', 'spring-round'],
  ]);
  expect(found(apply, [vaasa], '2027-08-01')).toEqual([]);
  expect(found(apply, [porvoo], '2027-08-01')).toEqual([]);
  expect(found(prePrimary, [raseborg], '2027-08-01')).toEqual([]);
  expect(found(apply, [], '2027-08-01')).toEqual([]);
});
