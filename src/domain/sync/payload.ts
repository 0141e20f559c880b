import { err, ok, type Result } from '#domain/result.ts';
import type { BlobFault } from './envelope.ts';
import type { SyncRecord } from './record.ts';
import { covers } from './version-vector.ts';

/** What a blob holds: one record whole, and which blobs it stands for. */
export interface Payload extends SyncRecord {
  /** `<table>|<id>`. */
  readonly k: string;
  /** Order numbers of the blobs whose contents are merged into this one. */
  readonly u: readonly number[];
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isCounts = (value: unknown): value is Record<string, number> =>
  isObject(value) && Object.values(value).every(isCount);

/**
 * Checks what another device sealed. Whoever can seal is one of the family, but may run another version or a broken one: a value
 * whose write its own vector does not cover would come back for ever, and a name like `__proto__` is nobody's field.
 */
export function readPayload(value: unknown): Result<Payload, BlobFault> {
  if (!isObject(value)) return err('malformed');
  const { k, u = [], c, f } = value;
  if (typeof k !== 'string' || !/^\w+\|./s.test(k) || !Array.isArray(u) || !u.every(isCount)) return err('malformed');
  if (!isCounts(c) || !isObject(f)) return err('malformed');
  const isSibling = (sibling: unknown) =>
    isObject(sibling) &&
    typeof sibling['a'] === 'string' &&
    isCount(sibling['n']) &&
    sibling['n'] > 0 &&
    isCount(sibling['t']) &&
    covers(c, { a: sibling['a'], n: sibling['n'] });
  const areSound = Object.entries(f).every(
    ([name, siblings]) =>
      name !== '__proto__' && Array.isArray(siblings) && siblings.length > 0 && siblings.every(isSibling),
  );
  return areSound ? ok({ k, u, c, f: f as SyncRecord['f'] }) : err('malformed');
}
