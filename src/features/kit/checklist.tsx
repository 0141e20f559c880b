import type { ArticleItem } from '#domain/kit/article.ts';
import { useAskToday } from '#platform/clock.tsx';
import styles from './blocks.module.css';
import { Inlines } from './inlines.tsx';
import { keepListItem, useListItems } from './use-list-items.ts';

/** Things to tick off: the ticks stay on the phone until they are cleared. */
export function Checklist({ slug, items }: { slug: string; items: readonly ArticleItem[] }) {
  const askToday = useAskToday();
  const kept = useListItems(slug);
  return (
    <ul className={styles['items']}>
      {items.map(({ id, content }) => {
        const isDone = Boolean(kept.get(id)?.doneOn);
        return (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={isDone}
                onChange={() => void keepListItem(slug, id, { doneOn: isDone ? null : askToday() })}
              />
              <span>
                <Inlines content={content} />
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
