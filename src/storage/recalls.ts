import { readRecalls as parseRecalls, type Recall } from '#domain/directory/recall.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { nudge } from './live.ts';
import { reference } from './reference-database.ts';

/** The list of a browser that stores nothing. */
let unstored: string | null = null;
/** The list that was read last: the same text gives the very same recalls, so that what follows from them is made once. */
let known: { readonly text: string; readonly recalls: readonly Recall[] } = { text: '', recalls: [] };

/** Keeps the text of a recall list that was read without a fault. Pages ask again at once, in every tab. */
export async function storeRecalls(text: string): Promise<Result<void, StorageFailure>> {
  const stored = await reference.run((db) =>
    db.transaction('rw', db.recalls, async () => {
      const held = await db.recalls.get('list');
      if (!held) await db.recalls.add({ id: 'list', text });
      else if (held.text !== text) await db.recalls.update('list', { text });
    }),
  );
  unstored = stored.ok ? null : text;
  if (!stored.ok) nudge();
  return stored;
}

/** The numbers withdrawn, as far as this phone has been told; none where nothing can be read. */
export async function storedRecalls(): Promise<readonly Recall[]> {
  const row = unstored === null ? await reference.run((db) => db.recalls.get('list')) : null;
  const text = unstored ?? (row?.ok ? (row.value?.text ?? '') : known.text);
  if (text !== known.text) {
    const read = parseRecalls(text);
    known = { text, recalls: read.ok ? read.value.recalls : [] };
  }
  return known.recalls;
}
