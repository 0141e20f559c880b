import { Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation, useParams } from 'react-router';
import { languages } from '#domain/language.ts';
import { LanguageProvider, useTexts } from '#i18n/language-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ErrorBoundary, ErrorPage, LastResort } from './error-page.tsx';
import { Layout } from './layout.tsx';
import { NotFound } from './not-found.tsx';
import { routes } from './routes.ts';
import { TypedBefore } from './typed-before.tsx';

function PageLoading() {
  return <Skeleton label={useTexts('app')('loading')} />;
}

/** Everything below `/fi` or `/sv`. */
function InLanguage() {
  const { language } = useParams();
  const { pathname } = useLocation();
  const known = languages.find((each) => each === language);
  // The page came with the right one; a switch without a reload has to say it again, or it is read aloud in the wrong voice.
  useEffect(() => {
    if (known) document.documentElement.lang = known;
  }, [known]);
  if (!known) return <Navigate to="/" replace />;
  return (
    <LanguageProvider language={known}>
      <Layout>
        <ErrorBoundary at={pathname} fallback={<ErrorPage />}>
          <Suspense fallback={<PageLoading />}>
            <Routes>
              {routes.map(({ path, page: { Page } }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Routes>
            <TypedBefore />
          </Suspense>
        </ErrorBoundary>
      </Layout>
    </LanguageProvider>
  );
}

export function App() {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary at={pathname} fallback={<LastResort />}>
      <Suspense>
        <Routes>
          <Route path="/:language/*" element={<InLanguage />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
}
