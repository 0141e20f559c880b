import { describe, expect, test } from 'vitest';
import { findChromium, findHeadlessShell } from '#tools/test/chromium.ts';
import { findFirefox } from '#tools/test/firefox.ts';
import { failedPlaywright, failedVitest } from '#tools/test/failed-tests.ts';
import {
  countListed,
  countOne,
  countPlaywright,
  countVitest,
  lastLine,
  table,
  total,
} from '#tools/test/count-results.ts';
import { rounds } from '#tools/test/steps.ts';

describe('the steps', () => {
  test('wait only for what runs beside them, earlier than whatever waits in its lane', () => {
    for (const lanes of rounds)
      for (const lane of lanes)
        for (const { name, after = [] } of lane)
          for (const other of after) {
            const home = lanes.find((steps) => steps !== lane && steps.some((step) => step.name === other));
            expect(home, `${name} after ${other}`).toBeDefined();
            expect(home?.filter((step) => (step.after ?? []).length > 0)).toEqual([]);
          }
  });
});

describe('a step that is one test', () => {
  test('passes with exit code 0 only', () => {
    expect(countOne(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countOne(1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countOne(137)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('counting a Vitest report', () => {
  const report = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1, testResults: [] };

  test('adds what was skipped and what is still to do', () => {
    expect(countVitest(report, 0)).toEqual({ passed: 10, failed: 0, skipped: 3 });
  });
  test('counts failures once', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
    expect(countVitest({ ...report, numFailedTests: 1, testResults }, 1).failed).toBe(1);
  });
  test('counts a file that did not load', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest({ ...report, testResults }, 1).failed).toBe(1);
  });
});

describe('counting a Playwright report', () => {
  test('counts what passed on the second try as passed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4 };
    expect(countPlaywright({ stats }, 1)).toEqual({ passed: 7, failed: 1, skipped: 4 });
  });
  test('finds the tests that wait for a browser', () => {
    const report = {
      suites: [
        { specs: [{ tests: [{}, {}] }], suites: [{ specs: [{ tests: [{}] }], suites: [] }] },
        { specs: [{ tests: [{}] }] },
      ],
    };
    expect(countListed(report)).toBe(4);
    expect(countListed(null)).toBe(1);
  });
});

describe.each([
  ['Vitest', countVitest, { numPassedTests: 3, numFailedTests: 0 }, { numPassedTests: 0 }],
  ['Playwright', countPlaywright, { stats: { expected: 3, unexpected: 0 } }, { stats: { expected: 0 } }],
])('%s is not believed', (_name, count, allPassed, noneRan) => {
  test('when it ended badly without a failed test', () => {
    expect(count(allPassed, 1).failed).toBe(1);
    expect(count(allPassed, 0).failed).toBe(0);
  });
  test('when it left no report, or ran nothing', () => {
    expect(count(null, 0).failed).toBe(1);
    expect(count(null, 1).failed).toBe(1);
    expect(count(noneRan, 0).failed).toBe(1);
  });
});

describe('which tests failed', () => {
  test('of Vitest: file, name and what was said first; a file that did not load too', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a b' },
      { status: 'failed', fullName: 'a c', failureMessages: ['AssertionError: no\n  at x'] },
    ];
    const testResults = [
      { name: 'tests/a.test.ts', status: 'failed', assertionResults },
      { name: 'tests/b.test.ts', status: 'failed', assertionResults: [], message: 'does not load\n' },
      { name: 'tests/c.test.ts', status: 'passed', assertionResults: [] },
    ];
    expect(failedVitest({ testResults })).toEqual([
      'tests/a.test.ts › a c: AssertionError: no',
      'tests/b.test.ts: does not load',
    ]);
    expect(failedVitest(null)).toEqual([]);
  });
  test('of Playwright: file and name', () => {
    const specs = [
      { file: 'a.spec.ts', title: 'one', ok: true },
      { file: 'a.spec.ts', title: 'two', ok: false },
    ];
    expect(failedPlaywright({ suites: [{ specs: [], suites: [{ specs }] }] })).toEqual(['a.spec.ts › two']);
    expect(failedPlaywright(null)).toEqual([]);
  });
});

describe('the end of the output', () => {
  const results = [
    { name: 'types', passed: 1, failed: 0, skipped: 0, seconds: 7.91 },
    { name: 'unit tests', passed: 120, failed: 2, skipped: 3, seconds: 12 },
  ];

  test('is one line that a CI can count', () => {
    expect(lastLine(total(results))).toBe('3 skipped\n121 passed, 2 failed');
    expect(lastLine({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed');
    expect(lastLine(total([]))).toBe('0 passed, 0 failed');
  });
  test('comes after a table', () => {
    expect(table(results).split('\n')).toEqual([
      'step        passed  failed  seconds',
      'types            1       0      7.9',
      'unit tests     120       2     12.0',
    ]);
  });
});

describe('finding a browser', () => {
  const there =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);

  test('takes what CHROMIUM names and nothing else then', () => {
    expect(findChromium({ CHROMIUM: '/opt/chrome' }, there('/opt/chrome', '/usr/bin/chromium'))).toBe('/opt/chrome');
    expect(findChromium({ CHROMIUM: '/opt/gone' }, there('/usr/bin/chromium'))).toBeNull();
  });
  test('takes Debian’s before one on the PATH', () => {
    const env = { PATH: '/usr/local/bin:/snap/bin' };
    expect(findChromium(env, there('/usr/bin/chromium', '/snap/bin/chromium'))).toBe('/usr/bin/chromium');
    expect(findChromium(env, there('/snap/bin/chromium'))).toBe('/snap/bin/chromium');
    expect(findChromium(env, there())).toBeNull();
    expect(findChromium({}, there())).toBeNull();
  });
  test('the shell of its own is found as the browser is', () => {
    expect(findHeadlessShell({}, there('/usr/bin/chromium-headless-shell'))).toBe('/usr/bin/chromium-headless-shell');
    expect(findHeadlessShell({}, there('/usr/bin/chromium'))).toBeNull();
    expect(findHeadlessShell({ CHROMIUM: '/opt/chrome' }, there('/opt/chrome'))).toBe('/opt/chrome');
  });
  test('so is the second engine, by a variable of its own', () => {
    const env = { CHROMIUM: '/opt/chrome', PATH: '/snap/bin' };
    expect(findFirefox(env, there('/opt/chrome', '/usr/bin/firefox-esr', '/snap/bin/firefox'))).toBe(
      '/usr/bin/firefox-esr',
    );
    expect(findFirefox(env, there('/opt/chrome', '/snap/bin/firefox'))).toBe('/snap/bin/firefox');
    expect(findFirefox(env, there('/opt/chrome', '/usr/bin/chromium'))).toBeNull();
    expect(findFirefox({ FIREFOX: '/opt/gone' }, there('/usr/bin/firefox'))).toBeNull();
  });
});
