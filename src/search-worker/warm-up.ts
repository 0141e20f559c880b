import type { Language } from '#domain/language.ts';
import type { Question } from '#domain/search/search.ts';

/** Words that take the engine's different ways: known ones, halves, slips, compounds, whole sentences, and what is nowhere. */
const words: readonly (readonly [Language, string])[] = [
  ['fi', 'paivakotiin'],
  ['sv', 'radgivningen'],
  ['fi', 'nukkuminne'],
  ['sv', 'dagisplats'],
  ['fi', 'mitä tehdä kun vauva ei nuku'],
  ['sv', 'jag orkar inte'],
  ['fi', 'perhetyöntekijä'],
  ['fi', '116 117'],
];

/** Some forty questions as somebody types them. */
export const dummyQuestions: readonly Question[] = words.flatMap(([language, word]) =>
  [1, 2, 4, 7, word.length].map((length) => ({ text: word.slice(0, length), language })),
);
