import type { Service, WebPage } from '#domain/directory/service.ts';
import { serviceId, isServiceId } from '#domain/ids.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import type { Mapping, TextFields } from '#tools/directory/geo/mapping.ts';
import { addressOf, placeRow } from '#tools/directory/geo/place-row.ts';
import type { Row } from '#tools/directory/geo/row.ts';
import { hoursOfText } from '#tools/directory/hours/hours-of-text.ts';
import type { Tell } from '#tools/directory/report.ts';
import { isRoleAddress } from '#tools/directory/text/persons.ts';
import { phonesFrom } from '#tools/directory/text/phones.ts';
import { isPlaceholder } from '#tools/directory/text/placeholder.ts';
import { clean, localized, readText, splitText } from '#tools/directory/text/plain-text.ts';
import { withoutMarkup } from '#tools/directory/text/rich-text.ts';
import { bookingStated, feeStated, languagesStated } from '#tools/directory/text/stated.ts';
import { webAddress } from '#tools/directory/text/web-address.ts';

/** What became of a record: an entry, or the reason why there is none. */
export type MappedRow = { readonly service: Service } | { readonly leftOut: string };

export interface RowContext {
  readonly mapping: Mapping;
  readonly today: LocalDate;
  readonly tell: Tell;
}

/** A text field in both languages: without markup, mail addresses and what the mapping knows to be wrong; a copy is no translation. */
function textOf(row: Row, fields: TextFields | undefined, name: string, { mapping, tell }: RowContext) {
  const read = (field: string | null) => {
    const text = field === null ? null : readText(withoutMarkup(row.value(field) ?? ''), tell);
    if (text === null || !mapping.wrongTexts.some((wrong) => wrong.test(text))) return text;
    tell('worthless', text.slice(0, 60));
    return null;
  };
  return localized(read(fields?.fi ?? null), read(fields?.sv ?? null), name, tell);
}

/** A link given as an address or as `<a href="…">`; both languages on one page are one address. */
function webPages(row: Row, fields: TextFields | undefined, tell: Tell): WebPage[] {
  const read = (field: string | null) => {
    const raw = field === null ? null : row.value(field);
    return raw === null ? null : webAddress(/\bhref\s*=\s*["']([^"'<>]*)["']/iu.exec(raw)?.[1] ?? raw, tell);
  };
  const [fi, sv] = [read(fields?.fi ?? null), read(fields?.sv ?? null)];
  if (fi === null && sv === null) return [];
  return [{ url: { fi, sv: sv === fi ? null : sv }, label: null, confidence: 'authority-seen' }];
}

/** The mail of a role; a person's, or "etunimi.sukunimi@…", is dropped. */
function feedbackOf(row: Row, { mapping, tell }: RowContext): string | undefined {
  const mail =
    mapping.fields.email === undefined ? null : (clean(row.value(mapping.fields.email))?.toLowerCase() ?? null);
  if (mail === null) return undefined;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(mail) && (mapping.roleMail?.test(mail) === true || isRoleAddress(mail)))
    return mail;
  tell('persons', 'mail address');
  return undefined;
}

const keywordsOf = (text: string | null): string[] =>
  [...new Set((text ?? '').split(/[,;\n]/u).map((word) => word.trim().toLowerCase()))].filter((word) => word !== '');

/** The day a record was last changed, when it says so; else the date of the whole file. */
function dateOf(row: Row, { fields, attribution }: Mapping): string | null {
  const changed = fields.changed === undefined ? null : (row.value(fields.changed) ?? '').slice(0, 10);
  return changed !== null && parseLocalDate(changed).ok ? changed : attribution.date;
}

/** One record of a city's file as an entry of the directory. */
export function mapRow(row: Row, context: RowContext): MappedRow {
  const { mapping, today, tell } = context;
  const { fields, constants, cases, attribution, source } = mapping;
  const id = `${source}-${(clean(row.value(mapping.id)) ?? '').toLowerCase()}`;
  if (!isServiceId(id)) return { leftOut: 'have no usable id' };
  const rule = mapping.leaveOut.find(({ field, matches }) => matches.test(row.value(field) ?? ''));
  if (rule !== undefined) return { leftOut: rule.reason };
  const name = textOf(row, fields.name, 'name', context);
  const named = (text: string | null) => (text === null || isPlaceholder(text) ? null : text);
  const real = { fi: named(name?.fi ?? null), sv: named(name?.sv ?? null) };
  if (real.fi === null && real.sv === null)
    return { leftOut: name === null ? 'have no name' : 'have a placeholder for a name' };
  const placed = placeRow(row, mapping, tell);
  if (placed === null) return { leftOut: 'lie in no known municipality' };

  const fitting = cases.filter(({ field, equals }) => row.value(field) === equals);
  const given = Object.assign({}, constants, ...fitting.map((one) => one.constants)) as typeof constants;
  const description = textOf(row, fields.description, 'description', context);
  const stated = [description?.fi ?? null, description?.sv ?? null];
  const [fi, sv] = [splitText(description?.fi ?? null), splitText(description?.sv ?? null)];
  const [fee, booking, feedback] = [given.fee ?? feeStated(stated), bookingStated(stated), feedbackOf(row, context)];
  const phone = fields.phone === undefined ? null : row.value(fields.phone);
  const own = { label: null, languages: [], charge: null };
  const either = (a: string | null, b: string | null) => (a === null && b === null ? null : { fi: a, sv: b });
  return {
    service: {
      id: serviceId(id),
      name: real,
      summary: either(fi.summary, sv.summary),
      description: either(fi.description, sv.description),
      audience: null,
      provider: textOf(row, fields.provider, 'provider', context) ?? given.provider ?? null,
      area: { type: 'municipality', municipalities: [placed.municipality] },
      worry: given.worry,
      crisis: false,
      keywords: keywordsOf(fields.keywords === undefined ? null : readText(row.value(fields.keywords), tell)),
      phones: phone === null ? [] : phonesFrom([{ ...own, text: phone }], tell),
      webPages: webPages(row, fields.web, tell),
      addresses: addressOf(row, mapping, placed, tell),
      serviceLanguages: given.serviceLanguages ?? languagesStated(stated),
      hours: hoursOfText(textOf(row, fields.hours, 'hours', context)),
      note: null,
      sources: [{ name: attribution.name, url: attribution.url, date: dateOf(row, mapping) }],
      checked: today,
      confidence: 'authority-seen',
      ...(given.kind !== undefined && { kind: given.kind }),
      ...(fee !== undefined && { fee }),
      ...(booking !== undefined && { booking }),
      ...(feedback !== undefined && { feedback }),
    },
  };
}
