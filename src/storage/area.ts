import { isMunicipalityCode, type MunicipalityCode } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

/** The family's own municipality, `null` when none was chosen. */
export async function readArea(): Promise<Result<MunicipalityCode | null, StorageFailure>> {
  const row = await personal.run((db) => db.settings.get('area'));
  if (!row.ok) return row;
  const value = row.value?.value;
  return ok(value !== undefined && isMunicipalityCode(value) ? value : null);
}

export const saveArea = (code: MunicipalityCode): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.settings, async () => {
      if (await db.settings.get('area')) await db.settings.update('area', { value: code });
      else await db.settings.add({ key: 'area', value: code });
    }),
  );

export const forgetArea = (): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) => db.transaction('rw', db.settings, () => db.settings.delete('area')));
