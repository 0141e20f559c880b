import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '../..');

/** Folder of real registers and code lists. They are not ours to publish, so they live outside the project. */
export const testData = resolve(projectRoot, process.env['EVAAT_TEST_DATA'] ?? '../shared/data');
export const hasTestData: boolean = existsSync(testData);
