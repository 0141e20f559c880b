import { pagePaths } from '#domain/site-map.ts';
import type { BuiltSite } from './budgets.ts';
import type { ChunkMap } from './chunks.ts';

const pageModules = [...Object.keys(pagePaths), 'service', 'article'].map((page) => `src/app/pages/${page}.tsx`);
const textModules = ['src/i18n/fi.ts', 'src/i18n/sv.ts'];
const planningModules = ['src/i18n/planning-fi.ts', 'src/i18n/planning-sv.ts'];
const ruleModules = ['src/i18n/rules-fi.ts', 'src/i18n/rules-sv.ts'];
/** Pages that speak in the planning texts at once (app/routes.ts); the list of reminders itself takes them when it is cheap. */
const planningPages = Object.entries(pagePaths)
  .filter(([, path]) => path.startsWith('reminders/'))
  .map(([page]) => `src/app/pages/${page}.tsx`);
type Scripts = Pick<BuiltSite, 'entryScripts' | 'firstVisits' | 'routeChunks' | 'textChunks'>;

/** Which scripts the budgets are about, by file name. */
export function builtScripts(chunks: ChunkMap): Scripts {
  const entryScripts = chunks.closure(chunks.entry);
  const textChunks = [...textModules, ...planningModules, ...ruleModules].map(chunks.ofModule);
  const planningTexts = [planningModules, ruleModules].flatMap(([fi = '']) => chunks.closure(chunks.ofModule(fi)));
  const always = [
    ...entryScripts,
    ...chunks.closure(textChunks[0] ?? ''),
    ...chunks.closure(chunks.ofModule('src/storage/saving.ts')),
  ];
  const firstVisits = pageModules.map((module) => ({
    page: module.replace(/^.*\//, ''),
    scripts: [
      ...new Set([
        ...always,
        ...chunks.closure(chunks.ofModule(module)),
        ...(planningPages.includes(module) ? planningTexts : []),
      ]),
    ],
  }));
  return { entryScripts, firstVisits, routeChunks: pageModules.map(chunks.ofModule), textChunks };
}
