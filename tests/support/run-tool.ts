import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');

/** Runs one of the project's own programs to its end; throws with what it said when it fails. */
export async function runTool(file: string, ...args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', file, ...args], { cwd: root });
}
