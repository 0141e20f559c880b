import { isAbsolute, relative } from 'node:path';
import { field, list } from '#tools/test/read-report.ts';

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Vitest names files absolutely, Playwright from the folder of its tests. */
const fileOf = (value: unknown): string =>
  isAbsolute(words(value)) ? relative(process.cwd(), words(value)) : words(value);
/** What was said first: the rest stands with the test itself, far above. */
const firstLine = (value: unknown): string => words(value).split('\n', 1)[0] ?? '';

/** One line for each failed test of a report of `vitest --reporter=json`: file, name, first line of what was said. */
export function failedVitest(report: unknown): string[] {
  return list(report, 'testResults').flatMap((file) => {
    const failed = list(file, 'assertionResults').filter((test) => field(test, 'status') === 'failed');
    const name = fileOf(field(file, 'name'));
    if (failed.length === 0)
      return field(file, 'status') === 'failed' ? [`${name}: ${firstLine(field(file, 'message'))}`] : [];
    return failed.map(
      (test) => `${name} › ${words(field(test, 'fullName'))}: ${firstLine(list(test, 'failureMessages')[0])}`,
    );
  });
}

/** One line for each failed test of a report of `playwright test --reporter=json`. */
export function failedPlaywright(report: unknown): string[] {
  const inSuite = (suite: unknown): string[] => [
    ...list(suite, 'specs')
      .filter((spec) => field(spec, 'ok') === false)
      .map((spec) => `${fileOf(field(spec, 'file'))} › ${words(field(spec, 'title'))}`),
    ...list(suite, 'suites').flatMap(inSuite),
  ];
  return list(report, 'suites').flatMap(inSuite);
}
