import { stemFinnish } from './stem-finnish.ts';
import { stemSwedish } from './stem-swedish.ts';

/** With how many letters both words begin alike. */
export function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/**
 * Whether other words have the stem of this one in either language. Most are told apart by their beginning, for a Finnish stem is a beginning of
 * its word but for its last letter, a Swedish one wholly: making a stem takes ten times as long.
 */
export function hasStemOf(word: string): (other: string) => boolean {
  const [finnish, swedish] = [stemFinnish(word), stemSwedish(word)];
  return (other) =>
    (other.startsWith(swedish) && stemSwedish(other) === swedish) ||
    (commonLength(other, finnish) >= finnish.length - 1 && stemFinnish(other) === finnish);
}
