import { join } from 'node:path';
import { build } from 'vite';

export interface PrecacheEntry {
  readonly url: string;
  /** `null` when the url itself holds the hash. */
  readonly revision: string | null;
  /** Where there is no revision: the first 16 digits of the file's SHA-256, by which the worker knows that it came whole. */
  readonly mark?: string;
}

/** Bundles the service worker with its lists of files into `dist/sw.js`: what it installs, and what only some families need. */
export async function buildServiceWorker(
  root: string,
  outDir: string,
  precache: readonly PrecacheEntry[],
  late: readonly PrecacheEntry[],
): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'self.__WB_MANIFEST': JSON.stringify(precache),
      'self.__LATE': JSON.stringify(late),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir,
      emptyOutDir: false,
      reportCompressedSize: false,
      target: ['es2022', 'safari16'],
      lib: {
        entry: join(root, 'src/sw/service-worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}
