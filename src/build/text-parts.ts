import { pagePaths } from '#domain/site-map.ts';

/** Text chunks (`src/i18n/<part>-<language>.ts`) that a page speaks in at once, besides the texts of every page; as in app/routes.ts. */
const parts = {
  planning: ['timeline', 'daycare', 'leave', 'own', 'delivery'],
  rules: ['timeline', 'daycare', 'leave', 'own', 'delivery'],
  growing: ['milestones', 'album', 'growth', 'visit'],
  privacy: ['privacy'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof pagePaths)[]>>;
export type TextPart = keyof typeof parts;
export const textParts = Object.keys(parts) as TextPart[];

/** The parts of a page by its path, `/fi/reminders/leave`; the neutral shell (`null`) has none. */
export const textPartsOf = (path: string | null): readonly TextPart[] =>
  textParts.filter((part) => parts[part].some((page) => path?.slice(4) === pagePaths[page]));
