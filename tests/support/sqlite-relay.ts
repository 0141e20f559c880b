import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startRelay, type TestRelay } from '#tests/support/relay-in-process.ts';

/** The real relay without a socket, on an SQLite file of its own. */
export function sqliteRelay(): Promise<TestRelay> {
  const folder = mkdtempSync(join(tmpdir(), 'evaat-relay-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return startRelay({
    name: 'SQLite',
    crash: () => Promise.resolve(),
    place: () => Promise.resolve({ sqlite: join(folder, 'sync.sqlite') }),
  });
}
