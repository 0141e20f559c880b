/** What of `navigator.connection` is looked at; Safari and Firefox have none of it. */
interface ConnectionInfo {
  readonly saveData?: boolean;
  readonly type?: string;
}

/**
 * Why data should be saved now: the phone was told to (Save-Data), or it is on a mobile network, which may be paid by the megabyte.
 * `null` where nothing says so.
 */
export function dataSaving(): 'asked' | 'metered' | null {
  const connection = (navigator as { connection?: ConnectionInfo }).connection;
  if (connection?.saveData) return 'asked';
  return connection?.type === 'cellular' ? 'metered' : null;
}
