import * as v from 'valibot';
import { confidenceLevels } from '#domain/confidence.ts';
import { worryLevels, type Service } from '#domain/directory/service.ts';
import {
  isCountyCode,
  isMunicipalityCode,
  isServiceId,
  type CountyCode,
  type MunicipalityCode,
  type ServiceId,
} from '#domain/ids.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';

const line = v.pipe(v.string(), v.trim(), v.nonEmpty());
const localized = v.pipe(
  v.strictObject({ fi: v.nullable(line), sv: v.nullable(line) }),
  v.check(({ fi, sv }) => fi !== null || sv !== null, 'a text needs at least one language'),
);
const confidence = v.picklist(confidenceLevels);
const web = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'only http and https addresses'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code such as "fi"'));
const brandedText = <T extends string>(check: (value: string) => value is T) =>
  v.custom<T>((value) => typeof value === 'string' && check(value));
const day = v.custom<LocalDate>((value) => typeof value === 'string' && parseLocalDate(value).ok, 'a day "yyyy-mm-dd"');

const area = v.variant('type', [
  v.strictObject({ type: v.literal('nation'), exceptCounties: v.array(brandedText<CountyCode>(isCountyCode)) }),
  v.strictObject({
    type: v.literal('county'),
    counties: v.pipe(v.array(brandedText<CountyCode>(isCountyCode)), v.minLength(1)),
  }),
  v.strictObject({
    type: v.literal('municipality'),
    municipalities: v.pipe(v.array(brandedText<MunicipalityCode>(isMunicipalityCode)), v.minLength(1)),
  }),
]);

const hours = v.variant('kind', [
  v.strictObject({ kind: v.literal('unknown') }),
  v.strictObject({ kind: v.literal('always'), confidence }),
  v.strictObject({ kind: v.literal('text'), text: localized, confidence }),
]);

/** Every entry of the directory, authored or imported, passes here before it goes into a pack. */
export const serviceSchema = v.strictObject({
  id: brandedText<ServiceId>(isServiceId),
  name: localized,
  summary: v.nullable(localized),
  description: v.nullable(localized),
  audience: v.nullable(localized),
  provider: v.nullable(localized),
  area,
  worry: v.pipe(v.array(v.picklist(worryLevels)), v.minLength(1)),
  crisis: v.boolean(),
  keywords: v.array(line),
  phones: v.array(
    v.strictObject({
      number: v.pipe(line, v.regex(/^\+?[\d ]{3,}$/, 'digits and spaces')),
      label: v.nullable(localized),
      languages: v.array(language),
      price: v.nullable(v.picklist(['free', 'normal'])),
      confidence,
    }),
  ),
  webPages: v.array(
    v.strictObject({
      url: v.strictObject({ fi: v.nullable(web), sv: v.nullable(web) }),
      label: v.nullable(localized),
      confidence,
    }),
  ),
  addresses: v.array(
    v.strictObject({
      street: localized,
      postalCode: v.nullable(v.pipe(v.string(), v.regex(/^\d{5}$/))),
      city: localized,
      confidence,
    }),
  ),
  serviceLanguages: v.array(language),
  hours,
  note: v.nullable(localized),
  sources: v.pipe(
    v.array(
      v.strictObject({
        name: localized,
        url: v.nullable(web),
        date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))),
      }),
    ),
    v.minLength(1),
  ),
  checked: day,
  confidence,
}) satisfies v.GenericSchema<unknown, Service>;
