import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureList } from '#domain/packs/picture-list.ts';

/** The text of `/pictures/list.json` for the pictures in a folder's `pictures/`. The same pictures give the same text. */
export function pictureListText(folder: string): string {
  const names = readdirSync(join(folder, 'pictures')).filter((name) => name.endsWith('.svg'));
  const pictures = names.sort().map((name) => {
    const content = readFileSync(join(folder, 'pictures', name));
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { url: `/pictures/${name}`, sha256, bytes: content.length };
  });
  return JSON.stringify({ format: 1, pictures } satisfies PictureList);
}
