import { useEffect, useRef, useState } from 'react';
import { formatSize } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { askToPersist, isPersisted } from '#platform/persistence.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import styles from './settings.module.css';

const loadPacks = () => import('#storage/packs.ts');

type Refreshing = 'idle' | 'running' | 'fresh' | 'failed';

/** What is on this phone, whether the browser promised to keep it, and a way to look for newer data now. */
export function OfflineSection({ refresh }: { refresh: () => Promise<boolean> }) {
  const t = useTexts('settings');
  const language = useLanguage();
  const packs = valueOr(
    useStored('packs', loadPacks, (storage) => storage.listPacks()),
    [],
  );
  const [persisted, setPersisted] = useState<boolean | 'refused' | null>(null);
  const [refreshing, setRefreshing] = useState<Refreshing>('idle');
  useEffect(() => void isPersisted().then(setPersisted), []);

  const bytes = packs.reduce((sum, entry) => sum + entry.bytes, 0);
  const status = useRef<HTMLParagraphElement>(null);
  const ask = async () => {
    setPersisted((await askToPersist()) || 'refused');
    status.current?.focus();
  };
  const look = async () => {
    if (refreshing === 'running') return;
    setRefreshing('running');
    setRefreshing((await refresh()) ? 'fresh' : 'failed');
  };
  const said: Record<Refreshing, string> = {
    idle: '',
    running: t('offline.refreshing'),
    fresh: t('offline.fresh'),
    failed: t('offline.failed'),
  };
  return (
    <Card>
      <div className={styles['stack']}>
        <p>
          {packs.length > 0
            ? t('offline.packs', { count: packs.length, size: formatSize(bytes, language) })
            : t('offline.none')}
        </p>
        {persisted === true && <p>{t('offline.persisted')}</p>}
        {persisted === false && <p>{t('offline.notPersisted')}</p>}
        <p role="status" tabIndex={-1} ref={status}>
          {persisted === 'refused' ? t('offline.persistRefused') : ''} {said[refreshing]}
        </p>
        <p className={styles['actions']}>
          {/* Not `disabled` meanwhile: the focus would be lost with it. */}
          <Button look="quiet" onClick={() => void look()} aria-disabled={refreshing === 'running'}>
            {t('offline.refresh')}
          </Button>
          {persisted === false && (
            <Button look="quiet" onClick={() => void ask()}>
              {t('offline.persist')}
            </Button>
          )}
        </p>
      </div>
    </Card>
  );
}
