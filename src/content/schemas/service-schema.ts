import * as v from 'valibot';
import { confidence, day, hoursSchema, line, localized } from '#content/schemas/hours-schema.ts';
import { serviceKinds } from '#domain/directory/service-kind.ts';
import { worryLevels, type Service } from '#domain/directory/service.ts';
import {
  isCountyCode,
  isMunicipalityCode,
  isServiceId,
  type CountyCode,
  type MunicipalityCode,
  type ServiceId,
} from '#domain/ids.ts';

const web = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'only http and https addresses'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code such as "fi"'));
const brandedText = <T extends string>(check: (value: string) => value is T) =>
  v.custom<T>((value) => typeof value === 'string' && check(value));

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

const position = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(59), v.maxValue(70.2)),
  lon: v.pipe(v.number(), v.minValue(19), v.maxValue(31.6)),
});

const phone = v.strictObject({
  number: v.pipe(line, v.regex(/^\+?[\d ]{3,}$/, 'digits and spaces')),
  label: v.nullable(localized),
  languages: v.array(language),
  price: v.nullable(v.picklist(['free', 'normal'])),
  hours: v.exactOptional(hoursSchema),
  confidence,
});

const months = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12 * 120));

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
  phones: v.array(phone),
  webPages: v.array(
    v.strictObject({
      purpose: v.exactOptional(v.picklist(['e-service', 'form'])),
      url: v.strictObject({ fi: v.nullable(web), sv: v.nullable(web) }),
      label: v.nullable(localized),
      confidence,
    }),
  ),
  addresses: v.array(
    v.strictObject({
      name: v.exactOptional(localized),
      street: localized,
      postalCode: v.nullable(v.pipe(v.string(), v.regex(/^\d{5}$/))),
      city: localized,
      municipality: v.exactOptional(brandedText<MunicipalityCode>(isMunicipalityCode)),
      at: v.exactOptional(position),
      hours: v.exactOptional(hoursSchema),
      phones: v.exactOptional(v.array(phone)),
      stroller: v.exactOptional(v.boolean()),
      confidence,
    }),
  ),
  serviceLanguages: v.array(language),
  hours: hoursSchema,
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
  kind: v.exactOptional(v.picklist(serviceKinds)),
  ages: v.exactOptional(v.strictObject({ fromMonths: v.exactOptional(months), untilMonths: v.exactOptional(months) })),
  fee: v.exactOptional(v.picklist(['free', 'charged'])),
  feeNote: v.exactOptional(localized),
  booking: v.exactOptional(v.picklist(['needed', 'not-needed'])),
  bookingNote: v.exactOptional(localized),
  groups: v.exactOptional(v.array(localized)),
  feedback: v.exactOptional(v.pipe(v.string(), v.email())),
  otherIds: v.exactOptional(v.array(brandedText<ServiceId>(isServiceId))),
}) satisfies v.GenericSchema<unknown, Service>;
