import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/*
 * The extension of a test decides where it runs: `.test.ts` in Node, `.test.tsx` (it renders something) in jsdom,
 * `tests/browser` in Playwright. tests/architecture checks that no test file falls between them.
 *
 * A fresh process or thread per file costs 0.2 s of start-up each, so each project isolates by the cheapest means that is right:
 * - node: shared threads. Modules of ours are evaluated anew for every file; installed packages and globals are not.
 *   (vmThreads is as fast, but there a Node error is no `instanceof Error` and a structured clone not `toStrictEqual`.)
 * - storage (whatever keeps records with Dexie): a process per file, because Dexie binds the IndexedDB it finds when it is first loaded, and tells its writes to the
 *   other tabs through a BroadcastChannel, which reaches every thread of a process: with threads, files heard each other.
 * - dom: a VM context per file with its own jsdom, in processes for the same reason. Compare clones read from IndexedDB with `toEqual` there.
 */
const onDexie = ['tests/storage/**/*.test.ts', 'tests/app/syncing/**/*.test.ts', 'tests/server/sync/restoring.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 10_000,
    // Vitest's own default is one less than there are processors. With one more than that a machine of two is busy while a test waits.
    maxWorkers: availableParallelism() + 1,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          pool: 'threads',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', ...onDexie],
          setupFiles: ['tests/support/console-guard.ts', 'tests/support/fixed-dice.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'storage',
          environment: 'node',
          pool: 'forks',
          include: onDexie,
          setupFiles: ['tests/support/console-guard.ts', 'tests/support/fixed-dice.ts'],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          pool: 'vmForks',
          include: ['tests/**/*.test.tsx'],
          globalSetup: ['tests/support/compile-once.ts'],
          setupFiles: ['tests/support/console-guard.ts', 'tests/support/dom-setup.ts'],
        },
      },
    ],
  },
});
