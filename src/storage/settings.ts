import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';
import type { Setting, SettingKey } from './setting.ts';

export type Settings = Readonly<Partial<Record<SettingKey, string>>>;

/** By key. A newer app's setting may hold anything (it comes along in a backup); ours are texts, and anything else is not chosen. */
export const settingsOf = (rows: readonly Setting[]): Settings =>
  Object.fromEntries(rows.filter(({ value }) => typeof value === 'string').map(({ key, value }) => [key, value]));

/** The settings that are there; what was never chosen is missing. */
export async function readSettings(): Promise<Result<Settings, StorageFailure>> {
  const rows = await personal.run((db) => db.settings.toArray());
  return rows.ok ? ok(settingsOf(rows.value)) : rows;
}

/** Keeps a setting; `null` forgets it, which is the same as never having chosen. */
export const saveSetting = (key: SettingKey, value: string | null): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.settings, async () => {
      if (value === null) await db.settings.delete(key);
      else if (await db.settings.get(key)) await db.settings.update(key, { value });
      else await db.settings.add({ key, value });
    }),
  );
