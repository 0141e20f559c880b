import type { Service } from '#domain/directory/service.ts';
import { languages, otherLanguage, type Language, type LocalizedText } from '#domain/language.ts';
import { fold } from '#domain/text/fold.ts';

interface FoldedService {
  readonly service: Service;
  /** Each name with a space in front, so that " word" finds the beginning of a word. */
  readonly names: Readonly<Record<Language, string>>;
  readonly namesAndKeywords: string;
  /** All fields of both languages, a line each: a folded word holds no line break and so never spans two fields. */
  readonly everything: string;
}

/** Services with their texts folded once, so that typing does not fold them again. */
export interface SearchableServices {
  readonly services: readonly Service[];
  readonly folded: readonly FoldedService[];
}

const bothLanguages = (text: LocalizedText | null): string[] => languages.flatMap((language) => text?.[language] ?? []);
const lines = (texts: readonly string[]): string => texts.map(fold).join('\n');

function foldService(service: Service): FoldedService {
  const namesAndKeywords = lines([...bothLanguages(service.name), ...service.keywords]);
  const texts = lines(
    [service.summary, service.description, service.audience, service.provider].flatMap(bothLanguages),
  );
  return {
    service,
    names: { fi: ` ${fold(service.name.fi ?? '')}`, sv: ` ${fold(service.name.sv ?? '')}` },
    namesAndKeywords,
    everything: [namesAndKeywords, texts].join('\n'),
  };
}

/** Prepares services for `findServices`: once per list, some milliseconds per thousand. */
export const searchable = (services: readonly Service[]): SearchableServices => ({
  services,
  folded: services.map(foldService),
});

interface FoldedQuery {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** 0 the name starts with the query, 1 each word starts a word of the name, 2 each is in the name, `null` no. */
function nameRank(name: string, { phrase, words }: FoldedQuery): number | null {
  if (name.startsWith(` ${phrase}`)) return 0;
  if (words.every((word) => name.includes(` ${word}`))) return 1;
  return words.every((word) => name.includes(word)) ? 2 : null;
}

/** Places for the name: own language before the other, twice `nameRank`'s three. What is found elsewhere comes after. */
const inKeywords = 6;
const inTexts = 7;

function rankOf(service: FoldedService, query: FoldedQuery, language: Language): number {
  const own = nameRank(service.names[language], query);
  const other = nameRank(service.names[otherLanguage(language)], query);
  if (own !== null || other !== null)
    return Math.min(own === null ? inTexts : own * 2, other === null ? inTexts : other * 2 + 1);
  return query.words.every((word) => service.namesAndKeywords.includes(word)) ? inKeywords : inTexts;
}

/**
 * Services that hold every word of the query (folded, also inside a word) somewhere in their name, summary, description, keywords,
 * audience or provider, in either language. First those whose name starts with the query, then those where each word starts a word
 * of the name, then the name holds them, the keywords, the other texts; at the same place a name in the reader's `language`
 * comes first, and otherwise the given order stays. An empty query gives the given services back.
 */
export function findServices(
  { services, folded }: SearchableServices,
  query: string,
  language: Language,
): readonly Service[] {
  const phrase = fold(query);
  if (phrase === '') return services;
  const foldedQuery = { phrase, words: phrase.split(' ') };
  return folded
    .filter(({ everything }) => foldedQuery.words.every((word) => everything.includes(word)))
    .map((service) => ({ service: service.service, rank: rankOf(service, foldedQuery, language) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ service }) => service);
}
