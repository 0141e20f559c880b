import { describe, test } from 'vitest';
import { hasTestData } from '#tests/support/test-data.ts';

/**
 * A `describe` for Vitest tests on real data. Without the folder `fn` is not even called (it may read files at once);
 * the report then names what was not tested.
 */
export function describeWithData(name: string, fn: () => void): void {
  if (hasTestData) describe(name, fn);
  else test.skip(`${name} (skipped: EVAAT_TEST_DATA not found)`, () => undefined);
}
