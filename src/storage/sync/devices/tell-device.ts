import { deletion } from '#domain/sync/record.ts';
import type { Changes, Json } from '#domain/sync/record.ts';
import { isLive } from '#domain/sync/life.ts';
import { remove } from '#domain/sync/write.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { stateIn } from '#storage/sync/identity.ts';
import { changed, family, keyOf, splitRow } from '#storage/sync/rows.ts';
import { hasMerged, newestData } from './merged.ts';
import { hereIn } from './here.ts';
import { entriesOf, ownRecords, shown, writeOwn } from './own-records.ts';
import { publicKeyIn } from './public-key.ts';

type Personal = Connection<PersonalDatabase>;

/** How often a phone says that it is still there, when there is nothing else to say. */
const contactEveryMs = 20 * 60 * 60_000;

/**
 * Brings this phone's own record up to date: its name, the key that others wrap a new secret for, the names it writes under, how far it
 * has merged and when it was last in touch. How far is told only where another device wants to know, and only for entries of the family:
 * what devices tell of themselves is never answered, or two phones would answer each other for ever. `true` when something is to be sent.
 */
export const tellDevice = (connection: Personal, now: number, name?: string) =>
  connection.run((db) =>
    db.transaction('rw', db.synced, db.sync, async (): Promise<boolean> => {
      const [here, state, key] = await Promise.all([hereIn(db), stateIn(db), publicKeyIn(db)]);
      if (!here || !state) return false;
      const [rows, newest] = await Promise.all([ownRecords(db, 'devices'), newestData(db)]);
      const own = rows.find((row) => splitRow(row).id === here.device);
      const changes: Record<string, Json | undefined> = {};
      const set = (register: string, value: Json) => {
        if (!own || JSON.stringify(shown(own, register)) !== JSON.stringify(value)) changes[register] = value;
      };
      if (name !== undefined) set('name', name);
      if (key !== null) set('key', key);
      set(`by/${state.actor}`, true);
      const isAlone = !rows.some((row) => row !== own && isLive(row));
      if (!own || (!isAlone && !hasMerged(own, newest))) set(`seen/${state.actor}`, { g: state.gen, at: state.cursor });
      // A name of before is told no more; a copy that still uses it says so again itself.
      for (const [actor] of own ? entriesOf(own, 'seen') : [])
        if (actor !== state.actor) {
          changes[`seen/${actor}`] = undefined;
          set(`seen/${state.actor}`, { g: state.gen, at: state.cursor });
        }
      const contact = own && shown(own, 'contact');
      const isDue = !own || !isLive(own) || typeof contact !== 'number' || Math.abs(now - contact) > contactEveryMs;
      if (isDue || Object.keys(changes).length > 0) changes['contact'] = now;
      if (Object.keys(changes).length === 0) return false;
      // Whoever is here is in the space, whatever was said.
      if (own && !isLive(own)) changes[deletion] = null;
      await writeOwn(db, 'devices', here.device, now, changes satisfies Changes);
      return true;
    }),
  );

/** Takes a device out of the list: this phone when it leaves, or another that is put out. `by` is who puts it out. */
export const dropDevice = (connection: Personal, id: string, by: string | null, now: number) =>
  connection.run((db) =>
    db.transaction('rw', db.synced, db.sync, async () => {
      if (by !== null) await writeOwn(db, 'devices', id, now, { out: by });
      const [row, state] = await Promise.all([db.synced.get(keyOf(family, 'devices', id)), stateIn(db)]);
      if (row && state) await db.synced.put(changed(row, remove(row, state.actor, now)));
    }),
  );
