import type { LocalDate } from '#domain/time/local-date.ts';
import { writeBackup, type BackupData } from './backup-file.ts';
import { familyTableNames } from './personal-database.ts';
import { unsavedWords } from './saving.ts';

/** What could not be written, as a backup file of its own: restoring adds it to what is on the phone and takes nothing away. */
export function unsavedFile(today: LocalDate): string {
  const words = unsavedWords();
  const data = Object.fromEntries(familyTableNames.map((name) => [name, words[name] ?? []]));
  return writeBackup(data as unknown as BackupData, today);
}
