import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

export const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A program by one of its names: what the variable of `env` holds and nothing else then, else Debian's, else one on the PATH; `null` when there is none. */
export function findProgram(
  variable: string,
  names: readonly string[],
  env: Environment,
  isThere: (path: string) => boolean,
): string | null {
  const given = env[variable] ?? '';
  if (given !== '') return isThere(given) ? given : null;
  const folders = ['/usr/bin', ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isThere) ?? null;
}
