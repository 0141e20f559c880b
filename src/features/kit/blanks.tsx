import { useState } from 'react';
import { holdsIdentityCode } from '#domain/family/child.ts';
import type { ArticleItem } from '#domain/kit/article.ts';
import { plainText } from '#domain/kit/find-articles.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Field } from '#ui/field.tsx';
import styles from './blocks.module.css';
import { keepListItem, useListItems } from './use-list-items.ts';

function Blank({ slug, id, label, stored }: { slug: string; id: string; label: string; stored: string }) {
  const t = useTexts('kit');
  const [written, setWritten] = useState<string | null>(null);
  const text = written ?? stored;
  const isCode = holdsIdentityCode(text);
  // Each letter is kept at once: a phone that is put into a pocket half-way loses nothing.
  const write = (next: string) => {
    setWritten(next);
    if (!holdsIdentityCode(next)) void keepListItem(slug, id, { text: next.trim() || null });
  };
  return (
    <Field
      label={label}
      value={text}
      error={isCode ? t('identity') : null}
      autoComplete="off"
      onChange={(event) => write(event.target.value)}
    />
  );
}

/** Blanks to fill in, on the phone or, printed, by hand. */
export function Blanks({ slug, items }: { slug: string; items: readonly ArticleItem[] }) {
  const kept = useListItems(slug);
  return (
    <ul className={styles['items']}>
      {items.map(({ id, content }) => (
        <li key={id}>
          <Blank slug={slug} id={id} label={plainText(content)} stored={kept.get(id)?.text ?? ''} />
        </li>
      ))}
    </ul>
  );
}
