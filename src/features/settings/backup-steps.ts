import { ok, type Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { remember } from '#platform/local-memory.ts';
import { shareFile, type FileShared } from '#platform/share-file.ts';
import { readAtStake } from '#storage/at-stake.ts';
import { fileByteLimit, readBackup, type Backup, type BackupFault } from '#storage/backup-file.ts';
import { readSealed, sealBackup, unsealBackup, type SealedBackup } from '#storage/backup-sealed.ts';
import { exportBackup, previewRestore, restoreBackup, type RestorePreview } from '#storage/backup.ts';
import type { StorageFailure } from '#storage/failure.ts';

/* What the taps of the page do. It comes with the first of them, in one piece: few need it, and rarely. */

/** Chromium on Android shares no JSON, and text; what is in the file is the same. */
const kindOfFile = () =>
  navigator.userAgent.includes('Android') ? (['txt', 'text/plain'] as const) : (['json', 'application/json'] as const);

/** Writes a file with everything personal, sealed where there is a password, and hands it to the parent; remembers that it was. */
export async function giveBackup(
  today: LocalDate,
  password: string | null,
): Promise<Result<FileShared, StorageFailure>> {
  const text = await exportBackup(today);
  if (!text.ok) return text;
  const [ending, type] = kindOfFile();
  const contents = password === null ? text.value : await sealBackup(text.value, password);
  const given = await shareFile(`evaat-${today}.${ending}`, type, contents);
  const atStake = await readAtStake();
  if (given === 'shared' || given === 'saved') {
    remember('backed-up', today);
    // Tells later whether anything has changed since.
    remember('backed-up-mark', atStake.ok ? atStake.value.mark : '');
  }
  return ok(given);
}

/** What a file turned out to be. Nothing has been changed by looking. */
export type Look =
  | { readonly step: 'fault'; readonly fault: BackupFault }
  | { readonly step: 'failed'; readonly failure: StorageFailure }
  | { readonly step: 'locked'; readonly sealed: SealedBackup }
  | { readonly step: 'preview'; readonly backup: Backup; readonly preview: RestorePreview };

async function lookAt(text: string): Promise<Look> {
  const backup = readBackup(text);
  if (backup.ok) {
    const preview = await previewRestore(backup.value);
    return preview.ok
      ? { step: 'preview', backup: backup.value, preview: preview.value }
      : { step: 'failed', failure: preview.error };
  }
  if (backup.error.reason !== 'sealed') return { step: 'fault', fault: backup.error };
  const sealed = readSealed(text);
  return sealed.ok ? { step: 'locked', sealed: sealed.value } : { step: 'fault', fault: sealed.error };
}

/** Looks into a chosen file; one that is too large is not even read. */
export const lookInto = async (file: File): Promise<Look> =>
  file.size > fileByteLimit ? { step: 'fault', fault: { reason: 'too-large' } } : lookAt(await file.text());

/** Looks into a sealed file; `null` when the password is not its own or the file is damaged. */
export async function unlock(sealed: SealedBackup, password: string): Promise<Look | null> {
  const text = await unsealBackup(sealed, password);
  return text.ok ? lookAt(text.value) : null;
}

export const restore = restoreBackup;
