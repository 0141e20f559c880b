import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { WorryLevel } from '#domain/directory/service.ts';
import type { Topic } from '#domain/kit/topics.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { Concept } from './concept.ts';

/**
 * Words that a search needs beside the segments, one pack: concepts for the question, and the names of our own classes for a segment
 * that a phone builds itself, where the locales are not at hand.
 */
export interface SearchWords {
  readonly concepts: readonly Concept[];
  readonly kinds: Readonly<Record<ServiceKind, LocalizedText>>;
  readonly worries: Readonly<Record<WorryLevel, LocalizedText>>;
  readonly topics: Readonly<Record<Topic, LocalizedText>>;
}
