import type { FieldChange } from './family-sync.ts';

/** Fields that are told apart; of the others only that something was changed. */
const words = {
  nickname: 'nickname',
  birthDate: 'birthDate',
  dueDate: 'dueDate',
  homes: 'homes',
  title: 'title',
  note: 'note',
  text: 'text',
  state: 'state',
  on: 'on',
  start: 'on',
  date: 'on',
  times: 'times',
  repeat: 'repeat',
  from: 'period',
  to: 'period',
  doneOn: 'ticked',
  isSeen: 'seen',
} as const;
export type FieldWord = (typeof words)[keyof typeof words] | 'other';

/** Say where an entry belongs; they never change, or not by themselves. */
const silent = new Set(['child', 'article', 'item', 'milestone', 'anchor', 'anchorDay', 'until', 'kind', 'parent']);
const isKnown = (field: string): field is keyof typeof words => Object.hasOwn(words, field);

export interface ChangeLine {
  readonly at: number | null;
  readonly by: string | null;
  readonly isThisDevice: boolean;
  readonly fields: readonly FieldWord[];
}

const minute = (at: number | null) => (at === null ? null : Math.floor(at / 60_000));

/** The unnamed rest comes last. */
const restLast = (fields: readonly FieldWord[]): FieldWord[] =>
  [...fields].sort((a, b) => Number(a === 'other') - Number(b === 'other'));

/** What one device changed in the same minute is one line. */
export function changeLines(changes: readonly FieldChange[]): ChangeLine[] {
  const lines: ChangeLine[] = [];
  for (const { field, ...who } of changes.filter((change) => !silent.has(change.field))) {
    const word = isKnown(field) ? words[field] : 'other';
    const at = lines.findIndex(
      (line) => minute(line.at) === minute(who.at) && line.by === who.by && line.isThisDevice === who.isThisDevice,
    );
    const line = lines[at];
    if (!line) lines.push({ at: who.at, by: who.by, isThisDevice: who.isThisDevice, fields: [word] });
    else if (!line.fields.includes(word)) lines[at] = { ...line, fields: [...line.fields, word] };
  }
  return lines.map((line) => ({ ...line, fields: restLast(line.fields) }));
}
