import { describe, expect, test } from 'vitest';
import { createConsoleGuard, expectConsole } from '#tests/support/console-guard.ts';

const silent = () => ({ error: (..._parts: unknown[]) => undefined, warn: (..._parts: unknown[]) => undefined });

describe('the guard as the tests have it', () => {
  // Negative controls: `fails` turns green only because the guard turned the test red.
  test.fails('an error on the console fails the test', () => {
    console.error('something broke');
  });
  test.fails('a warning on the console fails the test', () => {
    console.warn('something is odd');
  });
  test.fails('an announced message that never comes fails the test', () => {
    expectConsole(/never said/);
  });

  test('an announced message passes', () => {
    expectConsole(/quota/i);
    console.error('Quota exceeded', new Error('QuotaExceededError'));
  });
});

describe('the guard by itself', () => {
  test('names every message nobody announced', () => {
    const sink = silent();
    const guard = createConsoleGuard(sink);
    guard.start();
    guard.expect(/quota/);
    sink.warn('quota is low');
    sink.error('code', 42);
    sink.warn('odd');
    expect(() => {
      guard.finish();
    }).toThrow(/console\.error: code 42\nconsole\.warn: odd$/);
  });

  test('gives the console back and forgets what was announced', () => {
    const sink = silent();
    const before = { ...sink };
    const guard = createConsoleGuard(sink);
    guard.start();
    guard.expect(/boom/);
    sink.error('boom');
    guard.finish();
    expect(sink).toEqual(before);

    guard.start();
    sink.error('boom');
    expect(() => {
      guard.finish();
    }).toThrow(/boom/);
  });
});
