import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { Service } from '#domain/directory/service.ts';
import type { Language } from '#domain/language.ts';
import type { FoundAt } from '#storage/found.ts';
import type { Finder } from './finder.ts';

/** Where most questions belong, when the words tell nothing at all. */
const usual = [
  'clinic',
  'counselling',
  'family-support',
  'meeting-place',
  'daycare',
  'money',
] as const satisfies readonly ServiceKind[];
const [shortest, longest, hitsAtMost, kindsAtMost] = [3, 16, 5, 6];
/** A pasted page is no question; its first words are asked. */
const wordsAtMost = 3;

type Open = (places: readonly FoundAt[]) => Promise<readonly Service[]>;

/** The kinds of what is found by ever less of a word, from its end. */
async function kindsBy(word: string, language: Language, find: Finder, open: Open): Promise<readonly ServiceKind[]> {
  for (let length = Math.min(word.length - 1, longest); length >= shortest; length -= 1) {
    const { hits } = await find({ text: word.slice(0, length), language, limit: hitsAtMost });
    const kinds = (await open(hits.service)).flatMap(({ kind }) => kind ?? []);
    if (kinds.length > 0) return kinds;
  }
  return [];
}

/** Kinds of service to go on with after a search that found nothing: those near the words first, then the usual ones. */
export async function nearestKinds(
  text: string,
  language: Language,
  find: Finder,
  open: Open,
): Promise<readonly ServiceKind[]> {
  const near: ServiceKind[] = [];
  for (const word of text.split(/\s+/).slice(0, wordsAtMost)) near.push(...(await kindsBy(word, language, find, open)));
  return [...new Set([...near, ...usual])].filter((kind) => kind !== 'other').slice(0, kindsAtMost);
}

export const usualKinds: readonly ServiceKind[] = usual;
