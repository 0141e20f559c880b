import { languageOf, pagePaths, withoutSlash, type PageName } from './site-map.ts';

interface Part {
  /** Its modules are `src/i18n/<module>-<language>.ts`: each a chunk a language. */
  readonly modules: readonly string[];
  /** The pages that speak in it from their first paint. */
  readonly pages: readonly PageName[];
  /** Also what lies below those pages: `/fi/services/112`. */
  readonly below?: true;
}

/** The texts come in parts: those of every page, and beside them these, which most pages do without. */
const parts = {
  /** Two modules: together they are longer than everything else. */
  planning: { modules: ['planning', 'rules'], pages: ['timeline', 'daycare', 'leave', 'own', 'delivery'] },
  growing: { modules: ['growing'], pages: ['milestones', 'album', 'growth', 'visit'] },
  directory: { modules: ['directory'], pages: ['services'], below: true },
  privacy: { modules: ['privacy'], pages: ['privacy', 'accessibility'] },
  search: { modules: ['search'], pages: ['search'] },
  settings: { modules: ['settings'], pages: ['settings'] },
  sync: { modules: ['sync'], pages: ['sync'], below: true },
} as const satisfies Readonly<Record<string, Part>>;
export type TextPart = keyof typeof parts;
export const textParts = Object.keys(parts) as TextPart[];

/** The modules that a part is made of, without their language. */
export const modulesOf = (part: TextPart): readonly string[] => parts[part].modules;

/** The part that the page at a path speaks in, `/fi/reminders/leave`; `null` where the texts of every page are enough. */
export function textPartOf(path: string): TextPart | null {
  if (!languageOf(path)) return null;
  const page = withoutSlash(path).slice(4);
  return (
    textParts.find((name) => {
      const part: Part = parts[name];
      return part.pages.some((own) => pagePaths[own] === page || (part.below && page.startsWith(`${pagePaths[own]}/`)));
    }) ?? null
  );
}
