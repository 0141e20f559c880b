import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Files of the app as they lie in the worker's caches: path and SHA-256 of what is there. */
const cachedFiles = (page: Page): Promise<{ path: string; digest: string }[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('workbox-precache') || name === 'evaat-late');
    const files: { path: string; digest: string }[] = [];
    for (const name of names) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request))?.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0)));
        files.push({
          path: new URL(request.url).pathname,
          digest: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
        });
      }
    }
    return files;
  });

/** What the worker would hand out and no version of the app ever had: half a script, a stranger's page under its name. */
export async function faultsOfApp(page: Page, folders: readonly string[]): Promise<string[]> {
  const files = await cachedFiles(page);
  if (files.length === 0) return ['the worker holds no file'];
  const hashes = (path: string) =>
    folders
      .map((folder) => join(folder, path))
      .filter((file) => existsSync(file))
      .map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
  return files
    .filter(({ path, digest }) => !hashes(path).includes(digest))
    .map(({ path }) => `the worker holds ${path} as no version of the app had it`);
}
