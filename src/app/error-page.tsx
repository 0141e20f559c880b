import { Component, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { inOtherLanguage, languageOf, pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonAnchor, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';

/** In place of a page that broke, within the shell. */
export function ErrorPage() {
  const t = useTexts('app');
  const language = useLanguage();
  const actions = (
    <>
      <Button onClick={() => location.reload()}>{t('reload')}</Button>
      {/* A real navigation: after a bug a fresh start is safer than the same state. */}
      <ButtonAnchor look="quiet" href={pathOf(language, 'today')}>
        {t('error.home')}
      </ButtonAnchor>
      <ButtonLink look="quiet" to={pathOf(language, 'urgent')}>
        {t('urgent')}
      </ButtonLink>
    </>
  );
  return (
    <Page title={t('error.title')}>
      <Notice tone="warm" live="alert" actions={actions}>
        {t('error.text')}
      </Notice>
    </Page>
  );
}

/** When not even the texts of a language are here. Both languages at once, and links that need nothing from a server. */
export function LastResort() {
  const { pathname } = useLocation();
  const other = inOtherLanguage(pathname);
  const [fi, sv] = languageOf(pathname) === 'sv' ? [other, pathname] : [pathname, other];
  return (
    <main className="languages">
      <h1>Eväät</h1>
      <p>
        <a href="tel:112">112</a>
      </p>
      <p lang="fi">
        <Link to={fi}>Suomeksi</Link>
      </p>
      <p lang="sv">
        <Link to={sv}>På svenska</Link>
      </p>
    </main>
  );
}

interface ErrorBoundaryProps {
  at: string;
  fallback: ReactNode;
  children: ReactNode;
}

/** A bug in one part leaves the rest and the way out standing; another address is another try. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.failed && before.at !== this.props.at) this.setState({ failed: false });
  }
  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
