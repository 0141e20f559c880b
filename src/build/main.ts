import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { isDevelopmentEdition } from '#content/site.ts';
import { readSite as readSiteSettings, type Site } from '#content/schemas/site-schema.ts';
import { helsinkiDate } from '#domain/time/local-date.ts';
import { budgetTable, isOver, measure } from './budgets.ts';
import { chunkMap } from './chunks.ts';
import { compileContent, manifestText, sha256, type PackToShip } from './content-packs.ts';
import { languagePage, languageScript } from './language-page.ts';
import { webManifests } from './web-manifests.ts';
import { prerender } from './prerender.ts';
import { contentSecurityPolicy, headersFile, securityHeaders } from './security-headers.ts';
import { buildServiceWorker } from './service-worker.ts';
import { precompress, readSite, type SiteFile } from './site-files.ts';

const root = join(import.meta.dirname, '../..');
const outDir = join(root, 'dist');

function checkedSite(): Site {
  const site = readSiteSettings(JSON.parse(readFileSync(join(root, 'site.json'), 'utf8')));
  if (!site.ok) throw new Error(site.error);
  if (isDevelopmentEdition)
    console.warn(
      'site.json: contact and feedback are .example addresses; replace them before publishing (docs/edition.md)',
    );
  return site.value;
}

async function buildClient() {
  const result = (await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    configLoader: 'native',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })) as Rolldown.RolldownOutput;
  return chunkMap(result.output);
}

function writePacks(packs: readonly PackToShip[]): void {
  mkdirSync(join(outDir, 'data'), { recursive: true });
  for (const { entry, text } of packs) writeFileSync(join(outDir, entry.url.slice(1)), text);
  writeFileSync(join(outDir, 'data/manifest.json'), manifestText(packs));
}

const cspHash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What the worker installs: scripts, the shells, the page at "/", icons and manifests. Pages and packs are fetched by the app. */
const isPrecached = ({ path }: SiteFile) =>
  /^(assets\/.+\.js|(fi|sv)\/(shell\.html|app\.webmanifest)|index\.html|icon[^/]*)$/.test(path);
const isHashed = (path: string) => path.startsWith('assets/');

async function main(): Promise<void> {
  const site = checkedSite();
  const content = compileContent(root, helsinkiDate(new Date()));
  const chunks = await buildClient();
  const css = chunks.css ? readFileSync(join(outDir, chunks.css), 'utf8').trim() : '';
  if (chunks.css) rmSync(join(outDir, chunks.css));

  writePacks(content.packs);
  await prerender({ root, outDir, content, chunks, css, siteUrl: site.url });
  writeFileSync(join(outDir, 'index.html'), languagePage(css));
  for (const [path, text] of webManifests(site)) writeFileSync(join(outDir, path), text);

  const precache = readSite(outDir).filter(isPrecached);
  await buildServiceWorker(
    root,
    outDir,
    precache.map(({ path, content }) => ({
      url: `/${path}`,
      revision: isHashed(path) ? null : sha256(content).slice(0, 16),
    })),
  );

  const csp = contentSecurityPolicy({ styleHashes: [cspHash(css)], scriptHashes: [cspHash(languageScript)] });
  writeFileSync(join(outDir, 'headers.json'), JSON.stringify(securityHeaders(csp)));
  writeFileSync(join(outDir, '_headers'), headersFile(csp));

  const files = readSite(outDir);
  const pages = files.filter(({ path }) => /^assets\/.+\.js$/.test(path)).length;
  const routeModules = [
    'today',
    'services',
    'service',
    'kit',
    'article',
    'reminders',
    'search',
    'urgent',
    'family',
    'settings',
    'privacy',
  ].map((page) => chunks.ofModule(`src/app/pages/${page}.tsx`));
  const textChunks = ['fi', 'sv'].map((language) => chunks.ofModule(`src/i18n/${language}.ts`));
  const entryScripts = chunks.closure(chunks.entry);
  const storage = [
    'src/storage/live.ts',
    'src/storage/directory.ts',
    'src/storage/children.ts',
    'src/storage/area.ts',
    'src/storage/places.ts',
    'src/storage/kit.ts',
    'src/storage/reminder-states.ts',
  ];
  const firstVisitOf = (route: string) => [
    ...new Set([
      ...entryScripts,
      ...chunks.closure(route),
      ...chunks.closure(textChunks[0] ?? ''),
      ...storage.flatMap((module) => chunks.closure(chunks.ofModule(module))),
    ]),
  ];
  const measured = measure({
    files,
    entryScripts,
    firstVisitScripts: routeModules.map(firstVisitOf).sort((a, b) => b.length - a.length)[0] ?? [],
    routeChunks: routeModules,
    textChunks,
    precache: precache.map(({ path }) => path),
    css,
  });
  console.log(`dist/: ${content.packs.length} packs, ${pages} scripts\n${budgetTable(measured)}`);
  const over = measured.filter(isOver);
  if (over.length > 0)
    throw new Error(`over budget: ${over.map(({ name, what, bytes }) => `${name} ${what} ${bytes} B`).join('; ')}`);
  precompress(outDir, files);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
