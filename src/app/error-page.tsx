import { Component, type ReactNode } from 'react';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonAnchor, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';

function ErrorPage() {
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

/** A bug in one page leaves the shell, the urgent numbers and the way out standing. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <ErrorPage /> : this.props.children;
  }
}
