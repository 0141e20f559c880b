import { listIn, objectIn, objectsIn, stringIn, type RawObject } from '#tools/directory/ptv/map/raw.ts';
import type { RawPair } from '#tools/directory/text/language-pairs.ts';

/** The language version of a v12 object; `null` when it has none. */
export const versionOf = (from: RawObject | null, language: 'fi' | 'sv'): RawObject | null =>
  objectIn(objectIn(from, 'languageVersions'), language);

/** A field of both language versions. An empty translation is `""` and counts as missing. */
export const versionsOf = (from: RawObject | null, name: string): RawPair => ({
  fi: stringIn(versionOf(from, 'fi'), name),
  sv: stringIn(versionOf(from, 'sv'), name),
});

/** A localized field beside the versions: `{fi, sv}`. */
export const pairIn = (from: RawObject | null, name: string): RawPair => {
  const value = objectIn(from, name);
  return { fi: stringIn(value, 'fi'), sv: stringIn(value, 'sv') };
};

/** Codes of a list, which v12 gives bare; objects with a code or URI are taken too, for the API is in beta. */
export const codesIn = (from: RawObject | null, name: string): string[] => [
  ...listIn(from, name).filter((value): value is string => typeof value === 'string'),
  ...objectsIn(from, name).flatMap((row) => stringIn(row, 'code') ?? stringIn(row, 'uri') ?? []),
];
