import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { stateIn } from './identity.ts';
import { family, type SyncedRow } from './rows.ts';

/** Records looked at in one transaction. */
const step = 250;

/**
 * Compares what is here with the blobs that the relay has: a record that none of them holds is sent again, one too large is tried
 * again. Of another space than the one known (`isAnother`) no number says anything. Gives the numbers of blobs that nothing here knows of. Nothing is ever taken for deleted.
 */
export async function compareWith(
  connection: Connection<PersonalDatabase>,
  live: ReadonlySet<number>,
  isAnother: boolean,
) {
  const known = new Set<number>();
  const markFrom = (last: string) =>
    connection.run((db) =>
      db.transaction('rw', db.synced, db.sync, async () => {
        if (!(await stateIn(db))) return null;
        const rows = await db.synced.where('key').between(last, `${family}|\uffff`, false).limit(step).toArray();
        const changed = rows.flatMap((row): SyncedRow[] => {
          const seqs = isAnother ? [] : row.seqs.filter((seq) => live.has(seq));
          for (const seq of seqs) known.add(seq);
          // What a vanished blob held may be in none of the others.
          const isBacked = seqs.length > 0 && seqs.length === row.seqs.length;
          const dirty = row.dirty === 0 && isBacked ? 0 : 1;
          return seqs.length === row.seqs.length && dirty === row.dirty ? [] : [{ ...row, seqs, dirty }];
        });
        await db.synced.bulkPut(changed);
        return rows.length === step ? (rows.at(-1)?.key ?? null) : null;
      }),
    );
  let last: string | null = `${family}|`;
  while (last !== null) {
    const done = await markFrom(last);
    if (!done.ok) return done;
    last = done.value;
  }
  return { ok: true as const, value: [...live].filter((seq) => !known.has(seq)) };
}
