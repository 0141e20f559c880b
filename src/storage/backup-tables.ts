import * as v from 'valibot';
import { parenthoods } from '#domain/family/child.ts';
import { leaveKinds, leaveParents } from '#domain/family/leave.ts';
import { toldAnchors, toldDayId } from '#domain/family/told-day.ts';
import {
  isChildId,
  isMunicipalityCode,
  isServiceId,
  type ChildId,
  type MunicipalityCode,
  type ServiceId,
} from '#domain/ids.ts';
import { listItemId } from '#domain/kit/list-item.ts';
import { seenId } from '#domain/kit/seen.ts';
import { visitNoteKinds } from '#domain/kit/visit-note.ts';
import { ownKinds, repeatUnits } from '#domain/reminders/own-reminder.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { parseLocalTime, type LocalTime } from '#domain/time/local-time.ts';
import type { FamilyTable } from './personal-database.ts';
import { settingKeys } from './setting.ts';

/*
 * What this version knows must be right; what it does not know rides along as it is. A newer app may have added fields to a row
 * or a setting, here or on the phone that wrote the file, and its file version rises only when leaving them alone is not enough.
 */
export const day = v.custom<LocalDate>((value) => typeof value === 'string' && parseLocalDate(value).ok);
const time = v.custom<LocalTime>((value) => typeof value === 'string' && parseLocalTime(value).ok);
const child = v.custom<ChildId>((value) => typeof value === 'string' && isChildId(value));
const municipality = v.custom<MunicipalityCode>((value) => typeof value === 'string' && isMunicipalityCode(value));
const service = v.custom<ServiceId>((value) => typeof value === 'string' && isServiceId(value));
const ourSettings: ReadonlySet<string> = new Set(settingKeys);
/** Fields that came with file version 2. */
const later = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));

const tables = {
  children: v.array(
    v.looseObject({
      id: child,
      nickname: v.nullable(v.string()),
      dueDate: v.nullable(day),
      birthDate: v.nullable(day),
      careStart: v.nullable(day),
      homes: v.optional(v.array(municipality)),
      isFirst: later(v.boolean()),
      hasOneParent: later(v.boolean()),
      bornTogether: later(v.pipe(v.number(), v.integer(), v.minValue(1))),
      adoptedOn: later(day),
      parenthood: later(v.picklist(parenthoods)),
    }),
  ),
  reminders: v.array(
    v.pipe(
      v.looseObject({
        id: v.string(),
        child,
        state: v.picklist(['open', 'done', 'later', 'not-for-us']),
        on: day,
        until: later(day),
        date: later(day),
        note: later(v.string()),
        anchorDay: later(day),
      }),
      v.forward(
        v.check((row) => row.id.startsWith(`reminder:${row.child}:`)),
        ['id'],
      ),
    ),
  ),
  own: v.array(
    v.looseObject({
      id: v.string(),
      child: v.nullable(child),
      kind: v.picklist(ownKinds),
      title: v.string(),
      note: v.nullable(v.string()),
      start: day,
      times: v.array(time),
      repeat: v.nullable(
        v.looseObject({
          every: v.pipe(v.number(), v.integer(), v.minValue(1)),
          unit: v.picklist(repeatUnits),
          until: v.nullable(day),
        }),
      ),
    }),
  ),
  ownDone: v.array(
    v.pipe(
      v.looseObject({ id: v.string(), own: v.string(), on: day }),
      v.forward(
        v.check((row) => row.id.startsWith(`own:${row.own}:`)),
        ['id'],
      ),
    ),
  ),
  leaves: v.array(
    v.looseObject({
      id: v.string(),
      child,
      parent: v.picklist(leaveParents),
      kind: v.picklist(leaveKinds),
      from: day,
      to: day,
    }),
  ),
  days: v.array(
    v.pipe(
      v.looseObject({ id: v.string(), child, anchor: v.picklist(toldAnchors), on: day }),
      v.forward(
        v.check((row) => row.id === toldDayId(row.child, row.anchor)),
        ['id'],
      ),
    ),
  ),
  exported: v.array(
    v.looseObject({
      id: v.string(),
      child: v.nullable(v.string()),
      sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
      digest: v.string(),
      isCancelled: v.boolean(),
      from: day,
      to: day,
      title: v.string(),
    }),
  ),
  reading: v.array(
    v.looseObject({
      id: v.string(),
      savedOn: v.nullable(day),
      readOn: v.nullable(day),
      block: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      openedAt: v.nullable(v.string()),
    }),
  ),
  listItems: v.array(
    v.pipe(
      v.looseObject({
        id: v.string(),
        article: v.string(),
        item: v.string(),
        doneOn: v.nullable(day),
        text: v.nullable(v.string()),
      }),
      v.forward(
        v.check((row) => row.id === listItemId(row.article, row.item)),
        ['id'],
      ),
    ),
  ),
  seen: v.array(
    v.pipe(
      v.looseObject({
        id: v.string(),
        child,
        milestone: v.string(),
        isSeen: v.boolean(),
        on: v.nullable(day),
        note: v.nullable(v.string()),
      }),
      v.forward(
        v.check((row) => row.id === seenId(row.child, row.milestone)),
        ['id'],
      ),
    ),
  ),
  memories: v.array(
    v.looseObject({
      id: v.string(),
      child,
      title: v.string(),
      on: v.nullable(day),
      note: v.nullable(v.string()),
    }),
  ),
  visitNotes: v.array(
    v.looseObject({
      id: v.string(),
      child: v.nullable(child),
      kind: v.picklist(visitNoteKinds),
      text: v.string(),
      doneOn: v.nullable(day),
    }),
  ),
  favourites: v.array(v.looseObject({ id: service })),
  settings: v.array(
    v.pipe(
      v.looseObject({ key: v.string(), value: v.unknown() }),
      v.forward(
        v.check(({ key, value }) =>
          key === 'area'
            ? typeof value === 'string' && isMunicipalityCode(value)
            : typeof value === 'string' || !ourSettings.has(key),
        ),
        ['value'],
      ),
    ),
  ),
} satisfies Record<FamilyTable, v.GenericSchema>;

/** Older files lack these tables: version 1 all of them, version 2 those of the kit, version 3 the favourites. */
export const backupTables = {
  ...tables,
  own: v.optional(tables.own, []),
  ownDone: v.optional(tables.ownDone, []),
  leaves: v.optional(tables.leaves, []),
  days: v.optional(tables.days, []),
  exported: v.optional(tables.exported, []),
  reading: v.optional(tables.reading, []),
  listItems: v.optional(tables.listItems, []),
  seen: v.optional(tables.seen, []),
  memories: v.optional(tables.memories, []),
  visitNotes: v.optional(tables.visitNotes, []),
  favourites: v.optional(tables.favourites, []),
};
