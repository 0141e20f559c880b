import { useRef, useState } from 'react';
import type { Service } from '#domain/directory/service.ts';
import type { ServiceId } from '#domain/ids.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Icon } from '#ui/icon.tsx';
import { OwnLanguage } from '#ui/own-language.tsx';
import type { SelectionDraft } from './selection-draft.ts';
import styles from './selection.module.css';
import { useNamed } from './use-named.ts';

interface ChosenListProps {
  draft: SelectionDraft;
  find: (id: ServiceId) => Service | undefined;
}

/** What is on the list so far, in the family's order: moved up or taken off. */
export function ChosenList({ draft, find }: ChosenListProps) {
  const t = useTexts('selection');
  const language = useLanguage();
  const nameOf = useNamed();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const named = (id: ServiceId) => {
    const service = find(id);
    return service ? nameOf(service) : { text: t('chosen.unknown', { id }), language };
  };
  const remove = (id: ServiceId) => {
    draft.toggle(id);
    setSaid(t('chosen.removed', { name: named(id).text }));
    // The control that was tapped is gone.
    list.current?.focus();
  };
  return (
    <>
      <ol
        className={styles['chosen']}
        ref={list}
        tabIndex={-1}
        aria-label={t('chosen.title', { count: draft.ids.length })}
      >
        {draft.ids.map((id, index) => (
          <li key={id}>
            <span>
              {index + 1}. <OwnLanguage of={named(id)} around={language} />
            </span>
            {index > 0 && (
              <button type="button" onClick={() => draft.moveUp(id)}>
                <span className={styles['up']}>
                  <Icon name="back" />
                </span>
                <span className="visually-hidden">{t('chosen.up', { name: named(id).text })}</span>
              </button>
            )}
            <button type="button" onClick={() => remove(id)}>
              <Icon name="close" />
              <span className="visually-hidden">{t('chosen.remove', { name: named(id).text })}</span>
            </button>
          </li>
        ))}
      </ol>
      {draft.ids.length === 0 && <p className="soft">{t('chosen.empty')}</p>}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}
