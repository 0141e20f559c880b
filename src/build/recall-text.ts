import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecalls, writeRecalls } from '#domain/directory/recall.ts';

/** The recall list that the directory tool left beside the packs, or an empty one. Throws when a line of it could not be read by a phone. */
export function recallText(folder: string): string {
  let text: string;
  try {
    text = readFileSync(join(folder, 'recall.json'), 'utf8');
  } catch {
    return writeRecalls([]); // No recall has been made.
  }
  const read = readRecalls(text);
  if (!read.ok) throw new Error(`packs/recall.json: ${read.error.reason}`);
  const [refused] = read.value.refused;
  if (refused) throw new Error(`packs/recall.json: line ${refused.index + 1}: ${refused.field}`);
  return text;
}
