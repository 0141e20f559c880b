import type { LocalizedText } from '#domain/language.ts';
import type { PtvService, PtvTexts } from '#tools/directory/ptv/map/entry.ts';
import { plainName, plainText, type RawPair } from '#tools/directory/text/language-pairs.ts';
import type { Tell } from '#tools/directory/report.ts';
import { isPlaceholder } from '#tools/directory/text/placeholder.ts';
import { sameText, splitText } from '#tools/directory/text/plain-text.ts';

/** Texts of an entry, and whether any of them is the national general description's. */
export interface Described {
  readonly name: LocalizedText | null;
  readonly summary: LocalizedText | null;
  readonly description: LocalizedText | null;
  readonly instructions: LocalizedText | null;
  readonly requirements: LocalizedText | null;
  readonly chargeNote: LocalizedText | null;
  readonly isNational: boolean;
}

type Texts = Readonly<Record<keyof PtvTexts, LocalizedText | null>>;

const empty: LocalizedText = { fi: null, sv: null };
const orNull = (text: LocalizedText): LocalizedText | null => (text.fi === null && text.sv === null ? null : text);

function plainTexts(texts: PtvTexts, tell: Tell): Texts {
  const named = (pair: RawPair) => {
    const real = (name: string | null) => (name !== null && isPlaceholder(name) ? null : name);
    return plainName({ fi: real(pair.fi), sv: real(pair.sv) }, 'name', tell);
  };
  return {
    name: named(texts.name),
    alternativeName: named(texts.alternativeName),
    summary: plainText(texts.summary, 'summary', tell),
    description: plainText(texts.description, 'description', tell),
    instructions: plainText(texts.instructions, 'instructions', tell),
    requirements: plainText(texts.requirements, 'requirements', tell),
    chargeNote: plainText(texts.chargeNote, 'charge', tell),
  };
}

/** Summary and description of one language: a summary cut from the description when there is none, nothing said twice. */
function parts({ summary, description }: Texts, language: 'fi' | 'sv') {
  const [short, long] = [summary?.[language] ?? null, description?.[language] ?? null];
  if (short === null) return splitText(long);
  return { summary: short, description: sameText(short, long) ? null : long };
}

/**
 * The texts of a service. In a language in which it says nothing of itself (neither summary nor description), the general description
 * speaks; so does it for its name, its instructions, conditions and charge, each where the service has none.
 */
export function describe({ texts, general }: PtvService, tell: Tell): Described {
  const own = plainTexts(texts, tell);
  const national = general && plainTexts(general.texts, tell);
  let isNational = false;
  const fill = (from: LocalizedText | null, other: LocalizedText | null | undefined): LocalizedText | null => {
    const pick = (language: 'fi' | 'sv') => {
      const text = from?.[language] ?? null;
      const filled = text ?? other?.[language] ?? null;
      if (filled !== text) isNational = true;
      return filled;
    };
    return orNull({ fi: pick('fi'), sv: pick('sv') });
  };
  const both = (language: 'fi' | 'sv') => {
    const mine = parts(own, language);
    if (mine.summary !== null || mine.description !== null || national === null) return mine;
    const theirs = parts(national, language);
    if (theirs.summary !== null || theirs.description !== null) isNational = true;
    return theirs;
  };
  const [fi, sv] = [both('fi'), both('sv')];
  return {
    // A name in one language is a name: the national one must not stand beside it as if it were its translation.
    name: own.name ?? fill(empty, national?.name),
    summary: orNull({ fi: fi.summary, sv: sv.summary }),
    description: orNull({ fi: fi.description, sv: sv.description }),
    instructions: fill(own.instructions, national?.instructions),
    requirements: fill(own.requirements, national?.requirements),
    chargeNote: fill(own.chargeNote, national?.chargeNote),
    isNational,
  };
}
