/** Why storage could not do as asked. Each reason has a text in both languages (`app:failure.*`). */
export type StorageFailure =
  'storage-unavailable' | 'storage-full' | 'storage-newer' | 'storage-blocked' | 'storage-broken';

/** The database on disk belongs to a newer app. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** Another tab holds up the upgrade of the database. */
export class BlockedDatabaseError extends Error {
  override readonly name = 'BlockedDatabaseError';
}

const names: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'storage-full',
  MissingAPIError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  InvalidAccessError: 'storage-unavailable',
  VersionError: 'storage-newer',
  NewerDatabaseError: 'storage-newer',
  BlockedDatabaseError: 'storage-blocked',
};

/** The names an error goes by: its own and those of the errors inside (Dexie wraps what the browser threw, one or many). */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? error.inner : error.cause;
  const many = 'failures' in error && Array.isArray(error.failures) ? (error.failures as unknown[]) : [];
  return [error.name, ...[inner, ...many].flatMap(namesOf)];
}

/** What to tell the parent about an error that came out of IndexedDB or Dexie. */
export function failureOf(error: unknown): StorageFailure {
  const known = namesOf(error).find((name) => name in names);
  return (known && names[known]) || 'storage-broken';
}

const deadConnection = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'AbortError',
  'TimeoutError',
  'OpenFailedError',
  'DataError',
]);

/**
 * True when the same work may succeed on a fresh connection. WebKit loses the connection when its network process dies
 * ("Connection to Indexed Database server lost", dexie#1139, Expensify#87864): retrying on the old handle loses data silently.
 */
export function isDeadConnection(error: unknown): boolean {
  const found = namesOf(error);
  return found.some((name) => deadConnection.has(name)) && !found.some((name) => name in names);
}
