import { StrictMode, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from '#app/app.tsx';
import { readRouteData, RouteDataContext } from '#app/route-data.ts';
import { preloadPage } from '#app/routes.ts';
import { startBackgroundWork } from '#app/start.ts';
import { languageOf, withoutSlash } from '#domain/site-map.ts';
import '#ui/tokens.css';
import '#ui/base.css';

async function start(container: HTMLElement): Promise<void> {
  const { pathname, search } = location;
  const language = languageOf(pathname);
  if (!language) throw new Error(`the app was started outside /fi and /sv: ${pathname}`);
  await preloadPage(pathname, language);

  const app: ReactNode = (
    <StrictMode>
      <RouteDataContext value={readRouteData(document, pathname)}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </RouteDataContext>
    </StrictMode>
  );
  // A prerendered page is taken over as it is; the neutral shell (and a page with a query) is rendered anew in its place.
  const isPrerendered = container.dataset['path'] === withoutSlash(pathname) && search === '';
  if (isPrerendered) hydrateRoot(container, app);
  else createRoot(container).render(app);
  startBackgroundWork();
}

const container = document.getElementById('app');
if (container) void start(container);
