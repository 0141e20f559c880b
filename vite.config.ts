import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { developmentPacks } from '#build/development-packs.ts';
import { assetName, unlistedEntryStyle } from '#build/entry-style.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** Short class names, the same in the client's and the prerender's build: each page carries the whole style and names its classes. */
const className = (name: string, file: string): string =>
  `e${createHash('sha256')
    .update(`${relative(import.meta.dirname, file.split('?')[0] ?? file)} ${name}`)
    .digest('base64url')
    .replace(/[-_]/g, '')
    .slice(0, 4)}`;

/**
 * Pages and texts keep their names, which budgets and tests speak of. Every other script is its hash alone: it is named in each script
 * that imports it, and two hundred names were 3 % of what the worker installs.
 */
const scriptName = ({ facadeModuleId }: { readonly facadeModuleId: string | null }): string =>
  /src\/(app\/pages|i18n)\//.test(facadeModuleId ?? '') ? 'assets/[name]-[hash:7].js' : 'assets/[hash:7].js';

const entryStart = 'assets/app-';

/** Pages that one opens once, or seldom. */
const isSeldom = (file: string) => /assets\/(sync-|privacy|accessibility|brochure|selection|delivery|leave)/.test(file);

/**
 * What is asked for in the same moment as a script: for a page that the entry opens all that it imports, or its scripts would be found in four
 * rounds, a third of a second of a cheap phone without a network. Elsewhere nothing beside the page's own style: lists in each script were
 * 4 % of what the worker installs, the entry's alone are 0.3 %.
 */
const neededAtOnce = (file: string, needed: string[], { hostType, hostId }: { hostType: string; hostId: string }) =>
  hostType === 'html' || (hostId.startsWith(entryStart) && !isSeldom(file)) ? needed : [];

/**
 * Dexie without its second form for old browsers, 1.2 kB less. Its own entry takes the other one, so that a page which loads Dexie twice
 * has but one; here nothing else loads it.
 */
const modernDexie = 'dexie/dist/modern/dexie.mjs';

/** For `npm run dev`, and the base of the production build (src/build/main.ts). */
export default defineConfig({
  resolve: { alias: { dexie: modernDexie } },
  plugins: [react(), developmentPacks(import.meta.dirname), unlistedEntryStyle()],
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/search-worker-[hash].js' } } },
  css: { modules: { generateScopedName: className } },
  build: {
    target: ['es2022', 'safari16'],
    // The entry's style is inlined into every page by src/build, a page's own comes with its chunk.
    cssCodeSplit: true,
    modulePreload: { polyfill: false, resolveDependencies: neededAtOnce },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: `${entryStart}[hash].js`,
        chunkFileNames: scriptName,
        assetFileNames: assetName,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What nearly every script imports, in one piece: its name stands in each once, where the names of the parts were 2 kB of what the worker
            // installs. With it what is a line or two, shorter than the files and the names it would be otherwise. Only what imports nothing of ours: with
            // the context of the language in it the app was built and never started.
            {
              name: 'common',
              test: /node_modules\/react\/|src\/domain\/(result|language|ids|confidence|directory\/(service|service-by-id|phone-number)|family\/(leave|told-day)|kit\/list-item|reminders\/own-reminder|search\/documents\/searched-kinds)\.ts|src\/storage\/warm-articles\.ts|src\/platform\/(local-memory|store|random-id)\.ts|src\/ui\/focus\.ts|preload-helper/,
            },
            // What the choice of language at `/` looks like, which takes nothing else of the entry's style.
            { name: 'base', test: /src\/ui\/(base|tokens)\.css/ },
            // The styles of the small pieces together: as one they are part of the entry, and so inline in every page.
            { name: 'pieces', test: /src\/ui\/.+\.module\.css/ },
            // So are those of a service's row and the line of its area, which several pages show: one file, not one for each.
            {
              name: 'rows',
              test: /src\/features\/directory\/(area-banner|open-line|row-mark|service-card)\.module\.css/,
            },
            // Asking how a family is, which the search shows a part of too.
            { name: 'asking', test: /src\/features\/how-are-you\/.+\.module\.css/ },
            // The steps of sharing, each of which is on the way to another.
            { name: 'sharing', test: /src\/features\/sync\/.+\.module\.css/ },
            // What each start of a phone that shares loads, in one piece; the rest when it is needed (src/build/budgets.ts, `syncStart`).
            {
              name: 'syncing',
              test: /src\/(app\/syncing\/(engine|runner|tidy-up|browser-world)|storage\/sync\/(device|exchange|identity|keep-in-sync|pull|read-keys|remote-writes|rows|track|tracked-change|waiting|devices\/(here|merged|own-records|public-key|tell-device))|domain\/sync\/(back-off|base64-bytes|life|record|record-key|registers|shown-value|sync-status|synced-tables|table-shape|version-vector|write))\.ts/,
            },
            // The relay's client for itself: a page that only orders notices needs nothing of sharing.
            {
              name: 'relay',
              test: /src\/domain\/sync\/wire\/(byte-reader|changes-frame|frame|http-ask|http-relay|limits|paths|statuses)\.ts/,
            },
            // One chunk for everything behind the database: it is needed as a whole right after the first paint. Sync is for some only.
            {
              name: 'storage',
              test: /src\/storage\/(?!use-|saving|backup|erase|failure|warm|segments|search-source|sync\/)|node_modules\/dexie/,
            },
          ],
        },
      },
    },
  },
});
