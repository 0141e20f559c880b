import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { languageOf } from '#domain/site-map.ts';
import { LanguageProvider } from '#i18n/language-context.tsx';
import { loadTexts, translator } from '#i18n/texts.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { App } from './app.tsx';
import { Layout } from './layout.tsx';
import { RouteDataContext, type RouteData } from './route-data.ts';
import { preloadPage, routeOf } from './routes.ts';

/** A page's title element comes out in front of the markup; it belongs into the head. */
function splitTitle(markup: string): { title: string; html: string } {
  const title = /<title>.*?<\/title>/.exec(markup)?.[0] ?? '';
  return { title, html: markup.replace(title, '') };
}

/** The HTML of one page as it is before a phone has told anything of its own. */
export async function renderPage(path: string, data: RouteData): Promise<{ title: string; html: string }> {
  const language = languageOf(path);
  if (!language || !routeOf(path)) throw new Error(`no page at ${path}`);
  await preloadPage(path, language);
  return splitTitle(
    renderToString(
      <RouteDataContext value={data}>
        <StaticRouter location={path}>
          <App />
        </StaticRouter>
      </RouteDataContext>,
    ),
  );
}

/**
 * The neutral shell of a language: everything around a page and a skeleton in its place. The service worker answers every
 * address with it; the app renders the page into it.
 */
export async function renderShell(language: 'fi' | 'sv'): Promise<{ title: string; html: string }> {
  await loadTexts(language);
  const t = translator(language, 'app');
  const { html } = splitTitle(
    renderToString(
      <StaticRouter location={`/${language}/-`}>
        <LanguageProvider language={language}>
          <Layout>
            <Skeleton label={t('loading')} />
          </Layout>
        </LanguageProvider>
      </StaticRouter>,
    ),
  );
  return { title: `<title>${t('name')}</title>`, html };
}
