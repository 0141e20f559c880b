import { rules } from '#content/rules/rules.ts';
import type { ArticleMeta } from '#domain/kit/article.ts';
import { AddOwn } from '#features/own-reminders/add-own.tsx';
import { RelatedReminders } from '#features/reminders/related-reminders.tsx';

/** The dates that belong to an article, as they are for this family, and a reminder of one's own in one tap. */
export function ArticleReminders({ related }: { related: ArticleMeta['related'] }) {
  return (
    <RelatedReminders
      rules={rules}
      ids={related.reminders}
      own={related.own.map((kind) => (
        <AddOwn key={kind} kind={kind} />
      ))}
    />
  );
}
