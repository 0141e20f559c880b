import { daysBetween, parseLocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { recall } from '#platform/local-memory.ts';
import { useStore } from '#platform/store.ts';
import styles from './offline-line.module.css';
import { packState } from './pack-state.ts';
import { workerState } from './service-worker.ts';

/** After so long without a word from the server the line says since when. */
const uncheckedAfterDays = 31;

/** The quiet line: is everything on this phone, and from when. "Works without a network" appears only when it is true. */
export function OfflineLine() {
  const t = useTexts('app');
  const language = useLanguage();
  const today = useToday();
  const packs = useStore(packState);
  const { active } = useStore(workerState);

  const isReady = packs.status === 'stored' && active;
  const checked = today && parseLocalDate(recall('packs-checked') ?? '');
  const isUnchecked = today && checked?.ok && daysBetween(checked.value, today) > uncheckedAfterDays;
  const text = () => {
    switch (packs.status) {
      case 'unknown':
        return '';
      case 'storing':
        return t('offline.storing');
      case 'incomplete':
        return t('offline.notStored');
      case 'no-storage':
        return t('offline.noStorage');
      case 'stored':
        return t(active ? 'offline.stored' : 'offline.packsOnly', { date: formatDate(packs.built, language) });
    }
  };
  return (
    <p className={styles['line']} role="status" data-ready={isReady}>
      <span className={isReady ? styles['ready'] : styles['dot']} aria-hidden="true" />
      <span>
        {text()} {packs.status === 'stored' && packs.isNewerWaiting && t('offline.waiting')}{' '}
        {isUnchecked && t('offline.unchecked', { date: formatDate(checked.value, language) })}
      </span>
    </p>
  );
}
