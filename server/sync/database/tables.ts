import type { Kysely } from 'kysely';

/*
 * Every key begins with what the row belongs to (a space, a mailbox), so that a distributed PostgreSQL can keep all of
 * it on one node. Times are ms since 1970; those that would tell how a family lives are rounded down to the day.
 */
export interface Tables {
  spaces: {
    space: string;
    /** SHA-256 of the token. */
    auth: Uint8Array;
    head: number;
    gen: string;
    /** The day of the last contact. */
    seen: number;
    /** Of the live blobs. */
    bytes: number;
    /** The day on which the family moved house, or deleted all. */
    sealed: number | null;
    gone: number | null;
  };
  clients: {
    space: string;
    client: string;
    last_no: number;
    last_nonce: string;
    /** The recorded answer, as a frame. */
    last_answer: Uint8Array;
    seen: number;
  };
  blobs: {
    space: string;
    seq: number;
    client: string;
    size: number;
    /** The day on which another blob replaced it. */
    dead: number | null;
    body: Uint8Array;
  };
  push_phones: {
    /** SHA-256 of the push id. */
    phone: string;
    /** SHA-256 of the endpoint: one endpoint, one order. */
    mark: string;
    endpoint: string;
    p256dh: Uint8Array;
    auth: Uint8Array;
    language: string;
    page: string;
    /** Quarters of an hour since 1970 as u32, earliest first. */
    times: Uint8Array;
    /** When to look at it: its first time, or later while it is being told or a service is in trouble. */
    next: number | null;
    tries: number;
    /** Another one with each order. */
    rev: string;
    /** The day of the last order. */
    seen: number;
  };
  letters: { box: string; no: number; until: number; body: Uint8Array };
}

export type SyncDatabase = Kysely<Tables>;

export const tableNames = [
  'spaces',
  'clients',
  'blobs',
  'letters',
  'push_phones',
] as const satisfies readonly (keyof Tables)[];

const dayLength = 86_400_000;
/** The start of the day (UTC) that a moment lies in. */
export const dayOf = (now: number): number => now - (now % dayLength);
export const days = (count: number): number => count * dayLength;
