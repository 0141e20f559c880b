import { brotliSize, type SiteFile } from './site-files.ts';

/** Ceilings on the built files, brotli bytes unless the name says otherwise (1 kB = 1000 B). The build stops when one is passed. */
export const budgets = {
  entryScript: 110_000,
  firstVisitScripts: 140_000,
  html: 14_000,
  routeChunk: 20_000,
  syncStart: 8_000,
  syncEngine: 14_000,
  texts: 12_000,
  css: 8_000,
  fonts: 0,
  precache: 450_000,
  pictures: 80_000,
  packRaw: 500_000,
  kitText: 450_000,
  searchWorker: 18_000,
  searchText: 200_000,
} as const;
export type BudgetName = keyof typeof budgets;

export interface Measured {
  readonly name: BudgetName;
  /** The file, or the sum of files, that was measured. */
  readonly what: string;
  readonly bytes: number;
}

/** What the build knows about its own output. Paths are relative to `dist`. */
export interface BuiltSite {
  readonly files: readonly SiteFile[];
  readonly entryScripts: readonly string[];
  /** For each page, everything a first visit to it runs before it is idle: entry, texts, the page, and what those import (storage waits for idle). */
  readonly firstVisits: readonly { readonly page: string; readonly scripts: readonly string[] }[];
  readonly routeChunks: readonly string[];
  readonly textChunks: readonly string[];
  /** What each start loads once a family shares, beside what every phone loads: noting changes, looking for news, the wire, the relay's client, devices. */
  readonly syncStart: readonly string[];
  /** That, and what is loaded when there is something to send, when something has arrived, and for the look of each day. */
  readonly syncEngine: readonly string[];
  readonly precache: readonly string[];
  /** For each page, the files of the style it is painted with; the entry's are inline in the page. */
  readonly styles: readonly { readonly page: string; readonly files: readonly string[] }[];
}

/** Measures everything that has a ceiling; throws when a file was named that is not there, which would else weigh nothing. */
export function measure(site: BuiltSite): Measured[] {
  const byPath = new Map(site.files.map((file) => [file.path, file]));
  const sizeOf = (path: string) => {
    const file = byPath.get(path);
    if (!file) throw new Error(`${path} has a ceiling, but the build did not write it`);
    return brotliSize(file.content);
  };
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + sizeOf(path), 0);
  const each = (name: BudgetName, paths: readonly string[]): Measured[] =>
    paths.map((path) => ({ name, what: path, bytes: sizeOf(path) }));
  const endingIn = (pattern: RegExp) => site.files.map((file) => file.path).filter((path) => pattern.test(path));
  return [
    { name: 'entryScript', what: 'entry and what it imports', bytes: sum(site.entryScripts) },
    ...site.firstVisits.map(({ page, scripts }): Measured => ({
      name: 'firstVisitScripts',
      what: `before idle, ${page}`,
      bytes: sum(scripts),
    })),
    ...each('html', endingIn(/\.html$/)),
    ...each('routeChunk', site.routeChunks),
    ...each('texts', site.textChunks),
    { name: 'syncStart', what: 'each start of a phone that shares', bytes: sum(site.syncStart) },
    { name: 'syncEngine', what: 'with sending, taking in, and the daily look', bytes: sum(site.syncEngine) },
    ...site.styles.map(({ page, files }): Measured => ({ name: 'css', what: `style of ${page}`, bytes: sum(files) })),
    { name: 'fonts', what: 'font files', bytes: sum(endingIn(/\.(woff2?|ttf|otf)$/)) },
    { name: 'precache', what: 'everything the worker installs', bytes: sum(site.precache) },
    { name: 'pictures', what: 'all pictures of the kit', bytes: sum(endingIn(/^pictures\/.+\.svg$/)) },
    {
      name: 'kitText',
      what: 'the kit in both languages',
      bytes: sum(endingIn(/^data\/kit-.+\.[0-9a-f]{16}\.json$/)),
    },
    {
      name: 'searchWorker',
      what: 'script of the search, but for the making of a segment',
      bytes: sum(endingIn(/^assets\/search-worker-[^/]+\.js$/)),
    },
    {
      name: 'searchText',
      what: 'segments of what we have written ourselves',
      bytes: sum(endingIn(/^data\/(kit|directory-all-authored|app-pages)-.+\.[0-9a-f]{16}\.bin$/)),
    },
    ...site.files
      .filter((file) => /^data\/.+\.[0-9a-f]{16}\.json$/.test(file.path))
      .map((file): Measured => ({ name: 'packRaw', what: file.path, bytes: file.content.length })),
  ];
}

export const isOver = ({ name, bytes }: Measured): boolean => bytes > budgets[name];

/** The largest of each budget, as a table for people. */
export function budgetTable(measured: readonly Measured[]): string {
  const rows = Object.entries(budgets).map(([name, limit]) => {
    const worst = measured.filter((each) => each.name === name).sort((a, b) => b.bytes - a.bytes)[0];
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    return `  ${name.padEnd(18)} ${kB(worst?.bytes ?? 0).padStart(9)} of ${kB(limit).padStart(9)}  ${worst?.what ?? '—'}`;
  });
  return rows.join('\n');
}
