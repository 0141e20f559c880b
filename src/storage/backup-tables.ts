import { parenthoods } from '#domain/family/child.ts';
import { leaveKinds, leaveParents } from '#domain/family/leave.ts';
import { toldAnchors, toldDayId, type ToldDay } from '#domain/family/told-day.ts';
import { isChildId, isMunicipalityCode, isServiceId } from '#domain/ids.ts';
import { listItemId, type ListItem } from '#domain/kit/list-item.ts';
import { seenId, type Seen } from '#domain/kit/seen.ts';
import { visitNoteKinds } from '#domain/kit/visit-note.ts';
import { ownKinds, repeatUnits, type OwnDone } from '#domain/reminders/own-reminder.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import { parseLocalDate } from '#domain/time/local-date.ts';
import { parseLocalTime } from '#domain/time/local-time.ts';
import { fields, flag, listOf, oneOf, optional, orNull, text, wholeFrom, type Check } from './backup-check.ts';
import type { FamilyTable } from './personal-database.ts';
import { settingKeys, type Setting } from './setting.ts';

/*
 * What this version knows must be right; what it does not know rides along as it is. A newer app may have added fields to a row
 * or a setting, here or on the phone that wrote the file, and its file version rises only when leaving them alone is not enough.
 */
export const day = text((value) => parseLocalDate(value).ok);
const time = text((value) => parseLocalTime(value).ok);
const child = text(isChildId);
/** Fields that came with file version 2. */
const later = (check: Check) => optional(orNull(check));
const ourSettings: ReadonlySet<string> = new Set(settingKeys);

/** The tables of a file, each with what its rows must be. */
export const backupTables = {
  children: fields({
    id: child,
    nickname: orNull(text()),
    dueDate: orNull(day),
    birthDate: orNull(day),
    careStart: orNull(day),
    homes: optional(listOf(text(isMunicipalityCode))),
    isFirst: later(flag),
    hasOneParent: later(flag),
    bornTogether: later(wholeFrom(1)),
    adoptedOn: later(day),
    parenthood: later(oneOf(parenthoods)),
  }),
  reminders: fields<ReminderState>(
    {
      id: text(),
      child,
      state: oneOf(['open', 'done', 'later', 'not-for-us']),
      on: day,
      until: later(day),
      date: later(day),
      note: later(text()),
      anchorDay: later(day),
    },
    ['id', (row) => row.id.startsWith(`reminder:${row.child}:`)],
  ),
  own: fields({
    id: text(),
    child: orNull(child),
    kind: oneOf(ownKinds),
    title: text(),
    note: orNull(text()),
    start: day,
    times: listOf(time),
    repeat: orNull(fields({ every: wholeFrom(1), unit: oneOf(repeatUnits), until: orNull(day) })),
  }),
  ownDone: fields<OwnDone>({ id: text(), own: text(), on: day }, ['id', (row) => row.id.startsWith(`own:${row.own}:`)]),
  leaves: fields({ id: text(), child, parent: oneOf(leaveParents), kind: oneOf(leaveKinds), from: day, to: day }),
  days: fields<ToldDay>({ id: text(), child, anchor: oneOf(toldAnchors), on: day }, [
    'id',
    (row) => row.id === toldDayId(row.child, row.anchor),
  ]),
  exported: fields({
    id: text(),
    child: orNull(text()),
    sequence: wholeFrom(0),
    digest: text(),
    isCancelled: flag,
    from: day,
    to: day,
    title: text(),
  }),
  reading: fields({
    id: text(),
    savedOn: orNull(day),
    readOn: orNull(day),
    block: orNull(wholeFrom(0)),
    openedAt: orNull(text()),
  }),
  listItems: fields<ListItem>(
    { id: text(), article: text(), item: text(), doneOn: orNull(day), text: orNull(text()) },
    ['id', (row) => row.id === listItemId(row.article, row.item)],
  ),
  seen: fields<Seen>({ id: text(), child, milestone: text(), isSeen: flag, on: orNull(day), note: orNull(text()) }, [
    'id',
    (row) => row.id === seenId(row.child, row.milestone),
  ]),
  memories: fields({ id: text(), child, title: text(), on: orNull(day), note: orNull(text()) }),
  visitNotes: fields({
    id: text(),
    child: orNull(child),
    kind: oneOf(visitNoteKinds),
    text: text(),
    doneOn: orNull(day),
  }),
  favourites: fields({ id: text(isServiceId) }),
  settings: fields<Setting>({ key: text(), value: (value) => (value === undefined ? '' : null) }, [
    'value',
    ({ key, value }) =>
      key === 'area' ? text(isMunicipalityCode)(value) === null : typeof value === 'string' || !ourSettings.has(key),
  ]),
} satisfies Record<FamilyTable, Check>;

/** What version 1 had. Older files lack the others: version 1 all of them, version 2 those of the kit, version 3 the favourites. */
export const firstTables: readonly string[] = ['children', 'reminders', 'settings'];
