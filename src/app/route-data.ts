import { createContext, use } from 'react';
import type { Service } from '#domain/directory/service.ts';
import type { ListedArticle, ReadableArticle } from '#domain/kit/article.ts';

/**
 * What the prerender knew when it made this page, handed along in the page itself: hydration renders the very same
 * content before a database has been opened. After the first page it is no longer used.
 */
export interface RouteData {
  readonly services?: readonly Service[];
  /** Cards in the language of the page: those its lists show, or those an article leads to. */
  readonly cards?: readonly ListedArticle[];
  readonly article?: ReadableArticle;
}

export const RouteDataContext = createContext<RouteData>({});
export const useRouteData = (): RouteData => use(RouteDataContext);

const routeDataElement = 'route-data';

/** Reads the data block of a prerendered page; a page without one has none. */
export function readRouteData(document: Document): RouteData {
  const text = document.getElementById(routeDataElement)?.textContent;
  return text ? (JSON.parse(text) as RouteData) : {};
}
