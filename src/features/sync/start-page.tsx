import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { About } from './about.tsx';
import type { SyncState } from './family-sync.ts';
import { StartForm } from './start-form.tsx';
import styles from './sync.module.css';

function JoinLink() {
  const t = useTexts('sync');
  const language = useLanguage();
  return (
    <ButtonLink look="quiet" to={pathOf(language, 'syncJoin')}>
      {t('start.join')}
    </ButtonLink>
  );
}

/** Why sharing ended here, if another phone or the browser ended it; who lost it will want to join again. */
function Ended({ ended }: { ended: SyncState['ended'] }) {
  const t = useTexts('sync');
  if (!ended) return null;
  return (
    <Notice tone="warm" actions={ended.why === 'lost' && <JoinLink />}>
      {ended.by === null ? t(`ended.${ended.why}`) : t(`ended.${ended.why}By`, { name: ended.by })}
    </Notice>
  );
}

/** The two ways into sharing. */
function Ways() {
  const t = useTexts('sync');
  return (
    <div className={styles['stack']}>
      <StartForm />
      <Card as="section" tone="sunken">
        <div className={styles['close']}>
          <h2>{t('start.joinTitle')}</h2>
          <p>{t('start.joinText')}</p>
          <JoinLink />
        </div>
      </Card>
    </div>
  );
}

/** While sharing is off, and until that is known (`state` is `null`): what it would do stays as it was drawn, the ways in follow. */
export function StartPage({ state, said }: { state: SyncState | null; said: string | null }) {
  const t = useTexts('sync');
  return (
    <>
      <div className={styles['stack']}>
        {said && <Notice live="status">{said}</Notice>}
        {state && <Ended ended={state.ended} />}
      </div>
      <About />
      {state ? <Ways /> : <Skeleton label={t('loading')} rows={2} />}
    </>
  );
}
