import { Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { languages } from '#domain/language.ts';
import { LanguageProvider, useTexts } from '#i18n/language-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ErrorBoundary } from './error-page.tsx';
import { Layout } from './layout.tsx';
import { NotFound } from './not-found.tsx';
import { routes } from './routes.ts';

function PageLoading() {
  return <Skeleton label={useTexts('app')('loading')} />;
}

/** Everything below `/fi` or `/sv`. */
function InLanguage() {
  const { language } = useParams();
  const known = languages.find((each) => each === language);
  // The page came with the right one; a switch without a reload has to say it again, or it is read aloud in the wrong voice.
  useEffect(() => {
    if (known) document.documentElement.lang = known;
  }, [known]);
  if (!known) return <Navigate to="/" replace />;
  return (
    <LanguageProvider language={known}>
      <Layout>
        <ErrorBoundary>
          <Suspense fallback={<PageLoading />}>
            <Routes>
              {routes.map(({ path, page: { Page } }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </Layout>
    </LanguageProvider>
  );
}

export function App() {
  return (
    <Suspense>
      <Routes>
        <Route path="/:language/*" element={<InLanguage />} />
      </Routes>
    </Suspense>
  );
}
