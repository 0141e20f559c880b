import { describe, expect, test } from 'vitest';
import { checkImports } from '#tests/architecture/check-imports.ts';
import { checkReach } from '#tests/architecture/check-reach.ts';
import { checkExports, checkNames, checkSizes, checkTestPlaces } from '#tests/architecture/check-modules.ts';
import { parseModule } from '#tests/architecture/parse-module.ts';
import { pathsUnder, readCode, readProjectFile } from '#tests/architecture/project-files.ts';

const nothing: string[] = [];

describe('the project', () => {
  const folders = ['src', 'server', 'tools', 'tests'];
  const files = readCode(folders);
  const modules = files.map(parseModule);
  const paths = folders.flatMap(pathsUnder);

  test('imports only what its layer may', () => {
    expect(modules.length).toBeGreaterThan(10);
    expect(checkImports(modules)).toEqual(nothing);
  });
  test('sends no package to a phone that is for the build alone', () => {
    expect(checkReach(modules)).toEqual(nothing);
  });
  test('has no barrels and no default exports', () => {
    expect(checkExports(modules)).toEqual(nothing);
  });
  test('names files and folders in kebab-case', () => {
    expect(checkNames([...paths, ...pathsUnder('locales')])).toEqual(nothing);
  });
  test('has every test where a runner finds it', () => {
    expect(checkTestPlaces(paths)).toEqual(nothing);
  });
  test('keeps its modules small', () => {
    expect(checkSizes(files.filter(({ path }) => !path.startsWith('tests/')))).toEqual(nothing);
  });
  test('resolves "#" as the checker does', () => {
    expect(JSON.parse(readProjectFile('package.json').text)).toHaveProperty('imports', {
      '#site.json': './site.json',
      '#locales/*': './locales/*',
      '#server/*': './server/*',
      '#tools/*': './tools/*',
      '#tests/*': './tests/*',
      '#*': './src/*',
    });
  });
});

describe('the checker reports', () => {
  const problems = (path: string, text: string) => checkImports([parseModule({ path, text })]);

  test.each([
    ['src/domain/a.ts', "import { x } from '#storage/x.ts';", 'out of reach for domain'],
    ['src/domain/a.ts', "import { addDays } from 'date-fns';", 'a package that domain may not use'],
    ['src/domain/time/a.ts', "import { useState } from 'react';", 'a package that domain may not use'],
    ['src/domain/a.ts', "import { readFileSync } from 'node:fs';", 'a package that domain may not use'],
    ['src/ui/a.tsx', "import type { Service } from '#domain/directory/service.ts';", 'out of reach for ui'],
    ['src/ui/a.tsx', "import { clsx } from 'clsx';", 'a package that ui may not use'],
    ['src/platform/a.ts', "import { db } from '#storage/database.ts';", 'out of reach for platform'],
    ['src/storage/a.ts', "import * as v from 'valibot';", 'a package that storage may not use'],
    ['src/features/today/a.tsx', "import * as v from 'valibot';", 'a package that a feature may not use'],
    ['src/app/a.tsx', "import * as v from 'valibot';", 'a package that app may not use'],
    ['src/domain/a.ts', "import * as v from 'valibot';", 'a package that domain may not use'],
    ['src/storage/a.ts', "import { clock } from '#platform/clock.ts';", 'out of reach for storage'],
    ['src/storage/sw-inbox.ts', "import Dexie from 'dexie';", 'a package that storage/sw-inbox may not use'],
    ['src/storage/sw-inbox.ts', "import { db } from '#storage/database.ts';", 'out of reach for storage/sw-inbox'],
    ['src/features/today/a.tsx', "import { Card } from '#features/kit/card.tsx';", 'out of reach for a feature'],
    ['src/features/today/a.tsx', "import { shell } from '#app/shell.tsx';", 'out of reach for a feature'],
    ['src/features/today/a.tsx', "import { rules } from '#content/rules/all.ts';", 'types only'],
    ['src/features/today/a.tsx', "import { type Rule } from '#content/rules/all.ts';", 'types only'],
    [
      'src/features/today/a.tsx',
      "const page = lazy(() => import('#features/kit/page.tsx'));",
      'out of reach for a feature',
    ],
    ['src/features/today/a.tsx', "export { Card } from '#features/kit/card.tsx';", 'out of reach for a feature'],
    ['src/features/today/a.tsx', "type T = import('#app/shell.tsx').Shell;", 'out of reach for a feature'],
    ['src/features/today/a.tsx', "import i18next from 'i18next';", 'is for src/i18n/ only'],
    ['src/app/a.tsx', "import { pack } from '#build/packs.ts';", 'out of reach for app'],
    ['src/app/a.tsx', "import { inbox } from '#sw/inbox.ts';", 'out of reach for app'],
    ['src/main.tsx', "new Worker(new URL('./sw/service-worker.ts', import.meta.url));", 'out of reach for main'],
    ['src/content/a.ts', "import * as v from 'valibot';", 'a package that content may not use'],
    ['src/content/schemas/a.ts', "import { db } from '#storage/database.ts';", 'out of reach for content/schemas'],
    ['src/i18n/a.ts', "import { db } from '#storage/database.ts';", 'out of reach for i18n'],
    ['src/i18n/a.ts', "const kit = import.meta.glob(['/src/content/**/*.json']);", 'out of reach for i18n'],
    ['src/build/packs.ts', "import { App } from '#app/app.tsx';", 'out of reach for build'],
    ['src/build/packs.ts', "import Dexie from 'dexie';", 'is for src/storage/ only'],
    ['tools/import/main.ts', "import { db } from '#storage/database.ts';", 'out of reach for tools'],
    ['tools/import/a.ts', "import { compileArticle } from '#build/compile-article.ts';", 'out of reach for tools'],
    ['tools/content/a.ts', "import { sha256 } from '#build/content-packs.ts';", 'out of reach for tools/content'],
    ['src/domain/kit/a.ts', "import { kitSources } from '#content/kit/sources/sources.ts';", 'out of reach for domain'],
    ['src/features/kit/a.tsx', "import { kitSources } from '#content/kit/sources/sources.ts';", 'types only'],
    ['src/sw/a.ts', "import { db } from '#storage/database.ts';", 'out of reach for sw'],
    ['src/sw/a.ts', "import { Workbox } from 'workbox-window';", 'is for src/app/ only'],
    ['server/a.ts', "import { headers } from '#build/security-headers.ts';", 'out of reach for server'],
    ['server/a.ts', "import { liveQuery } from 'dexie-react-hooks';", 'is for src/storage/ only'],
    ['src/domain/kit/a.ts', "import { ok } from '../result.ts';", 'climbs with "../"'],
    ['tests/domain/a.test.ts', "vi.mock('../support/clock.ts');", 'climbs with "../"'],
    ['src/domain/a.ts', "import { ok } from '#domain/result';", 'has no file extension'],
    ['src/helpers/a.ts', 'export const a = 1;', 'outside every layer'],
  ])('%s: %s', (path, text, problem) => {
    expect(problems(path, text)).toContainEqual(expect.stringContaining(problem));
  });

  test('the way to a package that is for the build alone, and no way that types go', () => {
    const reach = (first: string) =>
      checkReach(
        [
          { path: 'src/main.tsx', text: first },
          { path: 'src/app/app.tsx', text: "import { parseSite } from '#content/schemas/site-schema.ts';" },
          { path: 'src/content/schemas/site-schema.ts', text: "import * as v from 'valibot';" },
        ].map(parseModule),
        ['src/main.tsx'],
      );
    expect(reach("const app = import('#app/app.tsx');")).toEqual([
      'src/main.tsx → src/app/app.tsx → src/content/schemas/site-schema.ts → valibot',
    ]);
    expect(reach("import type { App } from '#app/app.tsx';")).toEqual(nothing);
    expect(checkReach([], ['src/main.tsx'])).toEqual(['src/main.tsx is not there']);
  });

  test('the offending line', () => {
    const text = "// first\n\nimport {\n  addDays,\n} from 'date-fns';\n";
    expect(problems('src/domain/a.ts', text)).toEqual([
      'src/domain/a.ts:5: "date-fns" is a package that domain may not use',
    ]);
  });

  test('nothing where the rules are kept', () => {
    expect(
      [
        problems('src/domain/time/a.ts', "import { ok } from '#domain/result.ts';"),
        problems(
          'src/features/today/a.tsx',
          "import type { Rule } from '#content/rules/all.ts'; import s from './a.module.css';",
        ),
        problems(
          'src/features/today/a.tsx',
          "import { useState } from 'react'; import { Row } from '#features/today/row.tsx';",
        ),
        problems('src/app/a.tsx', "import { Workbox } from 'workbox-window'; import('#features/kit/page.tsx');"),
        problems(
          'src/build/prerender-pages.ts',
          "import { App } from '#app/app.tsx'; import { join } from 'node:path';",
        ),
        problems('tools/content/a.ts', "import { compileArticle } from '#build/compile-article.ts';"),
        problems('src/i18n/a.ts', "import i18next from 'i18next'; import today from '#locales/fi/today.json';"),
        problems('src/sw/a.ts', "import { readInbox } from '#storage/sw-inbox.ts'; import 'workbox-precaching';"),
        problems('tests/storage/a.test.ts', "import Dexie from 'dexie'; import icon from '#ui/icon.svg?raw';"),
        problems('tests/tools/a.test.ts', 'const text = "import { x } from \'../x.ts\'";'),
      ].flat(),
    ).toEqual(nothing);
  });

  test('barrels and default exports', () => {
    const exportsOf = (path: string, text: string) => checkExports([parseModule({ path, text })]);
    expect(exportsOf('src/domain/all.ts', "export * from '#domain/result.ts';")).toHaveLength(1);
    expect(exportsOf('src/domain/all.ts', "import { ok } from '#domain/result.ts';\nexport { ok };")).toHaveLength(1);
    expect(exportsOf('src/domain/index.ts', 'export const a = 1;')).toHaveLength(1);
    expect(exportsOf('src/domain/a.ts', 'const a = 1;\nexport default a;')).toEqual([
      expect.stringContaining('a.ts:2: exports by default'),
    ]);
    expect(exportsOf('server/a.ts', 'const a = 1;\nexport { a as default };')).toHaveLength(1);
    expect(exportsOf('src/ui/a.tsx', 'export default function A() {}')).toHaveLength(1);
    expect(exportsOf('tools/a.config.ts', 'export default {};')).toEqual(nothing);
    expect(exportsOf('src/domain/a.ts', "export { ok } from '#domain/result.ts';\nexport const a = 1;")).toEqual(
      nothing,
    );
  });

  test('names', () => {
    expect(checkNames(['src/ui/TextField.tsx', 'src/some_folder/a.ts', 'tests/__snapshots__/a.snap'])).toHaveLength(3);
    expect(checkNames(['src/ui/text-field.module.css', 'tests/browser/offline.spec.ts', 'tools/README.md'])).toEqual(
      nothing,
    );
  });

  test('tests that nobody would run', () => {
    expect(
      checkTestPlaces(['src/domain/a.test.ts', 'tests/domain/a.spec.ts', 'tests/browser/a.spec.tsx']),
    ).toHaveLength(3);
    expect(checkTestPlaces(['tests/domain/a.test.ts', 'tests/features/a.test.tsx', 'tests/browser/a.spec.ts'])).toEqual(
      nothing,
    );
  });

  test('modules that have grown', () => {
    const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) });
    expect(checkSizes([file('src/a.ts', 301), file('src/b.ts', 5), file('src/c.ts', 5)])).toEqual([
      'src/a.ts:301: 301 lines, at most 300',
    ]);
    expect(checkSizes([file('src/main.tsx', 61)])).toHaveLength(1);
    expect(checkSizes([file('src/a.ts', 81)])).toEqual([expect.stringContaining('median module has 81 lines')]);
    expect(checkSizes([file('src/content/directory/helsinki.ts', 900), file('src/b.ts', 80)])).toEqual(nothing);
  });
});
