import { createHash, randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { wakeUpStep } from '#domain/sync/wire/limits.ts';
import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';
import { dayOf, type SyncDatabase, type Tables } from '#server/sync/database/tables.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Under which name the relay keeps what was ordered under a push id: a copy of the database cannot take orders back. */
export const phoneOf = (pushId: string): string => hashOf(pushId);

/** Times as u32 quarters of an hour, earliest first. */
function packTimes(times: readonly number[]): Uint8Array {
  const quarters = [...new Set(times.map((time) => Math.round(time / wakeUpStep)))].sort((a, b) => a - b);
  const bytes = Buffer.alloc(quarters.length * 4);
  quarters.forEach((quarter, at) => bytes.writeUInt32BE(quarter, at * 4));
  return bytes;
}

function unpackTimes(bytes: Uint8Array): number[] {
  const buffer = Buffer.from(bytes);
  return Array.from({ length: buffer.length / 4 }, (_, at) => buffer.readUInt32BE(at * 4) * wakeUpStep);
}

export async function isKnown(db: SyncDatabase, phone: string): Promise<boolean> {
  const row = await db.selectFrom('push_phones').select('phone').where('phone', '=', phone).executeTakeFirst();
  return row !== undefined;
}

/**
 * Replaces all that a phone ordered. A time that has come is not taken: the app is open at this moment and shows it, and nothing goes
 * out twice. An app that lost its id orders again under a new one: the order before, to the same endpoint, goes.
 */
export async function keepPhone(db: SyncDatabase, phone: string, order: PushSubscriptionOrder, now: number) {
  const times = packTimes(order.times.filter((time) => time > now));
  const { endpoint, p256dh, auth, language, page } = order;
  const row = {
    mark: hashOf(endpoint),
    endpoint,
    p256dh,
    auth,
    language,
    page,
    times,
    next: unpackTimes(times)[0] ?? null,
    tries: 0,
    rev: randomBytes(9).toString('base64url'),
    seen: dayOf(now),
  };
  await db.transaction().execute(async (within) => {
    await within.deleteFrom('push_phones').where('mark', '=', row.mark).where('phone', '!=', phone).execute();
    await within
      .insertInto('push_phones')
      .values({ phone, ...row })
      .onConflict((conflict) => conflict.column('phone').doUpdateSet(row))
      .execute();
  });
}

export async function forgetPhone(db: SyncDatabase, phone: string): Promise<void> {
  await db.deleteFrom('push_phones').where('phone', '=', phone).execute();
}

/** A phone whose time has come, held by this process for as long as `hold` said. */
export type Claimed = Omit<Selectable<Tables['push_phones']>, 'times' | 'next' | 'mark' | 'seen'> & {
  readonly times: readonly number[];
};

/**
 * Takes some of the phones whose time has come, so that no other process does until `hold` ms have passed: should this one die, they
 * come up again. One statement: whoever comes second sees `next` moved and passes them over.
 */
export async function claimPhones(db: SyncDatabase, now: number, hold: number, atMost: number): Promise<Claimed[]> {
  const due = db.selectFrom('push_phones').select('phone').where('next', '<=', now).orderBy('next').limit(atMost);
  const rows = await db
    .updateTable('push_phones')
    .set({ next: now + hold })
    .where('phone', 'in', due)
    .where('next', '<=', now)
    .returning(['phone', 'endpoint', 'p256dh', 'auth', 'language', 'page', 'times', 'tries', 'rev'])
    .execute();
  return rows.map((row) => ({ ...row, times: unpackTimes(row.times) }));
}

/** Lets go of a claimed phone with the times that are left; `at` is when to try the first of them again, if not at its time. What the phone ordered meanwhile stands. */
export async function settlePhone(
  db: SyncDatabase,
  { phone, rev }: Pick<Claimed, 'phone' | 'rev'>,
  times: readonly number[],
  again: { readonly at: number; readonly tries: number } | null = null,
): Promise<void> {
  await db
    .updateTable('push_phones')
    .set({ times: packTimes(times), next: again?.at ?? times[0] ?? null, tries: again?.tries ?? 0 })
    .where('phone', '=', phone)
    .where('rev', '=', rev)
    .execute();
}

/** Forgets a claimed phone, unless it has ordered anew meanwhile. */
export async function dropPhone(db: SyncDatabase, { phone, rev }: Pick<Claimed, 'phone' | 'rev'>): Promise<void> {
  await db.deleteFrom('push_phones').where('phone', '=', phone).where('rev', '=', rev).execute();
}

/** When the next phone is to be woken; `null` when none is. */
export async function nextTime(db: SyncDatabase): Promise<number | null> {
  const row = await db
    .selectFrom('push_phones')
    .select('next')
    .where('next', 'is not', null)
    .orderBy('next')
    .limit(1)
    .executeTakeFirst();
  return row?.next ?? null;
}
