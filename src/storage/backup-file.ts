import * as v from 'valibot';
import type { Child } from '#domain/family/child.ts';
import { isChildId, isMunicipalityCode, type ChildId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import type { ReminderState, Setting } from './personal-database.ts';

/** Version of the file format. An older one is read for ever (frozen samples in tests/storage/fixtures). */
export const backupVersion = 1;
/** A family's data is a few kB; anything larger is another file. */
export const backupByteLimit = 5_000_000;

export interface BackupData {
  readonly children: readonly Child[];
  readonly reminders: readonly ReminderState[];
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

const day = v.custom<LocalDate>((value) => typeof value === 'string' && parseLocalDate(value).ok);
const data = v.object({
  children: v.array(
    v.object({
      id: v.custom<ChildId>((value) => typeof value === 'string' && isChildId(value)),
      nickname: v.nullable(v.string()),
      dueDate: v.nullable(day),
      birthDate: v.nullable(day),
      careStart: v.nullable(day),
    }),
  ),
  reminders: v.array(v.object({ id: v.string(), child: v.string(), state: v.literal('done'), on: day })),
  settings: v.array(v.object({ key: v.literal('area'), value: v.pipe(v.string(), v.check(isMunicipalityCode)) })),
});

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
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), value);
  if (!head.success) return err({ reason: 'foreign' });
  if (head.output.version > backupVersion) return err({ reason: 'newer' });
  const body = v.safeParse(v.object({ made: day, data }), value);
  return body.success ? ok(body.output) : err({ reason: 'invalid', place: path(body.issues[0]) });
}
