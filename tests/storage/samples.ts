import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import type { PackEntry, PackKind } from '#domain/packs/manifest.ts';
import type { StoredPack } from '#domain/packs/read-pack.ts';
import { nothingTold, type Child } from '#domain/family/child.ts';
import type { Leave } from '#domain/family/leave.ts';
import { listItemId, type ListItem } from '#domain/kit/list-item.ts';
import type { Memory } from '#domain/kit/memory.ts';
import type { Reading } from '#domain/kit/reading.ts';
import { seenId, type Seen } from '#domain/kit/seen.ts';
import type { VisitNote } from '#domain/kit/visit-note.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { childId, municipalityCode, serviceId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';

export const aino = childId('a1'.repeat(16));
export const eino = childId('e1'.repeat(16));
export const vaasa = municipalityCode('905');
export const helsinki = municipalityCode('091');
export const today = localDate('2026-11-21');
export const done = { state: 'done' } as const;

/** A child's row with what is given and nothing else told. */
export const childRow = (fields: Partial<Child> = {}): Child => ({ ...nothingTold, id: aino, ...fields });

export const vitamin: OwnReminder = {
  id: '0f'.repeat(16),
  child: aino,
  kind: 'vitamin',
  title: 'D-vitamiini',
  note: null,
  start: today,
  times: [localTime('08:00')],
  repeat: { every: 1, unit: 'day', until: null },
};
export const leave: Leave = {
  id: '1e'.repeat(16),
  child: aino,
  parent: 'second',
  kind: 'parental',
  from: localDate('2027-01-04'),
  to: localDate('2027-03-31'),
};
export const exportedEvent: ExportedEvent = {
  id: `reminder:${aino}:ecec-apply-4mo@evaat`,
  child: aino,
  sequence: 0,
  digest: 'ab12',
  isCancelled: false,
  from: '2027-04-01',
  to: '2027-04-01',
  title: 'Jätä hakemus',
};
export const reading: Reading = {
  id: 'teeth',
  savedOn: today,
  readOn: null,
  block: 4,
  openedAt: '2026-11-21T05:02:00.000Z',
};
export const packed: ListItem = {
  id: listItemId('going-out', 'wipes'),
  article: 'going-out',
  item: 'wipes',
  doneOn: today,
  text: null,
};
export const smile: Seen = {
  id: seenId(aino, 'first-smile'),
  child: aino,
  milestone: 'first-smile',
  isSeen: true,
  on: today,
  note: 'Mummille',
};
export const memory: Memory = {
  id: '3c'.repeat(16),
  child: aino,
  title: 'Ensimmäinen lumi',
  on: today,
  note: 'Kieli ulkona',
};
export const question: VisitNote = {
  id: '4d'.repeat(16),
  child: aino,
  kind: 'question',
  text: 'Miksi hän herää viideltä?',
  doneOn: null,
};
export const nollalinja = serviceId('nollalinja');
export const reminder = (child: string, rule = 'ecec-apply-4mo'): string => `reminder:${child}:${rule}`;

export function samplePack(
  id: string,
  content: unknown,
  changes: Partial<Omit<PackEntry, 'kind'>> & { kind?: PackKind } = {},
): StoredPack {
  const entry: PackEntry = {
    id,
    kind: 'directory',
    area: 'all',
    sha256: `hash of ${id}: ${JSON.stringify(content)}`,
    bytes: 1,
    url: `/data/${id}.json`,
    built: '2026-11-21',
    ...changes,
  };
  return { entry, content } as StoredPack;
}
