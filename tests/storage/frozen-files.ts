import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawDatabase } from './raw.ts';

const folder = join(import.meta.dirname, 'fixtures');

/** The frozen files of one kind, oldest first: their number and text. */
function frozen(kind: 'schema' | 'backup'): { readonly number: number; readonly text: string }[] {
  const pattern = new RegExp(`^${kind}-(\\d+)\\.json$`);
  return readdirSync(folder)
    .flatMap((name) => {
      const number = pattern.exec(name)?.[1];
      return number ? [{ number: Number(number), text: readFileSync(join(folder, name), 'utf8') }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

export const frozenSchemas = frozen('schema').map(({ number, text }) => ({
  number,
  database: JSON.parse(text) as RawDatabase,
}));
export const frozenBackups = frozen('backup');
