import { useTexts } from '#i18n/language-context.tsx';
import { RecentList } from './recent-list.tsx';
import { useRecentSearches } from './recent-searches.ts';
import styles from './start.module.css';

const examples = ['sleep', 'daycare', 'company', 'tired'] as const;

/** Before anything is typed: what was searched last or, for who has searched nothing yet, how one may ask. */
export function Start({ onPick, onEmpty }: { onPick: (text: string) => void; onEmpty: () => void }) {
  const t = useTexts('search');
  const hasRecent = useRecentSearches().length > 0;
  return (
    <>
      <p className="soft">{t('start')}</p>
      <RecentList onPick={onPick} onEmpty={onEmpty} />
      {!hasRecent && (
        <div className={styles['try']}>
          <p id="search-try">{t('try.title')}</p>
          <ul aria-labelledby="search-try">
            {examples.map((example) => (
              <li key={example}>
                <button type="button" onClick={() => onPick(t(`try.${example}`))}>
                  {t(`try.${example}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
