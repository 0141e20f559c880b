import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import styles from './sync.module.css';

/** An edition without a server: no fault of the phone's, and there is another way. */
export function Unavailable({ title }: { title: string }) {
  const t = useTexts('sync');
  const settings = (
    <ButtonLink look="quiet" to={pathOf(useLanguage(), 'settings')}>
      {t('unavailable.settings')}
    </ButtonLink>
  );
  return (
    <Page title={title}>
      <div className={styles['stack']}>
        <Notice actions={settings}>{t('unavailable.text')}</Notice>
      </div>
    </Page>
  );
}
