import { serviceKinds } from '#domain/directory/service-kind.ts';
import { worryLevels } from '#domain/directory/service.ts';
import { topics } from '#domain/kit/topics.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { Concept } from '#domain/search/concept.ts';
import type { SearchWords } from '#domain/search/search-words.ts';
import { localeTexts } from './locale-texts.ts';

const named = <K extends string>(keys: readonly K[], text: (key: K) => LocalizedText): Record<K, LocalizedText> =>
  Object.fromEntries(keys.map((key) => [key, text(key)])) as Record<K, LocalizedText>;

/** The concepts and the names of our classes as the pages show them. `root` is the project. */
export function searchWords(root: string, concepts: readonly Concept[]): SearchWords {
  const texts = localeTexts(root);
  return {
    concepts,
    kinds: named(serviceKinds, (kind) => texts('finding', `kind.${kind}`)),
    worries: named(worryLevels, (worry) => texts('services', `worry.${worry}`)),
    topics: named(topics, (topic) => texts('kit', `topic.${topic}`)),
  };
}
