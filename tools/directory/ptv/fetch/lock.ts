import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Keeps a second run out of the store; `null` when another one is at it. A lock whose process has died is taken over. */
export function lockStore(store: string): { readonly release: () => void } | null {
  mkdirSync(store, { recursive: true });
  const path = join(store, 'run.lock');
  for (let tries = 0; tries < 2; tries++) {
    try {
      const file = openSync(path, 'wx');
      writeFileSync(file, String(process.pid));
      closeSync(file);
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const pid = Number(readFileSync(path, 'utf8'));
      if (pid > 0 && isRunning(pid)) return null;
      rmSync(path, { force: true });
    }
  }
  return null;
}
