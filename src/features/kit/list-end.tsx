import { useRef } from 'react';
import type { Block } from '#domain/kit/article.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import styles from './blocks.module.css';
import { untick, useListItems } from './use-list-items.ts';

/** Below an article with things to tick or fill in: where they stay, and a fresh start. */
export function ListEnd({ slug, blocks }: { slug: string; blocks: readonly Block[] }) {
  const t = useTexts('kit');
  const kept = useListItems(slug);
  const line = useRef<HTMLParagraphElement>(null);
  if (!blocks.some(({ type }) => type === 'checklist' || type === 'blanks')) return null;
  const hasTicks = [...kept.values()].some(({ doneOn }) => doneOn !== null);
  return (
    <div className={styles['listEnd']}>
      {/* The button goes with the ticks; the focus it had must not go with it. */}
      <p className="soft" tabIndex={-1} ref={line}>
        {t('list.onPhone')}
      </p>
      {hasTicks && (
        <Button look="plain" onClick={() => void untick(slug).then(() => line.current?.focus())}>
          {t('list.clear')}
        </Button>
      )}
    </div>
  );
}
