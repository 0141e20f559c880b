import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { readSite as readSiteSettings, type Site } from '#content/schemas/site-schema.ts';
import { isDevelopmentEdition } from '#content/site.ts';
import { recallUrl } from '#domain/directory/recall.ts';
import { pictureListUrl } from '#domain/packs/picture-list.ts';
import { appearanceScript } from './appearance-script.ts';
import { budgetTable, isOver, measure } from './budgets.ts';
import { builtScripts } from './built-scripts.ts';
import { chunkMap, type ChunkMap } from './chunks.ts';
import { entryStyleStart } from './entry-style.ts';
import { compileContent, manifestText, sha256 } from './content-packs.ts';
import { languagePage, languageScript } from './language-page.ts';
import { lateFiles } from './late-files.ts';
import { pictureListText } from './picture-list.ts';
import { prerender } from './prerender.ts';
import { recallText } from './recall-text.ts';
import { releaseDefine } from './release.ts';
import { withSegments, type PackWithSegment } from './search-segments.ts';
import { contentSecurityPolicy, headersFile, securityHeaders } from './security-headers.ts';
import { segmentTools } from './segment-tools.ts';
import { buildServiceWorker, type PrecacheEntry } from './service-worker.ts';
import { precompress, readSite, type SiteFile } from './site-files.ts';
import { webManifests } from './web-manifests.ts';

export interface BuildOptions {
  readonly root: string;
  readonly outDir: string;
  /** Name of the release; `null` takes the version of package.json. */
  readonly release: string | null;
}

function checkedSite(root: string): Site {
  const site = readSiteSettings(JSON.parse(readFileSync(join(root, 'site.json'), 'utf8')));
  if (!site.ok) throw new Error(site.error);
  return site.value;
}

async function buildClient({ root, outDir, release }: BuildOptions): Promise<ChunkMap> {
  const result = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    configLoader: 'native',
    logLevel: 'warn',
    define: releaseDefine(release),
    build: { outDir, emptyOutDir: true },
  });
  return chunkMap((result as Rolldown.RolldownOutput).output);
}

interface EntryStyle {
  /** Colours, letters and what has no class of its own: all that the choice of language at `/` needs. */
  readonly base: string;
  /** The style of the entry, which every other page carries inline. */
  readonly whole: string;
}

/** The base comes first: what stands in the pieces wins over it. Its files bear a name that no script asks for (entry-style.ts). */
function entryStyle(outDir: string, chunks: ChunkMap): EntryStyle {
  const strays = chunks.stylesOf(chunks.entry).filter((file) => !file.startsWith(entryStyleStart));
  if (strays.length > 0) throw new Error(`${strays.join(', ')}: style of the entry that every script would ask for`);
  const parts = chunks.stylesOf(chunks.entry).map((file) => readFileSync(join(outDir, file), 'utf8').trim());
  const base = parts.find((text) => text.includes('.languages'));
  if (base === undefined) throw new Error("no style file holds the base: see the group 'base' in vite.config.ts");
  return { base, whole: [base, ...parts.filter((text) => text !== base)].join('\n') };
}

function writePacks(outDir: string, packs: readonly PackWithSegment[]): void {
  mkdirSync(join(outDir, 'data'), { recursive: true });
  for (const { entry, text, segment } of packs) {
    writeFileSync(join(outDir, entry.url.slice(1)), text);
    if (entry.search && segment) writeFileSync(join(outDir, entry.search.url.slice(1)), segment);
  }
  writeFileSync(join(outDir, 'data/manifest.json'), manifestText(packs));
}

/**
 * The icons of a home screen are asked for once, by the browser that installs the app and by the iPhone that puts it there, both with a
 * network; what the app shows is smaller.
 */
const isForInstalling = (path: string) => /-512\.png$|^icon-180\.png$/.test(path);
/**
 * Never asked for by a phone that has a worker: the entry's style is inline in every page, and only a browser that stores nothing (and so
 * needs a network anyway) searches without the search's own worker.
 */
const neverAsked = (chunks: ChunkMap): ReadonlySet<string> =>
  new Set([...chunks.stylesOf(chunks.entry), ...chunks.onlyThrough(['src/app/searching/in-page.ts'])]);
/** What the worker installs: scripts, styles, the shells, the page at "/", icons and manifests. Pages, packs and pictures are fetched by the app. */
const isPrecached = ({ path }: SiteFile) =>
  !isForInstalling(path) &&
  /^(assets\/.+\.(js|css)|(fi|sv)\/(shell\.html|app\.webmanifest)|index\.html|icon[^/]*)$/.test(path);
const isHashed = (path: string) => path.startsWith('assets/');

/** A line of the worker's list. What has a hash in its name is fetched once and for all; what it holds is looked at all the same. */
function listed({ path, content }: SiteFile): PrecacheEntry {
  const mark = sha256(content).slice(0, 16);
  const url = `/${path}`;
  return isHashed(path) ? { url, revision: null, mark } : { url, revision: mark };
}

const cspHash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Builds the whole site and returns the report for people. Throws with one clear line when settings or content are wrong or a
 * budget is passed; the folder is then not fit to serve.
 */
export async function buildSite(options: BuildOptions): Promise<string> {
  const { root, outDir } = options;
  const site = checkedSite(root);
  const content = compileContent(root);
  const chunks = await buildClient(options);
  const { base, whole: css } = entryStyle(outDir, chunks);

  writePacks(outDir, withSegments(content.packs, segmentTools(root)));
  await prerender({ root, outDir, release: options.release, content, chunks, css, siteUrl: site.url });
  writeFileSync(join(outDir, 'index.html'), languagePage(base));
  writeFileSync(join(outDir, pictureListUrl), pictureListText(join(root, 'public')));
  writeFileSync(join(outDir, recallUrl), recallText(join(root, 'packs')));
  for (const [path, text] of webManifests(site)) writeFileSync(join(outDir, path), text);

  const late = lateFiles(chunks);
  const spared = new Set([...neverAsked(chunks), ...late]);
  const precached = readSite(outDir).filter((file) => isPrecached(file) && !spared.has(file.path));
  await buildServiceWorker(
    root,
    outDir,
    precached.map(listed),
    readSite(outDir)
      .filter(({ path }) => late.includes(path))
      .map(listed),
  );
  const csp = contentSecurityPolicy({
    styleHashes: [cspHash(css), cspHash(base)],
    scriptHashes: [cspHash(appearanceScript), cspHash(languageScript)],
    syncServer: site.syncServer,
  });
  // For the server, which so knows without the sources whether this edition has a relay of its own.
  writeFileSync(join(outDir, 'edition.json'), JSON.stringify({ syncServer: site.syncServer }));
  writeFileSync(join(outDir, 'headers.json'), JSON.stringify(securityHeaders(csp)));
  writeFileSync(join(outDir, '_headers'), headersFile(csp));

  const files = readSite(outDir);
  const measured = measure({ files, precache: precached.map(({ path }) => path), ...builtScripts(chunks) });
  const over = measured.filter(isOver);
  if (over.length > 0)
    throw new Error(`over budget: ${over.map(({ name, what, bytes }) => `${name} ${what} ${bytes} B`).join('; ')}`);
  precompress(outDir, files);

  const warning =
    'site.json: contact and feedback are .example addresses; replace them before publishing (docs/edition.md)\n';
  return `${isDevelopmentEdition ? warning : ''}${content.packs.length} packs, ${files.length} files\n${budgetTable(measured)}`;
}
