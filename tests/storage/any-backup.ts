import fc from 'fast-check';
import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import { parenthoods, type Child } from '#domain/family/child.ts';
import { leaveKinds, leaveParents } from '#domain/family/leave.ts';
import { toldAnchors, toldDayId } from '#domain/family/told-day.ts';
import { childId, municipalityCode, serviceId } from '#domain/ids.ts';
import { listItemId } from '#domain/kit/list-item.ts';
import { seenId } from '#domain/kit/seen.ts';
import { visitNoteKinds } from '#domain/kit/visit-note.ts';
import { ownKinds, repeatUnits, type OwnReminder, type Repetition } from '#domain/reminders/own-reminder.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import type { BackupData } from '#storage/backup-file.ts';
import { settingKeys } from '#storage/setting.ts';

export const anyDay: fc.Arbitrary<LocalDate> = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
const anyTime = fc.tuple(twoDigits(23), twoDigits(59)).map(([hours, minutes]) => localTime(`${hours}:${minutes}`));
const anyHexId = fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }).map((bits) => bits.toString(16).padStart(32, '0'));
const anyChildId = anyHexId.map(childId);
const anyArea = fc.integer({ min: 0, max: 999 }).map((code) => municipalityCode(String(code).padStart(3, '0')));
/** Any text that JavaScript can hold, halves of characters included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 9 }).map((units) => String.fromCharCode(...units)),
);
const anyRule = fc.constantFrom('ecec-apply-4mo', 'ecec-right-starts', 'a', 'x:y');

/** Fields and settings of a newer app. Any JSON, in any name that is not one of ours (those are camelCase) and no trap of JavaScript's own. */
const ourName = /^[a-z][A-Za-z]*$/;
const anyJson = fc.json().map((text): unknown => JSON.parse(text));
const unknownFields = fc.dictionary(
  fc.oneof(
    anyText.filter((name) => !ourName.test(name) && name !== '__proto__' && !name.includes('.')),
    fc.constantFrom('allergies', 'by', 'since'),
  ),
  anyJson,
  { maxKeys: 2 },
);
const withUnknown = <T extends object>(known: fc.Arbitrary<T>) =>
  fc.tuple(unknownFields, known).map(([unknown, fields]) => ({ ...unknown, ...fields }));

/** Rows of schema 1 lack the later fields, and so do they in a backup; no type of today says so. */
const perhapsOld = <T extends object>(row: fc.Arbitrary<T>, later: readonly (keyof T)[]): fc.Arbitrary<T> =>
  fc.tuple(row, fc.boolean()).map(([fields, isOld]) => {
    if (!isOld) return fields;
    return Object.fromEntries(Object.entries(fields).filter(([name]) => !later.includes(name as keyof T))) as T;
  });

const anyChild = perhapsOld<Child>(
  withUnknown(
    fc.record({
      id: anyChildId,
      nickname: fc.option(anyText),
      dueDate: fc.option(anyDay),
      birthDate: fc.option(anyDay),
      careStart: fc.option(anyDay),
      homes: fc.array(anyArea, { maxLength: 2 }),
      isFirst: fc.option(fc.boolean()),
      hasOneParent: fc.option(fc.boolean()),
      bornTogether: fc.option(fc.integer({ min: 1, max: 5 })),
      adoptedOn: fc.option(anyDay),
      parenthood: fc.option(fc.constantFrom(...parenthoods)),
    }),
  ),
  ['homes', 'isFirst', 'hasOneParent', 'bornTogether', 'adoptedOn', 'parenthood'],
);
const anyReminder = perhapsOld<ReminderState>(
  withUnknown(
    fc
      .record({
        child: anyChildId,
        rule: anyRule,
        state: fc.constantFrom('open', 'done', 'later', 'not-for-us'),
        on: anyDay,
        until: fc.option(anyDay),
        date: fc.option(anyDay),
        note: fc.option(anyText),
        anchorDay: fc.option(anyDay),
      })
      .map(({ rule, ...row }) => ({ id: `reminder:${row.child}:${rule}`, ...row })),
  ),
  ['until', 'date', 'note', 'anchorDay'],
);
const anyRepetition: fc.Arbitrary<Repetition> = withUnknown(
  fc.record({
    every: fc.integer({ min: 1, max: 99 }),
    unit: fc.constantFrom(...repeatUnits),
    until: fc.option(anyDay),
  }),
);
const anyOwn: fc.Arbitrary<OwnReminder> = withUnknown(
  fc.record({
    id: anyHexId,
    child: fc.option(anyChildId),
    kind: fc.constantFrom(...ownKinds),
    title: anyText,
    note: fc.option(anyText),
    start: anyDay,
    times: fc.array(anyTime, { maxLength: 3 }),
    repeat: fc.option(anyRepetition),
  }),
);
const anyOwnDone = withUnknown(
  fc
    .tuple(anyHexId, anyDay, fc.option(anyTime), anyDay)
    .map(([own, day, time, on]) => ({ id: `own:${own}:${day}${time ? `T${time}` : ''}`, own, on })),
);
const anyLeave = withUnknown(
  fc.record({
    id: anyHexId,
    child: anyChildId,
    parent: fc.constantFrom(...leaveParents),
    kind: fc.constantFrom(...leaveKinds),
    from: anyDay,
    to: anyDay,
  }),
);
const anyToldDay = withUnknown(
  fc
    .tuple(anyChildId, fc.constantFrom(...toldAnchors), anyDay)
    .map(([child, anchor, on]) => ({ id: toldDayId(child, anchor), child, anchor, on })),
);
const anyExported: fc.Arbitrary<ExportedEvent> = withUnknown(
  fc.record({
    id: anyText,
    child: fc.option(anyChildId),
    sequence: fc.nat(),
    digest: fc.string(),
    isCancelled: fc.boolean(),
    from: anyDay,
    to: anyDay,
    title: anyText,
  }),
);
const anyReading = withUnknown(
  fc.record({
    id: anyText,
    savedOn: fc.option(anyDay),
    readOn: fc.option(anyDay),
    block: fc.option(fc.nat()),
    openedAt: fc.option(anyText),
  }),
);
const anyListItem = withUnknown(
  fc
    .record({ article: anyText, item: anyText, doneOn: fc.option(anyDay), text: fc.option(anyText) })
    .map((row) => ({ id: listItemId(row.article, row.item), ...row })),
);
const anySeen = withUnknown(
  fc
    .record({
      child: anyChildId,
      milestone: anyText,
      isSeen: fc.boolean(),
      on: fc.option(anyDay),
      note: fc.option(anyText),
    })
    .map((row) => ({ id: seenId(row.child, row.milestone), ...row })),
);
const anyMemory = withUnknown(
  fc.record({ id: anyHexId, child: anyChildId, title: anyText, on: fc.option(anyDay), note: fc.option(anyText) }),
);
const anyVisitNote = withUnknown(
  fc.record({
    id: anyHexId,
    child: fc.option(anyChildId),
    kind: fc.constantFrom(...visitNoteKinds),
    text: anyText,
    doneOn: fc.option(anyDay),
  }),
);
const anyFavourite = withUnknown(
  fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/).map(serviceId) }),
);
const anyAreaSetting = withUnknown(fc.record({ key: fc.constant('area' as const), value: anyArea }));
/** What belongs to one phone is not in a backup. */
const ofTheFamily = settingKeys.filter((key) => key !== 'area' && key !== 'notices' && key !== 'push');
const anyTextSetting = withUnknown(fc.record({ key: fc.constantFrom(...ofTheFamily), value: anyText }));
/** The type knows the settings of today only. */
const anyOtherSetting = withUnknown(
  fc.record({ key: anyText.filter((key) => settingKeys.every((ours) => ours !== key)), value: anyJson }),
) as unknown as typeof anyTextSetting;

const rows = <T extends { readonly id: string }>(row: fc.Arbitrary<T>) =>
  fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 });

/** Whatever a phone may hold, also after a newer app was on it, and rows whose child or reminder is not there. */
export const anyData: fc.Arbitrary<BackupData> = fc.record({
  children: rows(anyChild),
  reminders: rows(anyReminder),
  own: rows(anyOwn),
  ownDone: rows(anyOwnDone),
  leaves: rows(anyLeave),
  days: rows(anyToldDay),
  exported: rows(anyExported),
  reading: rows(anyReading),
  listItems: rows(anyListItem),
  seen: rows(anySeen),
  memories: rows(anyMemory),
  visitNotes: rows(anyVisitNote),
  favourites: rows(anyFavourite),
  settings: fc.uniqueArray(fc.oneof(anyAreaSetting, anyTextSetting, anyOtherSetting), {
    selector: ({ key }) => key,
    maxLength: 4,
  }),
});

/** A backup's data with nothing in it, to be spread under what a test needs. */
export const noData: BackupData = {
  children: [],
  reminders: [],
  own: [],
  ownDone: [],
  leaves: [],
  days: [],
  exported: [],
  reading: [],
  listItems: [],
  seen: [],
  memories: [],
  visitNotes: [],
  favourites: [],
  settings: [],
};
