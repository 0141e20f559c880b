import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { budgets, budgetTable, isOver, measure, type BudgetName, type BuiltSite } from '#build/budgets.ts';

/* Random bytes do not get smaller by compression: their size is the size a phone downloads, or a few bytes more. */
const noise = (bytes: number) => randomBytes(Math.max(0, Math.floor(bytes)));
const pack = (name: string) => `data/${name}.0123456789abcdef.json`;

const segment = (name: string) => `data/${name}.0123456789abcdef.bin`;

type Contents = Readonly<Record<string, Buffer>>;

function site(contents: Contents, changes: Partial<BuiltSite> = {}): BuiltSite {
  const files = Object.entries(contents).map(([path, content]) => ({ path, content }));
  return {
    files,
    entryScripts: [],
    firstVisits: [],
    routeChunks: [],
    textChunks: [],
    syncStart: [],
    syncEngine: [],
    precache: [],
    styles: [],
    ...changes,
  };
}
const over = (built: BuiltSite) => measure(built).filter(isOver);

/** A site in which one thing has the bytes given and all else is small. */
const sites: Readonly<Record<Exclude<BudgetName, 'fonts'>, (bytes: number) => BuiltSite>> = {
  entryScript: (bytes) =>
    site({ 'a.js': noise(bytes / 2), 'b.js': noise(bytes / 2) }, { entryScripts: ['a.js', 'b.js'] }),
  firstVisitScripts: (bytes) =>
    site(
      { 'a.js': noise(bytes / 2), 'b.js': noise(bytes / 2) },
      {
        firstVisits: [
          { page: 'kit', scripts: ['a.js'] },
          { page: 'today', scripts: ['a.js', 'b.js'] },
        ],
      },
    ),
  html: (bytes) => site({ 'fi/index.html': noise(10), 'fi/kit/index.html': noise(bytes) }),
  routeChunk: (bytes) => site({ 'a.js': noise(10), 'b.js': noise(bytes) }, { routeChunks: ['a.js', 'b.js'] }),
  texts: (bytes) => site({ 'fi.js': noise(10), 'sv.js': noise(bytes) }, { textChunks: ['fi.js', 'sv.js'] }),
  syncStart: (bytes) => site({ 'a.js': noise(bytes / 2), 'b.js': noise(bytes / 2) }, { syncStart: ['a.js', 'b.js'] }),
  syncEngine: (bytes) => site({ 'a.js': noise(bytes / 2), 'b.js': noise(bytes / 2) }, { syncEngine: ['a.js', 'b.js'] }),
  css: (bytes) =>
    site(
      { 'entry.css': noise(bytes / 2), 'kit.css': noise(bytes / 2) },
      {
        styles: [
          { page: 'today', files: ['entry.css'] },
          { page: 'kit', files: ['entry.css', 'kit.css'] },
        ],
      },
    ),
  precache: (bytes) => site({ 'a.js': noise(bytes / 2), 'b.js': noise(bytes / 2) }, { precache: ['a.js', 'b.js'] }),
  // Packs count as they are stored, not as they travel.
  packRaw: (bytes) => site({ [pack('a')]: Buffer.alloc(10), [pack('b')]: Buffer.alloc(bytes) }),
  pictures: (bytes) => site({ 'pictures/a.svg': noise(bytes / 2), 'pictures/b.svg': noise(bytes / 2) }),
  kitText: (bytes) => site({ [pack('kit-all-a-1')]: noise(bytes / 2), [pack('kit-cards-all-b-1')]: noise(bytes / 2) }),
  searchWorker: (bytes) => site({ 'assets/search-worker-a.js': noise(bytes) }),
  searchText: (bytes) =>
    site({ [segment('kit-all-a-1')]: noise(bytes / 2), [segment('directory-all-authored-1')]: noise(bytes / 2) }),
};

describe('a site over a ceiling', () => {
  test.each(Object.entries(sites))('is reported: %s', { timeout: 60_000 }, (name, make) => {
    const limit = budgets[name as BudgetName];
    expect(over(make(limit * 1.05)).map((measured) => measured.name)).toEqual([name]);
    expect(over(make(limit * 0.95))).toEqual([]);
  });

  test('is reported with the file and its size', () => {
    const [worst, ...others] = over(sites.html(budgets.html * 2));
    expect(others).toEqual([]);
    expect(worst?.what).toBe('fi/kit/index.html');
    expect(worst?.bytes).toBeGreaterThanOrEqual(budgets.html * 2);
    expect(worst?.bytes).toBeLessThan(budgets.html * 2 + 100);
  });

  test('may not have a font at all', () => {
    for (const path of ['assets/a.woff2', 'a.woff', 'a.ttf', 'a.otf'])
      expect(over(site({ [path]: noise(1) })).map(({ name }) => name)).toEqual(['fonts']);
    expect(over(site({}))).toEqual([]);
  });

  test('is over from the first byte above', () => {
    const measured = { name: 'html', what: 'a.html' } as const;
    expect(isOver({ ...measured, bytes: budgets.html })).toBe(false);
    expect(isOver({ ...measured, bytes: budgets.html + 1 })).toBe(true);
  });

  test('may hold a large manifest of packs, which is no pack', () => {
    expect(over(site({ 'data/manifest.json': Buffer.alloc(budgets.packRaw * 2) }))).toEqual([]);
  });
});

test('a file that the build names but did not write is an error, not zero bytes', () => {
  const scripts = ['a.js', 'lost.js'];
  const lists: Partial<BuiltSite>[] = [
    { entryScripts: scripts },
    { firstVisits: [{ page: 'kit', scripts }] },
    { routeChunks: scripts },
    { textChunks: scripts },
    { syncStart: scripts },
    { syncEngine: scripts },
    { precache: scripts },
    { styles: [{ page: 'kit', files: scripts }] },
  ];
  for (const list of lists) expect(() => measure(site({ 'a.js': noise(1) }, list))).toThrow('lost.js');
});

test('everything with a ceiling is measured and in the table', () => {
  const built = site(
    { 'a.js': noise(1000), 'b.js': noise(3000), 'fi/index.html': noise(500), [pack('a')]: Buffer.alloc(2000) },
    {
      entryScripts: ['a.js'],
      firstVisits: [{ page: 'kit', scripts: ['a.js'] }],
      routeChunks: ['a.js', 'b.js'],
      textChunks: ['a.js'],
      syncStart: ['a.js'],
      syncEngine: ['a.js'],
      styles: [{ page: 'kit', files: ['a.js'] }],
    },
  );
  const measured = measure(built);
  expect(new Set(measured.map(({ name }) => name))).toEqual(new Set(Object.keys(budgets)));
  const rows = budgetTable(measured).split('\n');
  expect(rows.map((row) => row.trim().split(' ')[0])).toEqual(Object.keys(budgets));
  expect(rows.find((row) => row.includes('routeChunk'))).toMatch(/ 3\.0 kB of +20\.0 kB +b\.js$/);
  expect(rows.find((row) => row.includes('fonts'))).toMatch(/ 0\.0 kB of +0\.0 kB/);
  expect(budgetTable([])).toContain('—');
});
