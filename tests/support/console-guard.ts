import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

type Level = 'error' | 'warn';
type Sink = Record<Level, (...parts: unknown[]) => void>;

/** Records what goes to `console.error` and `console.warn`; `finish` throws for each message nobody announced. */
export function createConsoleGuard(sink: Sink) {
  const original = { error: sink.error, warn: sink.warn };
  let expected: { pattern: RegExp; seen: boolean }[] = [];
  let unexpected: string[] = [];

  const record =
    (level: Level) =>
    (...parts: unknown[]) => {
      const text = format(...parts);
      const match = expected.find(({ pattern }) => pattern.test(text));
      if (match) match.seen = true;
      else unexpected.push(`console.${level}: ${text}`);
    };

  return {
    start() {
      expected = [];
      unexpected = [];
      sink.error = record('error');
      sink.warn = record('warn');
    },
    expect(pattern: RegExp) {
      expected.push({ pattern, seen: false });
    },
    finish() {
      Object.assign(sink, original);
      const missing = expected
        .filter(({ seen }) => !seen)
        .map(({ pattern }) => `announced, but never came: ${String(pattern)}`);
      const problems = [...unexpected, ...missing];
      if (problems.length > 0)
        throw new Error(`The console was not as the test said it would be:\n${problems.join('\n')}`);
    },
  };
}

const guard = createConsoleGuard(console);
beforeEach(() => {
  guard.start();
});
afterEach(() => {
  guard.finish();
});

/** Announces that this test makes the app write a matching error or warning; it fails when the message does not come. */
export const expectConsole = (pattern: RegExp): void => {
  guard.expect(pattern);
};
