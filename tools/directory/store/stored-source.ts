import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '#domain/directory/service.ts';
import { openLines, readLines, type LinePlace } from '#tools/directory/store/json-lines.ts';

/*
 * The intermediate store: one file of JSON lines a source, the first line saying what it is, each further line one entry. What the
 * registers gave stands here until they say otherwise, so that a daily run fetches changes only and packs can be made without a network.
 */

/** Raised when the lines' meaning changes; an older store is then not read but imported again. */
const storeFormat = 1;
export const headLine = (source: string): string => JSON.stringify({ format: storeFormat, source });

const ending = '.jsonl';
export const fileOf = (folder: string, source: string): string => join(folder, `${source}${ending}`);

/** Names of the sources that lie in the store, sorted; none when the folder is missing. */
export function storedSources(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The store was written by another version of this tool, or is no store. */
export class UnreadableStore extends Error {}

/** Reads entry by entry. Throws `UnreadableStore` when the first line is not the one this version writes. */
export function* storedEntries(folder: string, source: string): Generator<LinePlace & { readonly entry: Service }> {
  const file = fileOf(folder, source);
  let isHead = true;
  for (const { text, offset, length } of readLines(file)) {
    if (isHead && text !== headLine(source))
      throw new UnreadableStore(`${file} was written by another version: delete it and import ${source} anew, in full`);
    // Our own file, behind our own first line, checked by the schema when it was written.
    if (!isHead) yield { entry: JSON.parse(text) as Service, offset, length };
    isHead = false;
  }
}

/** Single entries of a source by their place. Close it. */
export function openStored(folder: string, source: string) {
  const lines = openLines(fileOf(folder, source));
  return { at: (place: LinePlace) => JSON.parse(lines.at(place)) as Service, close: lines.close };
}
