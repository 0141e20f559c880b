import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file by its path from the project's root, with forward slashes, and what is in it. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '..', '..');
const notOurs = new Set(['node_modules', '.git', 'dist', 'packs', 'coverage', 'test-results']);

/** Paths of all files under a folder of the project ('' for all), without what is installed or generated. */
export function pathsUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
      return notOurs.has(entry.name) ? [] : pathsUnder(path);
    })
    .sort();
}

export const readProjectFile = (path: string): ProjectFile => ({ path, text: readFileSync(join(root, path), 'utf8') });

export const readCode = (folders: readonly string[]): ProjectFile[] =>
  folders
    .flatMap(pathsUnder)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readProjectFile);
