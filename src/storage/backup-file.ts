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

/*
 * What this version knows must be right; what it does not know rides along as it is. A newer app may have added fields to a row
 * or a setting, here or on the phone that wrote the file, and its file version rises only when leaving them alone is not enough.
 */
const day = v.custom<LocalDate>((value) => typeof value === 'string' && parseLocalDate(value).ok);
const child = v.custom<ChildId>((value) => typeof value === 'string' && isChildId(value));
const tables = {
  children: v.array(
    v.looseObject({
      id: child,
      nickname: v.nullable(v.string()),
      dueDate: v.nullable(day),
      birthDate: v.nullable(day),
      careStart: v.nullable(day),
    }),
  ),
  reminders: v.array(
    v.pipe(
      v.looseObject({ id: v.string(), child, state: v.literal('done'), on: day }),
      v.forward(
        v.check((row) => row.id.startsWith(`reminder:${row.child}:`)),
        ['id'],
      ),
    ),
  ),
  settings: v.array(
    v.pipe(
      v.looseObject({ key: v.string(), value: v.unknown() }),
      v.forward(
        v.check(({ key, value }) => key !== 'area' || (typeof value === 'string' && isMunicipalityCode(value))),
        ['value'],
      ),
    ),
  ),
};

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
  const body = v.safeParse(v.object({ made: day, data: v.looseObject(tables) }), value);
  if (!body.success) return err({ reason: 'invalid', place: path(body.issues[0]) });
  // A table that we do not have would be lost, and nobody would know.
  if (Object.keys(body.output.data).some((table) => !(table in tables))) return err({ reason: 'newer' });
  return ok(body.output as Backup);
}
