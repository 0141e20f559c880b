import { matchPath } from 'react-router';
import type { Language } from '#domain/language.ts';
import { textPartOf } from '#domain/text-parts.ts';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
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
  { path: 'services/how-are-you', page: lazyPage(() => import('./pages/how-are-you.tsx').then((m) => m.HowAreYou)) },
  { path: 'services/brochure', page: lazyPage(() => import('./pages/brochure.tsx').then((m) => m.BrochureMaker)) },
  {
    path: 'services/selection',
    page: lazyPage(() => import('./pages/selection.tsx').then((m) => m.SelectionForFamily)),
  },
  { path: 'services/:id', page: lazyPage(() => import('./pages/service.tsx').then((m) => m.ServiceDetail)) },
  { path: 'kit', page: lazyPage(() => import('./pages/kit.tsx').then((m) => m.Kit)) },
  { path: 'kit/milestones', page: lazyPage(() => import('./pages/milestones.tsx').then((m) => m.Milestones)) },
  { path: 'kit/album', page: lazyPage(() => import('./pages/album.tsx').then((m) => m.Album)) },
  { path: 'kit/growth', page: lazyPage(() => import('./pages/growth.tsx').then((m) => m.Growth)) },
  { path: 'kit/visit', page: lazyPage(() => import('./pages/visit.tsx').then((m) => m.Visit)) },
  { path: 'kit/theme/:theme', page: lazyPage(() => import('./pages/kit-theme.tsx').then((m) => m.KitThemePage)) },
  { path: 'kit/age/:stage', page: lazyPage(() => import('./pages/kit-age.tsx').then((m) => m.KitAgePage)) },
  { path: 'kit/:slug', page: lazyPage(() => import('./pages/article.tsx').then((m) => m.ArticleDetail)) },
  { path: 'reminders', page: lazyPage(() => import('./pages/reminders.tsx').then((m) => m.Reminders)) },
  { path: 'reminders/timeline', page: lazyPage(() => import('./pages/timeline.tsx').then((m) => m.Timeline)) },
  { path: 'reminders/leave', page: lazyPage(() => import('./pages/leave.tsx').then((m) => m.LeaveHelper)) },
  { path: 'reminders/own', page: lazyPage(() => import('./pages/own.tsx').then((m) => m.OwnReminders)) },
  { path: 'reminders/delivery', page: lazyPage(() => import('./pages/delivery.tsx').then((m) => m.Delivery)) },
  { path: 'reminders/daycare', page: lazyPage(() => import('./pages/daycare.tsx').then((m) => m.DaycareHelper)) },
  { path: 'search', page: lazyPage(() => import('./pages/search.tsx').then((m) => m.Search)) },
  { path: 'urgent', page: lazyPage(() => import('./pages/urgent.tsx').then((m) => m.Urgent)) },
  { path: 'family', page: lazyPage(() => import('./pages/family.tsx').then((m) => m.Family)) },
  { path: 'settings', page: lazyPage(() => import('./pages/settings.tsx').then((m) => m.Settings)) },
  { path: 'settings/phones', page: lazyPage(() => import('./pages/sync.tsx').then((m) => m.Sync)) },
  { path: 'settings/phones/add', page: lazyPage(() => import('./pages/sync-add.tsx').then((m) => m.SyncAdd)) },
  { path: 'settings/phones/join', page: lazyPage(() => import('./pages/sync-join.tsx').then((m) => m.SyncJoin)) },
  { path: 'settings/phones/code', page: lazyPage(() => import('./pages/sync-code.tsx').then((m) => m.SyncCode)) },
  {
    path: 'settings/phones/history',
    page: lazyPage(() => import('./pages/sync-history.tsx').then((m) => m.SyncHistory)),
  },
  {
    path: 'settings/phones/deleted',
    page: lazyPage(() => import('./pages/sync-deleted.tsx').then((m) => m.SyncDeleted)),
  },
  { path: 'privacy', page: lazyPage(() => import('./pages/privacy.tsx').then((m) => m.Privacy)) },
  { path: 'accessibility', page: lazyPage(() => import('./pages/accessibility.tsx').then((m) => m.Accessibility)) },
];

/** Fetches everything that rendering an address at once needs: the texts of its language and its page. */
export async function preloadPage(pathname: string, language: Language): Promise<void> {
  const part = textPartOf(pathname);
  await Promise.all([loadTexts(language), part && loadTextsOf(part, language), routeOf(pathname)?.page.preload()]);
}

/** The route behind a full path such as `/fi/services/112`, if there is one. */
export const routeOf = (pathname: string): AppRoute | undefined =>
  routes.find((route) => matchPath(`/:language/${route.path}`, pathname));
