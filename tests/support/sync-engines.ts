import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Place } from '#server/sync/settings.ts';
import { findPostgres, startPostgres, type Postgres } from '#tests/support/postgres.ts';

export interface TestEngine {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** A new, empty database. */
  place(): Promise<Place>;
  /** Ends the database itself as a crash would, and starts it again; SQLite lives in the relay's own process. */
  crash(): Promise<void>;
}

/** The same tests on both engines; those on PostgreSQL are skipped by name where Debian's is not installed. */
export function describeOnEngines(what: string, tests: (engine: TestEngine) => void): void {
  describe(`${what} (SQLite)`, { timeout: 30_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'evaat-sqlite-'));
    let count = 0;
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests({
      name: 'SQLite',
      crash: () => Promise.resolve(),
      place: () => Promise.resolve({ sqlite: join(folder, `${(count += 1)}`, 'sync.sqlite') }),
    });
  });

  const bin = findPostgres();
  describe.skipIf(bin === null)(
    `${what} (PostgreSQL${bin ? '' : ', which is not installed here'})`,
    { timeout: 30_000 },
    () => {
      let postgres: Postgres | undefined;
      beforeAll(async () => {
        postgres = await startPostgres(bin ?? '');
      }, 60_000);
      afterAll(() => postgres?.stop());
      tests({
        name: 'PostgreSQL',
        crash: async () => postgres?.crash(),
        async place() {
          if (!postgres) throw new Error('PostgreSQL has not started');
          return { postgres: await postgres.database() };
        },
      });
    },
  );
}
