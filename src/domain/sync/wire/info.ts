import { err, ok, type Result } from '#domain/result.ts';
import type { RelayInfo } from '#domain/sync/wire/relay.ts';

/** The one answer in JSON, so that an operator can read it: `{"sync":1,"spaces":"open","pushKey":null}` or `{"sync":0}`. */
export const writeInfo = (info: RelayInfo | null): string =>
  JSON.stringify(info ? { sync: 1, spaces: info.spaces, pushKey: info.pushKey } : { sync: 0 });

const spacesKinds = ['open', 'invited', 'closed'] as const;

/** Unknown fields are passed over; a relay of a later protocol (`sync` above 1) is `malformed` to this client. */
export function readInfo(bytes: Uint8Array): Result<RelayInfo | null, 'malformed'> {
  let info: unknown;
  try {
    info = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return err('malformed');
  }
  if (typeof info !== 'object' || info === null || !('sync' in info)) return err('malformed');
  if (info.sync === 0) return ok(null);
  const spaces = 'spaces' in info && spacesKinds.find((kind) => kind === info.spaces);
  if (info.sync !== 1 || !spaces) return err('malformed');
  return ok({ spaces, pushKey: 'pushKey' in info && typeof info.pushKey === 'string' ? info.pushKey : null });
}
