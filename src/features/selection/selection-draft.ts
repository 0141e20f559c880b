import { selectionLimits } from '#domain/directory/selection.ts';
import { isServiceId, type ServiceId } from '#domain/ids.ts';
import { useDraft } from '#platform/draft.ts';

export interface SelectionDraft {
  readonly ids: readonly ServiceId[];
  readonly greeting: string;
  readonly isFull: boolean;
  readonly toggle: (id: ServiceId) => void;
  /** Adds several at once; those that are there stay where they are. */
  readonly add: (ids: readonly ServiceId[]) => void;
  /** One step towards the top. */
  readonly moveUp: (id: ServiceId) => void;
  readonly setGreeting: (text: string) => void;
  readonly clear: () => void;
}

const empty = { ids: '', greeting: '' };

/** The list that is being put together. It survives a reload, stays on this phone alone, and is gone when it is emptied. */
export function useSelectionDraft(): SelectionDraft {
  const [draft, change, forget] = useDraft('selection', empty);
  const ids = draft.ids
    .split(' ')
    .filter((id) => isServiceId(id))
    .slice(0, selectionLimits.services);
  const keep = (next: readonly ServiceId[]) => change({ ids: next.slice(0, selectionLimits.services).join(' ') });
  return {
    ids,
    greeting: draft.greeting,
    isFull: ids.length >= selectionLimits.services,
    toggle: (id) => keep(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]),
    add: (more) => keep([...ids, ...more.filter((id) => !ids.includes(id))]),
    moveUp: (id) => {
      const at = ids.indexOf(id);
      const before = ids[at - 1];
      if (before) keep([...ids.slice(0, at - 1), id, before, ...ids.slice(at + 1)]);
    },
    setGreeting: (greeting) => change({ greeting }),
    clear: () => {
      change(empty);
      forget();
    },
  };
}
