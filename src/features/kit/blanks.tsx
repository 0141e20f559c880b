import { useState } from 'react';
import { holdsIdentityCode, withoutIdentityCodes } from '#domain/family/child.ts';
import type { ArticleItem } from '#domain/kit/article.ts';
import { plainText } from '#domain/kit/block-text.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Field } from '#ui/field.tsx';
import styles from './blocks.module.css';
import { keepListItem, useListItems } from './use-list-items.ts';

/** What is being written here; `isKept` once the phone has answered with it. */
interface Draft {
  readonly text: string;
  readonly isKept: boolean;
}

function Blank({ slug, id, label, stored }: { slug: string; id: string; label: string; stored: string }) {
  const t = useTexts('kit');
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isEditing, setEditing] = useState(false);
  // Once it is kept and left, the field shows what is stored: it may be changed on another page.
  if (draft && !draft.isKept && draft.text.trim() === stored) setDraft(isEditing ? { ...draft, isKept: true } : null);
  const text = draft?.text ?? stored;
  // Each letter is kept at once: a phone that is put into a pocket half-way loses nothing. Of an identity code nothing stays, though
  // its first letters were kept as they came.
  const write = (next: string) => {
    setDraft({ text: next, isKept: false });
    void keepListItem(slug, id, { text: withoutIdentityCodes(next).trim() || null });
  };
  return (
    <Field
      label={label}
      value={text}
      error={holdsIdentityCode(text) ? t('identity') : null}
      autoComplete="off"
      onFocus={() => setEditing(true)}
      onBlur={() => {
        setEditing(false);
        if (draft?.isKept) setDraft(null);
      }}
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
