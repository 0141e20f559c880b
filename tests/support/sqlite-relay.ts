import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startRelay, type TestRelay } from '#tests/support/relay-in-process.ts';

/** Where a new SQLite file may be made; gone after the test. */
export function sqlitePlace(): { readonly sqlite: string } {
  const folder = mkdtempSync(join(tmpdir(), 'evaat-relay-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { sqlite: join(folder, 'sync.sqlite') };
}

/** The real relay without a socket, on an SQLite file of its own. */
export function sqliteRelay(): Promise<TestRelay> {
  const place = sqlitePlace();
  return startRelay({
    name: 'SQLite',
    crash: () => Promise.resolve(),
    place: () => Promise.resolve(place),
  });
}
