import { matchPath } from 'react-router';
import { lazyPage, type LazyPage } from './lazy-page.tsx';

export interface AppRoute {
  /** Below `/:language`. */
  readonly path: string;
  readonly page: LazyPage;
}

/** Every page of the app: one line, one chunk. The compositions are in `app/pages`. */
export const routes: readonly AppRoute[] = [
  { path: '', page: lazyPage(() => import('./pages/today.tsx').then((m) => m.Today)) },
  { path: 'services', page: lazyPage(() => import('./pages/services.tsx').then((m) => m.Services)) },
  { path: 'services/:id', page: lazyPage(() => import('./pages/service.tsx').then((m) => m.ServiceDetail)) },
  { path: 'kit', page: lazyPage(() => import('./pages/kit.tsx').then((m) => m.Kit)) },
  { path: 'kit/:slug', page: lazyPage(() => import('./pages/article.tsx').then((m) => m.ArticleDetail)) },
  { path: 'reminders', page: lazyPage(() => import('./pages/reminders.tsx').then((m) => m.Reminders)) },
  { path: 'search', page: lazyPage(() => import('./pages/search.tsx').then((m) => m.Search)) },
  { path: 'urgent', page: lazyPage(() => import('./pages/urgent.tsx').then((m) => m.Urgent)) },
  { path: 'family', page: lazyPage(() => import('./pages/family.tsx').then((m) => m.Family)) },
  { path: 'settings', page: lazyPage(() => import('./pages/settings.tsx').then((m) => m.Settings)) },
  { path: 'privacy', page: lazyPage(() => import('./pages/privacy.tsx').then((m) => m.Privacy)) },
];

/** The route behind a full path such as `/fi/services/112`, if there is one. */
export const routeOf = (pathname: string): AppRoute | undefined =>
  routes.find((route) => matchPath(`/:language/${route.path}`, pathname));
