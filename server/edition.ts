import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const editionJson = v.object({ syncServer: v.nullable(v.string()) });

/** Whether the built site in a folder says that the phones' data may be synced through this very server (`"syncServer": "/sync"` in site.json). */
export async function hasOwnRelay(root: string): Promise<boolean> {
  const text = await readFile(join(root, 'edition.json'), 'utf8').catch(() => 'null');
  const edition = v.safeParse(editionJson, JSON.parse(text));
  return edition.success && edition.output.syncServer === '/sync';
}
