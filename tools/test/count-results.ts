import { field, list } from '#tools/test/read-report.ts';

/** How a step ended, in tests. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Which failed, a line each: the end of a long output is what one reads. */
  readonly failures?: readonly string[];
}

export interface StepResult extends Count {
  readonly name: string;
  readonly seconds: number;
}

const number = (value: unknown, name: string): number => {
  const found = field(value, name);
  return typeof found === 'number' ? found : 0;
};

/** A step that is one test: it ended well or it did not. */
export const countOne = (exitCode: number): Count => ({
  passed: exitCode === 0 ? 1 : 0,
  failed: exitCode === 0 ? 0 : 1,
  skipped: 0,
});

/**
 * A runner that ended badly without a failed test (a crash, a file that does not load, no test found), or that claims
 * success over nothing, is one failure: no ending of a step may look better than it was.
 */
const distrust = (count: Count, exitCode: number): Count => {
  const looksFine = count.failed === 0;
  const isFine = exitCode === 0 && count.passed > 0;
  return looksFine && !isFine ? { ...count, failed: 1 } : count;
};

/** Counts the report of `vitest --reporter=json`; a test file that could not be loaded is one failed test. */
export function countVitest(report: unknown, exitCode: number): Count {
  const unloaded = list(report, 'testResults').filter(
    (file) =>
      field(file, 'status') === 'failed' &&
      !list(file, 'assertionResults').some((test) => field(test, 'status') === 'failed'),
  );
  return distrust(
    {
      passed: number(report, 'numPassedTests'),
      failed: number(report, 'numFailedTests') + unloaded.length,
      skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
    },
    exitCode,
  );
}

/** Counts the report of `playwright test --reporter=json`; what passed on the second try (CI alone has one) has passed, and is printed as flaky. */
export function countPlaywright(report: unknown, exitCode: number): Count {
  const stats = field(report, 'stats');
  return distrust(
    {
      passed: number(stats, 'expected') + number(stats, 'flaky'),
      failed: number(stats, 'unexpected'),
      skipped: number(stats, 'skipped'),
    },
    exitCode,
  );
}

/** Tests in a report of `playwright test --list`: what cannot run without a browser. At least one. */
export function countListed(report: unknown): number {
  const inSuite = (suite: unknown): number =>
    list(suite, 'specs').reduce<number>((sum, spec) => sum + list(spec, 'tests').length, 0) +
    list(suite, 'suites').reduce<number>((sum, child) => sum + inSuite(child), 0);
  return Math.max(1, inSuite(report));
}

export const total = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** The line that a CI counts: "12 passed, 0 failed". What was skipped is told in the line before, if anything was. */
export const lastLine = ({ passed, failed, skipped }: Count): string =>
  `${skipped > 0 ? `${skipped} skipped\n` : ''}${passed} passed, ${failed} failed`;

export function table(results: readonly StepResult[]): string {
  const rows = [
    ['step', 'passed', 'failed', 'seconds'],
    ...results.map(({ name, passed, failed, seconds }) => [name, String(passed), String(failed), seconds.toFixed(1)]),
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)))).join('  '),
    )
    .join('\n');
}
