import { useTexts } from '#i18n/language-context.tsx';
import type { FileShared } from '#platform/share-file.ts';

/** What became of the file. A share sheet that was put away needs no words. The live region is there before it has something to say. */
export function HandOverStatus({ outcome }: { outcome: FileShared | null }) {
  const t = useTexts('calendar');
  return <div role="status">{outcome && outcome !== 'closed' && <p>{t(outcome)}</p>}</div>;
}
