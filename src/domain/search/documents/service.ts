import { dialable } from '#domain/directory/phone-number.ts';
import type { Address, Phone, Service, ServiceArea } from '#domain/directory/service.ts';
import type { AgeRange } from '#domain/kit/article.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { SearchDocument, SearchField } from '#domain/search/document.ts';
import { fold } from '#domain/text/fold.ts';
import { fieldIn, fieldsOf, keywordFields, type DocumentWords } from './fields.ts';

/** A child is one until 18; an open end is no limit. */
const grownMonths = 18 * 12;
const beforeBirth = -9;

const agesOf = ({ ages }: Service): AgeRange | undefined =>
  ages && { fromMonths: ages.fromMonths ?? beforeBirth, toMonths: ages.untilMonths ?? grownMonths };

/** As printed and as dialled: "116 117" is typed with the space and without. */
const numbersOf = (phones: readonly Phone[]): string[] =>
  phones.flatMap(({ number }) => (/\d/.test(number) ? [number, dialable(number)] : []));

function placesOf(area: ServiceArea, { places }: DocumentWords): readonly LocalizedText[] {
  switch (area.type) {
    case 'nation':
      return [];
    case 'county':
      return (places?.counties ?? []).filter(({ code }) => area.counties.includes(code));
    case 'municipality':
      return (places?.municipalities ?? []).filter(({ code }) => area.municipalities.includes(code));
  }
}

/** Cities and parts of town once each: a service with forty doors names its city once. */
function doorFields(addresses: readonly Address[]): SearchField[] {
  const fields = addresses.flatMap(({ name, city }) => [...fieldsOf('place', city), ...fieldsOf('keyword', name)]);
  return [...new Map(fields.map((field) => [Object.values(field).join(' '), field])).values()];
}

const sameText = (text: LocalizedText | null): string => `${fold(text?.fi ?? '')}|${fold(text?.sv ?? '')}`;

/** A service as it is found: by its names, what it is for, whom it serves, where, and its numbers. Hours and prices are not searched. */
export function serviceDocument(service: Service, context: DocumentWords): SearchDocument {
  const { words } = context;
  const numbers = [
    ...new Set(numbersOf([...service.phones, ...service.addresses.flatMap(({ phones = [] }) => phones)])),
  ];
  const labels = service.phones.flatMap(({ label }) => fieldsOf('description', label));
  return {
    kind: 'service',
    fields: [
      ...fieldsOf('name', service.name),
      ...keywordFields(service.keywords),
      ...(numbers.length > 0 ? [fieldIn('keyword', 'fi', numbers.join(', '))] : []),
      ...(service.kind ? fieldsOf('category', words?.kinds[service.kind]) : []),
      ...service.worry.flatMap((worry) => fieldsOf('category', words?.worries[worry])),
      ...placesOf(service.area, context).flatMap((place) => fieldsOf('place', place)),
      ...doorFields(service.addresses),
      ...fieldsOf('lead', service.summary),
      ...fieldsOf('description', service.description),
      ...fieldsOf('description', service.audience),
      ...fieldsOf('description', service.provider),
      ...labels,
      ...(service.groups ?? []).flatMap((group) => fieldsOf('description', group)),
      ...fieldsOf('body', service.bookingNote),
      ...fieldsOf('body', service.note),
    ],
    sameAs: `${sameText(service.name)}|${sameText(service.provider)}`,
    ages: agesOf(service),
    ...(service.crisis && { urgent: true }),
  };
}
