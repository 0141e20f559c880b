import { recordKey, splitRecordKey } from '#domain/sync/record-key.ts';
import { emptyRecord, type SyncRecord } from '#domain/sync/record.ts';

/** The family's space. The name stands in every key, so that a child may one day have a space of its own. */
export const family = 'family';

/** What sync knows of one row, beside the row itself: written in the same transaction as it. */
export interface SyncedRow extends SyncRecord {
  /** `<space>|<table>|<id>`. */
  readonly key: string;
  readonly space: string;
  /** 1: has something to send. 2: is larger than a relay takes; it waits until it is changed or everything is checked. */
  readonly dirty: 0 | 1 | 2;
  /** Raised by each change, so that an answer knows whether what it acknowledges is still all. */
  readonly rev: number;
  /** The last own write to this record that the relay has. */
  readonly sent: number;
  /** Order numbers of the relay's blobs that hold this record or a part of it. */
  readonly seqs: readonly number[];
}

/** A push whose answer has not come: kept before it is sent, so that a lost answer loses nothing. */
export interface PendingPush {
  readonly no: number;
  readonly nonce: string;
  readonly rows: readonly {
    readonly key: string;
    readonly rev: number;
    readonly own: number;
    readonly seqs: readonly number[];
  }[];
}

/** Where this device stands in a space. */
export interface SpaceState {
  readonly key: string;
  /** Under which name it writes, and as which client the relay knows it; both are new when it finds that it was copied. */
  readonly actor: string;
  readonly client: string;
  readonly cursor: number;
  /** Number and nonce of its last acknowledged push; 0 and "" before the first. */
  readonly no: number;
  readonly nonce: string;
  readonly pending: PendingPush | null;
  /** The relay's generation of this space; `null` before the first answer. */
  readonly gen: string | null;
  /** What the relay has must be compared with what is here. */
  readonly mustReconcile: boolean;
  /** Of the last comparison, ms since 1970; 0 for never. */
  readonly reconciledAt: number;
  /** While what was here before sync is still being noted: the time of those writes (`settle.ts`). */
  readonly adoptsAs?: number | null;
  /** When rows and notes were last brought together, ms since 1970, and by an app that understands what: 0 and "" for never. */
  readonly settledAt: number;
  readonly settledFor: string;
  /** A blob of a newer app was met and passed over: to be read again after an update. */
  readonly hasNewer: boolean;
  /** How many blobs were met that do not open or make no sense: told, and passed over. */
  readonly unreadable: number;
}

/** The keys of a space: in a row of their own, for a browser that cannot give a CryptoKey back loses the whole row. */
export interface SpaceKeyRow {
  readonly key: string;
  readonly id: string;
  readonly token: string;
  /** Missing where the browser keeps no keys (private and lockdown modes): then `secret` is readable. */
  readonly cipher?: CryptoKey;
  /** The secret in base64url: sealed by `cipher` (IV first), or bare. A further device and the recovery code need it. */
  readonly secret: string;
}

export const keysOf = (space: string): string => `${space}:keys`;
export const rowKey = (space: string, record: string): string => `${space}|${record}`;
export const keyOf = (space: string, table: string, id: string): string => rowKey(space, recordKey(table, id));
export const recordOf = ({ key, space }: SyncedRow): string => key.slice(space.length + 1);

export const newRow = (space: string, record: string): SyncedRow => ({
  key: rowKey(space, record),
  space,
  ...emptyRecord,
  dirty: 0,
  rev: 0,
  sent: 0,
  seqs: [],
});

/** A row after a change that must be sent. */
export const changed = (row: SyncedRow, { c, f }: SyncRecord): SyncedRow => ({
  ...row,
  c,
  f,
  dirty: 1,
  rev: row.rev + 1,
});

/** The table and the row's own name of a sidecar row. */
export const splitRow = (row: SyncedRow): ReturnType<typeof splitRecordKey> => splitRecordKey(recordOf(row));
