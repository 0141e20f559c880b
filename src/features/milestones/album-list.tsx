import type { Memory } from '#domain/kit/memory.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { takeFocus } from '#ui/focus.ts';
import type { AlbumEntry } from './album-entries.ts';
import styles from './milestones.module.css';

/** The pages of the album, one under another: the day, what it was, and what was written beside it. */
export function AlbumList({
  entries,
  focused,
  onEdit,
  onDelete,
}: {
  entries: readonly AlbumEntry[];
  /** The memory whose form has closed takes the focus back. */
  focused: string | null;
  onEdit: (memory: Memory) => void;
  onDelete: (memory: Memory) => void;
}) {
  const t = useTexts('milestones');
  const language = useLanguage();
  return (
    <ol className={styles['album']}>
      {entries.map(({ id, title, on, note, memory }) => (
        <li key={id} className={styles['entry']}>
          <p className={styles['day']}>{on ? formatDate(on, language, 'long') : t('album.undated')}</p>
          <h3>{title}</h3>
          {note && <p>{note}</p>}
          {memory && (
            <p className={styles['actions']}>
              <Button
                look="plain"
                ref={focused === id ? takeFocus : undefined}
                onClick={() => onEdit(memory)}
                aria-label={t('seen.editNamed', { name: title })}
              >
                {t('seen.edit')}
              </Button>
              <Button
                look="plain"
                onClick={() => onDelete(memory)}
                aria-label={t('album.deleteNamed', { name: title })}
              >
                {t('album.delete')}
              </Button>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
