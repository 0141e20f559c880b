import type { Module } from '#tests/architecture/parse-module.ts';
import type { ProjectFile } from '#tests/architecture/project-files.ts';
import { kebabCase, namesThatToolsExpect, shipped, sizes } from '#tests/architecture/rules.ts';

export const checkExports = (modules: readonly Module[]): string[] =>
  modules.flatMap(({ path, defaultExports, onlyReExports }) => {
    const barrel = onlyReExports || /(^|\/)index\.tsx?$/.test(path);
    const byDefault = shipped.test(path) && !path.endsWith('.config.ts') ? defaultExports : [];
    return [
      ...(barrel ? [`${path}:1: is a barrel: import from the file that has the thing`] : []),
      ...byDefault.map((line) => `${path}:${line}: exports by default: give it its name`),
    ];
  });

export const checkNames = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    const odd = path.split('/').find((name) => !kebabCase.test(name) && !namesThatToolsExpect.includes(name));
    return odd === undefined ? [] : [`${path}:1: "${odd}" is not kebab-case`];
  });

/** A test that no runner picks up is worse than none. */
export const checkTestPlaces = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => /\.(test|spec)\.[^/]+$/.test(path))
    .filter((path) =>
      path.startsWith('tests/browser/') ? !path.endsWith('.ts') : !/^tests\/.*\.test\.tsx?$/.test(path),
    )
    .map(
      (path) => `${path}:1: is run by neither Vitest (tests/**/*.test.ts, .test.tsx) nor Playwright (tests/browser)`,
    );

const linesOf = ({ text }: ProjectFile): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export function checkSizes(files: readonly ProjectFile[]): string[] {
  const counted = files
    .filter(({ path }) => !sizes.exempt.some((folder) => path.startsWith(folder)))
    .map((file) => ({ path: file.path, lines: linesOf(file) }))
    .sort((a, b) => b.lines - a.lines);
  const median = counted[Math.floor(counted.length / 2)]?.lines ?? 0;
  const limitOf = (path: string) => (path === 'src/main.tsx' ? sizes.mainAtMost : sizes.largestAtMost);
  const largest = counted.slice(0, 10).map(({ path, lines }) => `  ${lines} ${path}`);
  return [
    ...counted
      .filter(({ path, lines }) => lines > limitOf(path))
      .map(({ path, lines }) => `${path}:${lines}: ${lines} lines, at most ${limitOf(path)}`),
    ...(median > sizes.medianAtMost
      ? [`the median module has ${median} lines, at most ${sizes.medianAtMost}; the largest:\n${largest.join('\n')}`]
      : []),
  ];
}
