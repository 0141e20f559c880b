import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Whether the process runs, also when it belongs to somebody else. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

function takeLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** The process that holds the lock, or `null` when it was given back meanwhile or says nothing sensible. */
function holder(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * Runs `work` alone among all processes that name the same lock file, or does not run it and gives `null` when another is at it.
 * A lock whose process has ended (a machine switched off, a run killed) is taken over: moved away first, so that of two that want it
 * only one gets it. The folder of the file is made when missing. Throws what `work` or the disk throws.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T | null> {
  mkdirSync(dirname(file), { recursive: true });
  if (!takeLock(file)) {
    const pid = holder(file);
    if (pid !== null && isAlive(pid)) return null;
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
      rmSync(aside);
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error;
    }
    if (!takeLock(file)) return null;
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
