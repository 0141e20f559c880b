import { pagePaths } from '#domain/site-map.ts';
import type { BuiltSite } from './budgets.ts';
import type { ChunkMap } from './chunks.ts';

const pageModules = [...Object.keys(pagePaths), 'service', 'article'].map((page) => `src/app/pages/${page}.tsx`);
const textModules = ['src/i18n/fi.ts', 'src/i18n/sv.ts'];
type Scripts = Pick<BuiltSite, 'entryScripts' | 'firstVisits' | 'routeChunks' | 'textChunks'>;

/** Which scripts the budgets are about, by file name. */
export function builtScripts(chunks: ChunkMap): Scripts {
  const entryScripts = chunks.closure(chunks.entry);
  const textChunks = textModules.map(chunks.ofModule);
  const always = [
    ...entryScripts,
    ...chunks.closure(textChunks[0] ?? ''),
    ...chunks.closure(chunks.ofModule('src/storage/saving.ts')),
  ];
  const firstVisits = pageModules.map((module) => ({
    page: module.replace(/^.*\//, ''),
    scripts: [...new Set([...always, ...chunks.closure(chunks.ofModule(module))])],
  }));
  return { entryScripts, firstVisits, routeChunks: pageModules.map(chunks.ofModule), textChunks };
}
