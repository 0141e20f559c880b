import type { CalendarExport } from '#domain/calendar-file/next-export.ts';
import { shareFile, type FileShared } from '#platform/share-file.ts';
import type { FileWords } from './calendar-text.ts';

/**
 * Writes the calendar file and hands it to the parent; what it said is remembered only once it has been given away. The code that
 * writes it comes with the tap: few need it, and rarely.
 */
export async function handOver(
  file: CalendarExport,
  words: FileWords & { readonly fileName: string },
  now: Date,
): Promise<FileShared> {
  const modules = await Promise.all([import('./calendar-text.ts'), import('#storage/exported-events.ts')]).catch(
    () => null,
  );
  if (!modules) return 'failed';
  const [{ calendarText }, { saveExportedEvents }] = modules;
  const outcome = await shareFile(words.fileName, 'text/calendar', calendarText(file, words, now));
  // Where this fails the shell says so; the next file then has a lower SEQUENCE than it could, and calendars may keep the older words.
  if (outcome === 'shared' || outcome === 'saved') await saveExportedEvents(file.rows);
  return outcome;
}
