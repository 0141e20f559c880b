import * as v from 'valibot';
import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import type { Favourite } from '#domain/directory/favourite.ts';
import type { Child } from '#domain/family/child.ts';
import type { Leave } from '#domain/family/leave.ts';
import type { ToldDay } from '#domain/family/told-day.ts';
import type { ListItem } from '#domain/kit/list-item.ts';
import type { Memory } from '#domain/kit/memory.ts';
import type { Reading } from '#domain/kit/reading.ts';
import type { Seen } from '#domain/kit/seen.ts';
import type { VisitNote } from '#domain/kit/visit-note.ts';
import type { OwnDone, OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { backupTables, day } from './backup-tables.ts';
import type { Setting } from './setting.ts';

/** Version of the file format. An older one is read for ever (frozen samples in tests/storage/fixtures). */
export const backupVersion = 4;
/** A family's data is a few kB; anything larger is another file. */
export const backupByteLimit = 5_000_000;

export interface BackupData {
  readonly children: readonly Child[];
  readonly reminders: readonly ReminderState[];
  readonly own: readonly OwnReminder[];
  readonly ownDone: readonly OwnDone[];
  readonly leaves: readonly Leave[];
  readonly days: readonly ToldDay[];
  readonly exported: readonly ExportedEvent[];
  readonly reading: readonly Reading[];
  readonly listItems: readonly ListItem[];
  readonly seen: readonly Seen[];
  readonly memories: readonly Memory[];
  readonly visitNotes: readonly VisitNote[];
  readonly favourites: readonly Favourite[];
  readonly settings: readonly Setting[];
}
export interface Backup {
  readonly made: LocalDate;
  readonly data: BackupData;
}

export type BackupFault =
  | { readonly reason: 'not-json' | 'foreign' | 'newer' | 'too-large' }
  /** `place` is the path inside the file, e.g. "children[0].birthDate". */
  | { readonly reason: 'invalid'; readonly place: string };

const format = 'evaat-backup';

export function writeBackup(contents: BackupData, made: LocalDate): string {
  return JSON.stringify({ format, version: backupVersion, made, data: contents }, null, 2);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const path = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** Reads a backup file's text. Nothing is changed by reading; each fault has a sentence in both languages. */
export function readBackup(text: string): Result<Backup, BackupFault> {
  if (text.length > backupByteLimit) return err({ reason: 'too-large' });
  const value = parse(text);
  if (typeof value !== 'object' || value === null) return err({ reason: 'not-json' });
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.pipe(v.number(), v.minValue(1)) }), value);
  if (!head.success) return err({ reason: 'foreign' });
  if (head.output.version > backupVersion) return err({ reason: 'newer' });
  const body = v.safeParse(v.object({ made: day, data: v.looseObject(backupTables) }), value);
  if (!body.success) return err({ reason: 'invalid', place: path(body.issues[0]) });
  // A table that we do not have would be lost, and nobody would know.
  if (Object.keys(body.output.data).some((table) => !(table in backupTables))) return err({ reason: 'newer' });
  return ok(body.output as unknown as Backup);
}
