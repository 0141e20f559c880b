import { readRecalls, recallUrl } from '#domain/directory/recall.ts';
import { downloadFresh } from '#platform/download.ts';
import { storeRecalls } from '#storage/recalls.ts';

/**
 * Asks which numbers were withdrawn and takes them off every page at once. Without an answer, with a stranger's page or a list of a
 * newer app, what the phone was told last goes on to hold. A few hundred bytes, so that a phone that saves data asks too. False when nothing was heard.
 */
export async function keepRecalls(): Promise<boolean> {
  const text = await downloadFresh(recallUrl);
  if (!text.ok || !readRecalls(text.value).ok) return false;
  return (await storeRecalls(text.value)).ok;
}
