/**
 * Who may import whom, as data. The first layer whose `files` fits a path is the file's layer, so a part stands before its whole.
 * `*` stands for one folder name and means the same folder in `ours` as in `files`.
 */
export interface Layer {
  readonly name: string;
  /** Path prefix of the files in this layer. */
  readonly files: string;
  /** Path prefixes of our own files that the layer may import. */
  readonly ours: readonly string[];
  /** Path prefixes that it may import with `import type` only. */
  readonly types?: readonly string[];
  /** Packages it may import; `any` includes Node's own modules. */
  readonly packages: readonly string[] | 'any';
}

const react = ['react', 'react-dom', 'react-router'];

const shell = {
  ours: [
    'src/app/',
    'src/features/',
    'src/domain/',
    'src/storage/',
    'src/search-worker/',
    'src/platform/',
    'src/ui/',
    'src/i18n/',
    'src/content/',
  ],
  packages: [...react, 'workbox-window'],
};

export const layers: readonly Layer[] = [
  { name: 'domain', files: 'src/domain/', ours: ['src/domain/'], packages: [] },
  { name: 'ui/qr-code', files: 'src/ui/qr-code', ours: ['src/ui/'], packages: ['react', 'uqr'] },
  // The router for links: a button that is one must stay one.
  { name: 'ui', files: 'src/ui/', ours: ['src/ui/'], packages: ['react', 'react-router'] },
  { name: 'platform/qr-reader', files: 'src/platform/qr-reader', ours: ['src/platform/'], packages: ['qr'] },
  // React for the hooks over a capability (the clock), the router for the address.
  {
    name: 'platform',
    files: 'src/platform/',
    ours: ['src/domain/', 'src/platform/'],
    packages: ['react', 'react-router'],
  },
  {
    // Read by the service worker too: plain IndexedDB, no Dexie.
    name: 'storage/sw-inbox',
    files: 'src/storage/sw-inbox',
    ours: ['src/domain/', 'src/storage/sw-inbox'],
    packages: [],
  },
  {
    // Read by the worker of the search too: plain IndexedDB, no Dexie.
    name: 'storage/search-source/in-worker',
    files: 'src/storage/search-source/in-worker',
    ours: ['src/domain/', 'src/storage/search-source/source.ts', 'src/storage/reference-schema.ts'],
    packages: [],
  },
  {
    // React for the one hook that keeps a stored value current (use-stored.ts); the browser is asked to keep what has been stored, and holds it twice.
    name: 'storage',
    files: 'src/storage/',
    ours: [
      'src/domain/',
      'src/storage/',
      'src/platform/when-idle.ts',
      'src/platform/persistence.ts',
      'src/platform/second-copy.ts',
      'src/platform/one-at-a-time.ts',
    ],
    packages: ['dexie', 'react'],
  },
  {
    // Loaded on the tap that wants a calendar file.
    name: 'features/calendar/calendar-text',
    files: 'src/features/calendar/calendar-text',
    ours: ['src/features/calendar/', 'src/domain/'],
    packages: ['ical-generator'],
  },
  {
    name: 'a feature',
    files: 'src/features/*/',
    ours: ['src/features/*/', 'src/domain/', 'src/storage/', 'src/platform/', 'src/ui/', 'src/i18n/'],
    types: ['src/content/'],
    packages: react,
  },
  { name: 'main', files: 'src/main.tsx', ...shell },
  { name: 'app', files: 'src/app/', ...shell },
  {
    name: 'content/schemas',
    files: 'src/content/schemas/',
    ours: ['src/domain/', 'src/content/'],
    packages: ['valibot'],
  },
  { name: 'content', files: 'src/content/', ours: ['src/domain/', 'src/content/', 'site.json'], packages: [] },
  // React for the hook that hands the texts to components.
  { name: 'i18n', files: 'src/i18n/', ours: ['locales/', 'src/domain/', 'src/i18n/'], packages: ['i18next', 'react'] },
  {
    // A script of its own beside the page: the engine and what it reads, nothing of React or Dexie.
    name: 'search-worker',
    files: 'src/search-worker/',
    ours: [
      'src/domain/',
      'src/search-worker/',
      'src/storage/search-source/source.ts',
      'src/storage/search-source/in-worker.ts',
    ],
    packages: [],
  },
  {
    name: 'sw',
    files: 'src/sw/',
    ours: ['src/domain/', 'src/sw/', 'src/storage/sw-inbox'],
    packages: ['workbox-core', 'workbox-precaching', 'workbox-routing'],
  },
  {
    name: 'build/prerender',
    files: 'src/build/prerender',
    ours: ['src/domain/', 'src/content/', 'locales/', 'src/build/', 'src/app/'],
    packages: 'any',
  },
  {
    name: 'build',
    files: 'src/build/',
    ours: ['src/domain/', 'src/content/', 'locales/', 'src/build/'],
    packages: 'any',
  },
  {
    // It reads articles as the build does: one compiler, so that what passes the check also compiles.
    name: 'tools/content',
    files: 'tools/content/',
    ours: [
      'src/domain/',
      'src/content/',
      'tools/content/',
      'src/build/compile-article.ts',
      'src/build/article-error.ts',
    ],
    packages: 'any',
  },
  {
    name: 'tools',
    files: 'tools/',
    // The lexicon and what else segments are written with is read in one place, for the site's own packs and for a city's.
    ours: [
      'src/domain/',
      'src/content/',
      'locales/',
      'tools/',
      'src/build/search-lexicon.ts',
      'src/build/segment-tools.ts',
    ],
    packages: 'any',
  },
  { name: 'server', files: 'server/', ours: ['src/domain/', 'server/'], packages: 'any' },
  { name: 'tests', files: 'tests/', ours: ['src/', 'server/', 'tools/', 'tests/', 'locales/'], packages: 'any' },
];

/** One package, one importing folder, in everything that is not a test. */
export const soleImporters: readonly { readonly package: RegExp; readonly home: string }[] = [
  { package: /^dexie(-.*)?$/, home: 'src/storage/' },
  { package: /^(react-)?i18next(-.*)?$/, home: 'src/i18n/' },
  { package: /^workbox-window$/, home: 'src/app/' },
  { package: /^uqr$/, home: 'src/ui/' },
  { package: /^qr$/, home: 'src/platform/' },
  { package: /^ical-generator$/, home: 'src/features/calendar/' },
];

/** Where modules have names only; the tests and the tools' own configuration files do as their tools ask. */
export const shipped = /^(src|server|tools)\//;

export const sizes = {
  medianAtMost: 80,
  largestAtMost: 300,
  mainAtMost: 60,
  /** Authored entries, one after another. */
  exempt: ['src/content/directory/', 'src/content/kit/'],
};

/** File and folder names, after the folders that start with a dot are left out. */
export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
export const namesThatToolsExpect = ['README.md'];
