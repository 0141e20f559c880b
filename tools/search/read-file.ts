import { existsSync, readFileSync, statSync } from 'node:fs';
import { err, ok, type Result } from '#domain/result.ts';

/** The text of a file of somebody else's, without a byte order mark; a failure is one line that names the file. */
export function readText(file: string): Result<string, string> {
  if (!existsSync(file)) return err(`${file}: there is no such file`);
  if (!statSync(file).isFile()) return err(`${file}: is not a file`);
  return ok(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

export function readJson(file: string): Result<unknown, string> {
  const text = readText(file);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch (error) {
    // JSON.parse throws a SyntaxError that says where; its message may run over lines when it quotes the file.
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    return err(`${file}: is not JSON: ${why}`);
  }
}

/** A file that may be missing: then `fallback`. */
export const readJsonIfThere = (file: string, fallback: unknown): Result<unknown, string> =>
  existsSync(file) ? readJson(file) : ok(fallback);
