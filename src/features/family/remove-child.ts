import type { ChildId } from '#domain/ids.ts';
import { forgetAbout } from '#platform/local-memory.ts';

/** Deletes a child, and what was half written of it or told by the phone. Says whether it is gone; if not, the shell says why. */
export async function removeChild(child: ChildId): Promise<boolean> {
  const { deleteChild } = await import('#storage/children.ts');
  const deleted = await deleteChild(child);
  if (!deleted.ok) return false;
  const marks = [child, ...deleted.value];
  marks.forEach(forgetAbout);
  // Without an inbox nothing is in it. If its code cannot be fetched now, the child is gone all the same.
  const inbox = await import('#storage/sw-inbox.ts').catch(() => null);
  for (const mark of inbox ? marks : []) await inbox?.forgetTold(mark);
  return true;
}
