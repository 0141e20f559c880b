import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecalls, writeRecalls } from '#domain/directory/recall.ts';

/** The recall list that the directory tool left beside the packs, or an empty one. Throws when the file, or a line of it for a phone, cannot be read. */
export function recallText(folder: string): string {
  const file = join(folder, 'recall.json');
  if (!existsSync(file)) return writeRecalls([]);
  const text = readFileSync(file, 'utf8');
  const read = readRecalls(text);
  if (!read.ok) throw new Error(`packs/recall.json: ${read.error.reason}`);
  const [refused] = read.value.refused;
  if (refused) throw new Error(`packs/recall.json: line ${refused.index + 1}: ${refused.field}`);
  return text;
}
