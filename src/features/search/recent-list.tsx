import { useRef, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Section } from '#ui/page.tsx';
import { removeAllSearches, removeSearch, useRecentSearches } from './recent-searches.ts';
import styles from './start.module.css';

/** What was searched last: one tap searches it again, another takes it away. A list of buttons, for an option can hold none. */
export function RecentList({ onPick, onEmpty }: { onPick: (text: string) => void; onEmpty: () => void }) {
  const t = useTexts('search');
  const searches = useRecentSearches();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);

  const removeOne = (text: string, index: number) => {
    removeSearch(text);
    setSaid(t('recent.removed', { query: text }));
    // The focus goes to the neighbour of what is gone, and from the last one back to the field.
    const others = [...(list.current?.querySelectorAll<HTMLElement>('li button:last-child') ?? [])];
    const next = others[index + 1] ?? others[index - 1];
    if (next) next.focus();
    else onEmpty();
  };
  const removeAll = () => {
    removeAllSearches();
    setSaid(t('recent.cleared'));
    onEmpty();
  };

  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {searches.length > 0 && (
        <Section
          title={t('recent.title')}
          beside={
            <Button look="plain" onClick={removeAll}>
              {t('recent.clear')}
            </Button>
          }
        >
          <ul ref={list} className={styles['recent']}>
            {searches.map((text, index) => (
              <li key={text}>
                <button type="button" className={styles['again']} onClick={() => onPick(text)}>
                  <Icon name="clock" size={18} />
                  {text}
                </button>
                <button
                  type="button"
                  className={styles['remove']}
                  aria-label={t('recent.remove', { query: text })}
                  onClick={() => removeOne(text, index)}
                >
                  <Icon name="close" size={18} />
                </button>
              </li>
            ))}
          </ul>
          <p className="soft">{t('recent.note')}</p>
        </Section>
      )}
    </>
  );
}
