import type { Block } from '#domain/kit/article.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import styles from './blocks.module.css';
import { untick, useListItems } from './use-list-items.ts';

/** Below an article with things to tick or fill in: where they stay, and a fresh start. */
export function ListEnd({ slug, blocks }: { slug: string; blocks: readonly Block[] }) {
  const t = useTexts('kit');
  const kept = useListItems(slug);
  if (!blocks.some(({ type }) => type === 'checklist' || type === 'blanks')) return null;
  const hasTicks = [...kept.values()].some(({ doneOn }) => doneOn !== null);
  return (
    <div className={styles['listEnd']}>
      <p className="soft">{t('list.onPhone')}</p>
      {hasTicks && (
        <Button look="plain" onClick={() => void untick(slug)}>
          {t('list.clear')}
        </Button>
      )}
    </div>
  );
}
