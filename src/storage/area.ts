import { isMunicipalityCode, type MunicipalityCode } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { readSettings, saveSetting } from './settings.ts';

/** The family's own municipality, `null` when none was chosen. */
export async function readArea(): Promise<Result<MunicipalityCode | null, StorageFailure>> {
  const settings = await readSettings();
  if (!settings.ok) return settings;
  const { area } = settings.value;
  return ok(area !== undefined && isMunicipalityCode(area) ? area : null);
}

export const saveArea = (code: MunicipalityCode): Promise<Result<void, StorageFailure>> => saveSetting('area', code);

export const forgetArea = (): Promise<Result<void, StorageFailure>> => saveSetting('area', null);
