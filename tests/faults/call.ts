import type { Child } from '#domain/family/child.ts';
import type { ChildId, ServiceId } from '#domain/ids.ts';
import type { ListItemFields } from '#domain/kit/list-item.ts';
import type { Memory } from '#domain/kit/memory.ts';
import type { VisitNote } from '#domain/kit/visit-note.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** A write that the page is asked for; what carries it out is the app's own code (page/writer.ts). */
export type Call =
  | { readonly do: 'own'; readonly reminder: OwnReminder }
  | { readonly do: 'tick'; readonly id: string; readonly own: string; readonly on: LocalDate }
  | { readonly do: 'deleteOwn'; readonly id: string }
  | { readonly do: 'item'; readonly article: string; readonly item: string; readonly fields: ListItemFields }
  | { readonly do: 'favourite'; readonly id: ServiceId; readonly is: boolean }
  | { readonly do: 'note'; readonly note: VisitNote }
  | { readonly do: 'tickNote'; readonly id: string; readonly doneOn: LocalDate | null }
  | { readonly do: 'deleteNote'; readonly id: string }
  | {
      readonly do: 'restore';
      readonly data: { readonly children: readonly Child[]; readonly memories: readonly Memory[] };
    }
  | { readonly do: 'deleteChild'; readonly id: ChildId };

/** What the page tells outside the browser: the lane, which call of it, and `null` or why it failed. */
export type Acknowledge = (lane: number, call: number, failure: string | null) => void;

/** `early`: says that a write is done before it has begun, for seeing that a loss is found. */
export type Manners = 'honest' | 'early';
