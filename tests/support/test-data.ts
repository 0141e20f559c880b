import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '../..');

/** Folder of real registers and code lists. They are not ours to publish, so they live outside the project. */
export const testData = resolve(projectRoot, process.env['EVAAT_TEST_DATA'] ?? '../shared/data');
export const hasTestData: boolean = existsSync(testData);

/**
 * A `describe` for tests on real data. Without the folder `fn` is not even called (it may read files at once);
 * the report then names what was not tested.
 */
export function describeWithData(name: string, fn: () => void): void {
  if (hasTestData) describe(name, fn);
  else test.skip(`${name} (skipped: EVAAT_TEST_DATA not found)`, () => undefined);
}
