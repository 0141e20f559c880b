import type { Hours } from '#domain/directory/hours.ts';
import type { Service } from '#domain/directory/service.ts';
import { readable, type Language, type LocalizedText } from '#domain/language.ts';

const wordsOf = (hours: Hours | undefined): readonly (LocalizedText | undefined)[] =>
  hours?.kind === 'text' || hours?.kind === 'schedule' ? [hours.text] : [];

const isForeign = (text: LocalizedText | null | undefined, language: Language): boolean =>
  (text && readable(text, language)?.language !== language) ?? false;

/**
 * Whether what a service says is there in the reader's language: all of it, some, or nothing of what it is about. Names of places and
 * organisations are no text: many have one name only.
 */
export function foreignness(service: Service, language: Language): 'none' | 'some' | 'all' {
  const about = [service.summary, service.description].filter((text) => text && readable(text, language));
  if (about.length > 0 && about.every((text) => isForeign(text, language))) return 'all';
  const texts = [
    ...about,
    service.audience,
    service.note,
    service.feeNote,
    service.bookingNote,
    ...(service.groups ?? []),
    ...wordsOf(service.hours),
    ...service.phones.flatMap(({ label, hours }) => [label, ...wordsOf(hours)]),
    ...service.addresses.flatMap(({ hours }) => wordsOf(hours)),
  ];
  return texts.some((text) => text && readable(text, language) && isForeign(text, language)) ? 'some' : 'none';
}
