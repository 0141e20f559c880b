import * as v from 'valibot';

/*
 * What we read of HSDS 3.0 (Open Referral; /service full objects, as its API gives them). Publishers fill in little of it, so nothing but
 * id and name is asked for. `translations`, `schedules` of a phone, `closed` and `by_reservation` are ours (docs/hsds.md): HSDS has no
 * second language (its issue 63), no closed day (440) and no hours of a telephone.
 */
const text = v.nullish(v.string(), null);
const number = v.nullish(v.number(), null);
const translation = v.object({ language: v.string(), fields: v.record(v.string(), v.string()) });
const translations = v.nullish(v.array(translation), []);
const language = v.object({ code: text, name: text });

const schedule = v.looseObject({
  valid_from: text,
  valid_to: text,
  freq: text,
  interval: number,
  byday: text,
  byweekno: text,
  opens_at: text,
  closes_at: text,
  description: text,
  closed: v.nullish(v.boolean(), false),
  by_reservation: v.nullish(v.boolean(), false),
});
export type HsdsSchedule = v.InferOutput<typeof schedule>;

const phone = v.object({
  number: text,
  type: text,
  description: text,
  languages: v.nullish(v.array(language), []),
  schedules: v.nullish(v.array(schedule), []),
  translations,
});
export type HsdsPhone = v.InferOutput<typeof phone>;

const address = v.object({ address_1: text, city: text, postal_code: text, translations });
const location = v.object({
  location_type: text,
  name: text,
  latitude: number,
  longitude: number,
  addresses: v.nullish(v.array(address), []),
  phones: v.nullish(v.array(phone), []),
  schedules: v.nullish(v.array(schedule), []),
  translations,
});

const attribute = v.object({
  value: text,
  taxonomy_term: v.nullish(v.object({ code: text, name: text, taxonomy: text }), null),
});

export const hsdsService = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.pipe(v.string(), v.nonEmpty()),
  status: text,
  description: text,
  url: text,
  email: text,
  application_process: text,
  fees_description: text,
  eligibility_description: text,
  minimum_age: number,
  maximum_age: number,
  alert: text,
  last_modified: text,
  translations,
  organization: v.nullish(v.object({ name: text, url: text, website: text, translations }), null),
  phones: v.nullish(v.array(phone), []),
  schedules: v.nullish(v.array(schedule), []),
  languages: v.nullish(v.array(language), []),
  attributes: v.nullish(v.array(attribute), []),
  service_areas: v.nullish(v.array(v.object({ name: text, extent: text, extent_type: text })), []),
  service_at_locations: v.nullish(
    v.array(
      v.object({
        location: v.nullish(location, null),
        phones: v.nullish(v.array(phone), []),
        schedules: v.nullish(v.array(schedule), []),
      }),
    ),
    [],
  ),
});
export type HsdsService = v.InferOutput<typeof hsdsService>;
export type HsdsPlace = HsdsService['service_at_locations'][number];
export type Translations = HsdsService['translations'];
