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
type Scripts = Pick<BuiltSite, 'entryScripts' | 'firstVisits' | 'routeChunks' | 'textChunks' | 'styles'>;

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
  const firstVisits = pages.map((page) => ({
    page: moduleOf(page).replace(/^.*\//, ''),
    scripts: [...new Set([...always, ...chunks.closure(chunks.ofModule(moduleOf(page))), ...textsOf(page)])],
  }));
  const styles = pageModules.map((module) => ({
    page: module.replace(/^.*\//, ''),
    files: [...new Set([...chunks.stylesOf(chunks.entry), ...chunks.stylesOf(chunks.ofModule(module))])],
  }));
  return { styles, entryScripts, firstVisits, routeChunks: pageModules.map(chunks.ofModule), textChunks };
}
