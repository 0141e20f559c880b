import { worryLevels, type WorryLevel } from '#domain/directory/service.ts';

interface WorryRule {
  /** Stems as they stand in Finnish titles and keywords, lower case. */
  readonly words: RegExp;
  readonly worry: readonly WorryLevel[];
}

/** Our reading of the register, which knows no worry levels. Every rule that fits adds its levels. */
const rules: readonly WorryRule[] = [
  { words: /päivyst|kriisi/u, worry: ['big'] },
  { words: /lastensuojelu|tehostettu perhety|vastaanottoperhe/u, worry: ['big'] },
  { words: /väkival|turvakoti|turvakodit/u, worry: ['big'] },
  { words: /mielenterv|päihde|päihtei/u, worry: ['small', 'big'] },
  { words: /perhesosiaality|perheterap|psykoterap|terapeuttinen/u, worry: ['small', 'big'] },
  { words: /tapaamispaik|tukiperhe/u, worry: ['small', 'big'] },
  { words: /perheneuvo|parisuh|keskusteluap|keskusteluav/u, worry: ['small'] },
  { words: /(?<!tehostettu )perhetyö/u, worry: ['small'] },
  { words: /kotipalvelu|sosiaaliohja|sosiaalineuvon/u, worry: ['small'] },
  {
    words: /lastenvalvoj|avioero|(?<!\p{L})ero(?:n|a|ssa|sta|(?:tilan|perhe|palvel|neuvo|auttami)\p{L}*)?(?!\p{L})/u,
    worry: ['small'],
  },
];

/** Titles of lines and places that are there at once, for an emergency. */
const crisisTitle = /päivyst|kriisi/u;

export const isCrisisTitle = (finnishTitle: string | null): boolean =>
  crisisTitle.test(finnishTitle?.toLowerCase() ?? '');

/** Levels of a record by its Finnish title and keywords, mildest first; what no rule knows is for everyone, what is for an emergency only for a big worry. */
export function worryOf(finnishTitle: string | null, finnishKeywords: string | null): WorryLevel[] {
  if (isCrisisTitle(finnishTitle)) return ['big'];
  const words = `${finnishTitle ?? ''}\n${finnishKeywords ?? ''}`.toLowerCase();
  const found = new Set(rules.filter((rule) => rule.words.test(words)).flatMap((rule) => rule.worry));
  return found.size === 0 ? ['everyone'] : worryLevels.filter((level) => found.has(level));
}
