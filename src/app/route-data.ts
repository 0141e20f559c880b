import { createContext, use } from 'react';
import { useLocation } from 'react-router';
import type { Service } from '#domain/directory/service.ts';
import type { ListedArticle, ReadableArticle } from '#domain/kit/article.ts';
import { withoutSlash } from '#domain/site-map.ts';

/**
 * What the prerender knew when it made this page, handed along in the page itself: hydration renders the very same
 * content before a database has been opened. After the first page it is no longer used: its cards would be an odd choice on the next.
 */
export interface RouteData {
  /** The page it was made for, without a slash at the end; left out while prerendering, where there is no other. */
  readonly path?: string;
  readonly services?: readonly Service[];
  /** Cards in the language of the page: those its lists show, or those an article leads to. */
  readonly cards?: readonly ListedArticle[];
  readonly article?: ReadableArticle;
}

export const RouteDataContext = createContext<RouteData>({});

/** What is known of the page that is shown; nothing on any page but the first. */
export function useRouteData(): RouteData {
  const data = use(RouteDataContext);
  const { pathname } = useLocation();
  return data.path === undefined || data.path === withoutSlash(pathname) ? data : {};
}

const routeDataElement = 'route-data';

/** Reads the data block of the prerendered page at a path; a page without one has none. */
export function readRouteData(document: Document, path: string): RouteData {
  const text = document.getElementById(routeDataElement)?.textContent;
  return text ? { ...(JSON.parse(text) as RouteData), path: withoutSlash(path) } : {};
}
