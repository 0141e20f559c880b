import { worryLevels, type WorryLevel } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';
import { worryOf as worryOfFinnish } from '#tools/directory/worry/finnish-titles.ts';

/** The Finnish title rules again, for services that have a Swedish name only. */
const swedishRules: readonly (readonly [words: RegExp, levels: readonly WorryLevel[]])[] = [
  [/barnskydd|våld|placering/iu, ['big']],
  [/mental|missbruk|psykosocial|psykoterap|familjeterap|stödfamil|umgäng/iu, ['small', 'big']],
  [
    /familjerådgiv|parrelation|samtalsstöd|familjearbet|hemservice|socialhandled|socialrådgiv|barnatillsyn|skilsmäss/iu,
    ['small'],
  ],
];

/** A clinic or a dentist on duty is for everyone; what makes a duty a crisis is told apart before. */
const duty = /(?:yhteis)?päivyst\p{L}*|kiireelli\p{L}*/giu;

/** How worried a family is whom a service is for: by its Finnish name, else its Swedish one; none when no rule knows either. */
export function worryOfName({ fi, sv }: LocalizedText): WorryLevel[] {
  const finnish = worryOfFinnish(fi?.replace(duty, '') ?? null, null);
  if (finnish.some((level) => level !== 'everyone')) return finnish;
  const levels = new Set(swedishRules.filter(([words]) => words.test(sv ?? '')).flatMap(([, each]) => each));
  return worryLevels.filter((level) => levels.has(level));
}
