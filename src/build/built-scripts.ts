import { pagePaths } from '#domain/site-map.ts';
import { modulesOf, textPartOf, textParts } from '#domain/text-parts.ts';
import type { BuiltSite } from './budgets.ts';
import type { ChunkMap } from './chunks.ts';
import { moduleOf } from './page-modules.ts';

const pages = [...Object.keys(pagePaths), 'service', 'article', 'kit-theme', 'kit-age'];
const pageModules = pages.map(moduleOf);
const languageModule = 'src/i18n/fi.ts';
const textModules = ['fi', 'sv'].flatMap((language) => [
  `src/i18n/${language}.ts`,
  ...textParts.flatMap(modulesOf).map((module) => `src/i18n/${module}-${language}.ts`),
]);
type Scripts = Pick<
  BuiltSite,
  'entryScripts' | 'firstVisits' | 'routeChunks' | 'textChunks' | 'styles' | 'syncStart' | 'syncEngine'
>;

/** Which scripts the budgets are about, by file name. */
export function builtScripts(chunks: ChunkMap): Scripts {
  const entryScripts = chunks.closure(chunks.entry);
  const textChunks = textModules.map(chunks.ofModule);
  /** The Finnish ones stand for both: what a page runs is measured in one language. */
  const textsOf = (page: string) => {
    const part = textPartOf(`/fi/${(pagePaths as Readonly<Record<string, string>>)[page] ?? ''}`);
    return part ? modulesOf(part).flatMap((module) => chunks.closure(chunks.ofModule(`src/i18n/${module}-fi.ts`))) : [];
  };
  const always = [
    ...entryScripts,
    ...chunks.closure(chunks.ofModule(languageModule)),
    ...chunks.closure(chunks.ofModule('src/storage/saving.ts')),
  ];
  const everyStart = new Set([...always, ...chunks.closure(chunks.ofModule('src/app/background.ts'))]);
  const beside = (paths: readonly string[]) => {
    const all = paths.map(chunks.ofModule);
    const common = all.find((file) => everyStart.has(file));
    if (common !== undefined) throw new Error(`every phone loads ${common}, which is for those that share`);
    return [...new Set(all.flatMap(chunks.closure))].filter((file) => !everyStart.has(file));
  };
  const syncStart = ['src/app/syncing/engine.ts', 'src/storage/sync/track.ts'];
  const firstVisits = pages.map((page) => ({
    page: moduleOf(page).replace(/^.*\//, ''),
    scripts: [...new Set([...always, ...chunks.closure(chunks.ofModule(moduleOf(page))), ...textsOf(page)])],
  }));
  const styles = pageModules.map((module) => ({
    page: module.replace(/^.*\//, ''),
    files: [...new Set([...chunks.stylesOf(chunks.entry), ...chunks.stylesOf(chunks.ofModule(module))])],
  }));
  return {
    styles,
    entryScripts,
    firstVisits,
    routeChunks: pageModules.map(chunks.ofModule),
    textChunks,
    syncStart: beside(syncStart),
    syncEngine: beside([
      ...syncStart,
      'src/storage/sync/push.ts',
      'src/domain/sync/wire/relay-requests.ts',
      'src/storage/sync/take.ts',
      'src/storage/sync/settle.ts',
    ]),
  };
}
