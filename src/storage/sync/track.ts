import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { recordKey } from '#domain/sync/record-key.ts';
import { shapeOf } from '#domain/sync/synced-tables.ts';
import { isSynced, type Row, type TableShape } from '#domain/sync/table-shape.ts';
import { isRemote } from './remote-writes.ts';
import { changed, family, newRow, rowKey, type SpaceState, type SyncedRow } from './rows.ts';
import { afterDelete, afterWrite, type Author } from './tracked-change.ts';

type Changing = Exclude<DBCoreMutateRequest, { readonly type: 'deleteRange' }>;

/**
 * Sees every write of this device to a table that is synced, and notes it beside the row in the SAME transaction: both are written or
 * neither. The name to write under is read in that transaction too: another tab may have given this device a new one, or have left the
 * space, and then nothing is noted. Laid over the database only when sync is on.
 */
export const tracking = (now: () => number): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'sync',
  create: (down) => {
    const [sidecar, states] = [down.table('synced'), down.table('sync')];

    async function noted(name: string, shape: TableShape, req: Changing, table: DBCoreTable): Promise<SyncedRow[]> {
      const { trans } = req;
      const state = (await states.get({ trans, key: family })) as SpaceState | undefined;
      if (!state) return [];
      const ids =
        req.type === 'delete' ? (req.keys as string[]) : req.values.map((row) => (row as Row)[shape.key] as string);
      const keys = ids.map((id) => rowKey(family, recordKey(name, id)));
      const [rows, olds] = (await Promise.all([
        sidecar.getMany({ trans, keys }),
        table.getMany({ trans, keys: ids }),
      ])) as [(SyncedRow | undefined)[], (Row | undefined)[]];
      const author: Author = { actor: state.actor, now: now() };
      return ids.flatMap((id, at) => {
        if (!isSynced(shape, id)) return [];
        const row = rows[at] ?? newRow(family, recordKey(name, id));
        const next =
          req.type === 'delete'
            ? afterDelete(row, olds[at], author)
            : afterWrite(row, shape, olds[at], req.values[at] as Row, author);
        return next ? [changed(row, next)] : [];
      });
    }

    return {
      ...down,
      transaction(stores, mode, options) {
        const isTracked = mode === 'readwrite' && stores.some((name) => shapeOf(name));
        return down.transaction(isTracked ? [...new Set([...stores, 'synced', 'sync'])] : stores, mode, options);
      },
      table(name) {
        const table = down.table(name);
        const shape = shapeOf(name);
        if (!shape) return table;

        async function mutate(req: DBCoreMutateRequest): ReturnType<DBCoreTable['mutate']> {
          if (!shape || isRemote(req.trans)) return table.mutate(req);
          if (req.type === 'deleteRange') {
            // Dexie's way to delete all or many: each row is a deletion of its own.
            const query = { index: table.schema.primaryKey, range: req.range };
            const { result } = await table.query({ trans: req.trans, values: false, query });
            return mutate({ type: 'delete', trans: req.trans, keys: result });
          }
          const values = await noted(name, shape, req, table);
          const answer = await table.mutate(req);
          if (values.length === 0) return answer;
          const side = await sidecar.mutate({ type: 'put', trans: req.trans, values });
          // A row without its note would be overwritten by the next merge; a note without its row would be sent.
          if (answer.numFailures > 0 || side.numFailures > 0) req.trans.abort();
          return answer;
        }
        return { ...table, mutate };
      },
    };
  },
});
