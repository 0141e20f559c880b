import type { Service } from '#domain/directory/service.ts';
import type { ArticleCard } from '#domain/kit/article.ts';
import type { AppPage } from '#domain/search/app-page.ts';

/** One row: a service, and beside it those that are the same thing elsewhere (its own among them; one when there is but one place). */
export interface FoundService {
  readonly service: Service;
  readonly places: readonly Service[];
}

export const groupNames = ['services', 'articles', 'pages'] as const;
export type GroupName = (typeof groupNames)[number];

/** What a question found, opened from the packs: ready to be shown. */
export interface Results {
  /** The words that were asked. */
  readonly text: string;
  readonly help: readonly Service[];
  readonly services: readonly FoundService[];
  readonly articles: readonly ArticleCard[];
  readonly pages: readonly AppPage[];
  /** The groups with something in them, the one that the right answer is likely in first. */
  readonly order: readonly GroupName[];
  readonly didYouMean: string | null;
  readonly marks: readonly string[];
  /** Whether the phone may keep the words: never those of somebody in need. */
  readonly mayBeKept: boolean;
}

/** Rows of a kind that are asked for: more than anybody looks through, and the list of services is there for the rest. */
export const mostOfKind = 50;

export const countOf = ({ help, services, articles, pages }: Results): number =>
  help.length + services.length + articles.length + pages.length;

/** Whether there may be more of a kind than were asked for; some that were found may stand as help. */
export const isCut = ({ help, services, articles, pages }: Results): boolean =>
  [services, articles, pages].some(({ length }) => length + help.length >= mostOfKind);
