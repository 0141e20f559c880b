import { municipalityNamed } from '#tools/directory/places/municipality.ts';
import type { Address, Service, WebPage } from '#domain/directory/service.ts';
import { municipalityCode, serviceId } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Tell } from '#tools/directory/report.ts';
import type { RegisterLink, RegisterService, ServiceText } from '#tools/directory/tpr/read-register.ts';
import {
  clean,
  hasEmail,
  localized,
  readText,
  sameText,
  splitText,
  type Parts,
} from '#tools/directory/text/plain-text.ts';
import { bookingStated, feeStated } from '#tools/directory/text/stated.ts';
import { agesIn } from '#tools/directory/text/ages.ts';
import { webAddress } from '#tools/directory/text/web-address.ts';
import { kindOf } from '#tools/directory/tpr/kind-rules.ts';
import { isCrisisTitle, worryOf } from '#tools/directory/worry/finnish-titles.ts';

export interface MapContext {
  readonly today: LocalDate;
  /** Month of the register's download, "yyyy-mm". */
  readonly dataDate: string | null;
  readonly tell: Tell;
}

/** What every entry of this source has in common. */
export const frame = ({ today, dataDate }: MapContext) =>
  ({
    audience: null,
    provider: { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad' },
    area: { type: 'municipality', municipalities: [municipalityCode('091')] },
    crisis: false,
    keywords: [],
    phones: [],
    addresses: [],
    hours: { kind: 'unknown' },
    note: null,
    sources: [
      {
        name: {
          fi: 'Helsingin kaupungin palvelurekisteri (TPR), CC BY 4.0',
          sv: 'Helsingfors stads serviceregister (TPR), CC BY 4.0',
        },
        url: 'https://www.hel.fi',
        date: dataDate,
      },
    ],
    checked: today,
    confidence: 'authority-seen',
  }) as const satisfies Partial<Service>;

export interface NamedParts extends Parts {
  readonly name: string | null;
}

/** Name, summary and description in both languages; a record without any name gets an empty one, which the schema refuses. */
export const textFields = (fi: NamedParts, sv: NamedParts, tell: Tell) => ({
  name: localized(fi.name, sv.name, 'name', tell) ?? { fi: null, sv: null },
  summary: localized(fi.summary, sv.summary, 'summary', tell),
  description: localized(fi.description, sv.description, 'description', tell),
});

type RawPair = readonly [fi: string | null | undefined, sv: string | null | undefined];

/** A raw field of the register in both languages. */
export const pairOf = ([fi, sv]: RawPair, field: string, tell: Tell): LocalizedText | null =>
  localized(readText(fi ?? null, tell), readText(sv ?? null, tell), field, tell);

/** An address; without street or city it is skipped and counted, and a postal code that is not five digits is left out. */
export function addressFrom(
  street: RawPair,
  postalCode: string | null | undefined,
  city: RawPair,
  tell: Tell,
): Address[] {
  const [streets, cities] = [pairOf(street, 'street', tell), pairOf(city, 'city', tell)];
  const digits = clean(postalCode ?? null)?.match(/^\d{5}$/)?.[0] ?? null;
  if (streets && cities) {
    const municipality = municipalityNamed(cities.fi) ?? municipalityNamed(cities.sv);
    const door = { street: streets, city: cities, postalCode: digits, confidence: 'authority-seen' } as const;
    return [{ ...door, ...(municipality !== null && { municipality }) }];
  }
  tell('addresses', 'no street or city');
  return [];
}

/** Words of both languages, each once, from lists such as "peruskoulu, ala-aste". */
export function keywordsFrom(lists: readonly (string | null | undefined)[]): string[] {
  const words = lists.flatMap((list) => clean(list ?? null)?.split(/[,\n]/u) ?? []).map((word) => word.trim());
  const usable = words.filter((word) => word !== '' && !hasEmail(word));
  return [...new Map(usable.map((word) => [word.toLowerCase(), word])).values()];
}

/** The languages of all lists, each once, sorted. */
export const languagesFrom = (lists: readonly (readonly string[] | undefined)[]): string[] =>
  [...new Set(lists.flatMap((list) => list ?? []))].sort();

/** Links that stand at the same place of the register in both languages. */
export interface LinkGroup {
  readonly fi: readonly RegisterLink[];
  readonly sv: readonly RegisterLink[];
}

/**
 * Web pages, each address once per language. Finnish and Swedish links are taken as one page by their place when a
 * group has equally many of both; else each is a page of one language, since the register does not connect them.
 */
export function webPages(groups: readonly LinkGroup[], tell: Tell): WebPage[] {
  const seen = { fi: new Set<string>(), sv: new Set<string>() };
  const fresh = (link: RegisterLink | undefined, language: 'fi' | 'sv') => {
    const url = webAddress(link?.url, tell);
    if (url === null || seen[language].has(url)) return null;
    seen[language].add(url);
    return url;
  };
  const pages: WebPage[] = [];
  const add = (fi: RegisterLink | undefined, sv: RegisterLink | undefined) => {
    const url = { fi: fresh(fi, 'fi'), sv: fresh(sv, 'sv') };
    if (url.fi === null && url.sv === null) return;
    const label = (link: RegisterLink | undefined, address: string | null) =>
      address === null ? null : readText(link?.title ?? null, tell);
    pages.push({
      url,
      label: localized(label(fi, url.fi), label(sv, url.sv), 'link label', tell),
      confidence: 'authority-seen',
    });
  };
  for (const { fi, sv } of groups) {
    if (fi.length === sv.length) fi.forEach((link, index) => add(link, sv[index]));
    else {
      fi.forEach((link) => add(link, undefined));
      sv.forEach((link) => add(undefined, link));
    }
  }
  return pages;
}

/** Short text as summary, the long one without what the short one has said already. */
function textsOf(block: ServiceText | null, tell: Tell): NamedParts {
  const name = readText(block?.title ?? null, tell);
  const short = readText(block?.description_short ?? null, tell);
  const long = readText(block?.description_long ?? null, tell);
  if (short === null || sameText(short, name)) return { name, ...splitText(long) };
  if (long === null || sameText(short, long)) return { name, summary: short, description: null };
  const repeated = /[.!?]$/u.test(short) && long.startsWith(short);
  return { name, summary: short, description: repeated ? clean(long.slice(short.length)) : long };
}

/** What texts say in so many words: fee, booking and ages, these in the name and summary alone: a long text tells of others' ages too. */
export function statedIn(
  { name, summary }: Pick<Service, 'name' | 'summary'>,
  texts: readonly (LocalizedText | null)[],
): Partial<Service> {
  const all = texts.flatMap((text) => [text?.fi ?? null, text?.sv ?? null]);
  const [fee, booking] = [feeStated(all), bookingStated(all)];
  const ages = agesIn([name.fi, name.sv, summary?.fi ?? null, summary?.sv ?? null]);
  return {
    ...(fee !== undefined && { fee }),
    ...(booking !== undefined && { booking }),
    ...(ages !== undefined && { ages }),
  };
}

/** A service of the register as an entry of the directory. */
export function mapService({ id, fi, sv, en }: RegisterService, context: MapContext): Service {
  const { tell } = context;
  const finnish = textsOf(fi, tell);
  const texts = textFields(finnish, textsOf(sv, tell), tell);
  const audience = pairOf([fi?.prerequisites, sv?.prerequisites], 'audience', tell);
  return {
    ...frame(context),
    id: serviceId(`tpr-service-${id}`),
    ...texts,
    audience,
    worry: worryOf(finnish.name, fi?.name_synonyms ?? null),
    crisis: isCrisisTitle(finnish.name),
    keywords: keywordsFrom([fi?.name_synonyms, sv?.name_synonyms]),
    webPages: webPages([{ fi: fi?.links ?? [], sv: sv?.links ?? [] }], tell),
    serviceLanguages: languagesFrom([fi?.provided_languages, sv?.provided_languages, en?.provided_languages]),
    kind: kindOf(finnish.name),
    ...statedIn(texts, [texts.summary, texts.description, audience]),
  };
}
