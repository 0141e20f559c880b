import { findPostgres, startPostgres } from '#tests/support/postgres.ts';
import { inMemory } from './in-memory.ts';
import { onPostgres } from './on-postgres.ts';
import { onSqlite } from './on-sqlite.ts';
import type { Restorable } from './run-history.ts';

interface Engine {
  readonly make: (now: () => number) => Promise<Restorable>;
  readonly stop: () => Promise<void>;
}

/** The relay that histories are played with; a sentence where there is none of this name. */
export async function engineOf(name: string): Promise<Engine | string> {
  const stop = () => Promise.resolve();
  if (name === 'sqlite') return { make: onSqlite, stop };
  if (name === 'memory') return { make: inMemory, stop };
  if (name !== 'postgres') return `--engine is "${name}"; it may be sqlite, postgres, memory`;
  const bin = findPostgres();
  if (bin === null) return 'PostgreSQL is not installed here (Debian: apt-get install postgresql)';
  const postgres = await startPostgres(bin, { isQuick: true });
  return { make: await onPostgres(postgres), stop: () => postgres.stop() };
}
