import { useState } from 'react';
import { named, type CalendarEvent } from '#domain/calendar-file/calendar-event.ts';
import { forget, recall, remember } from '#platform/local-memory.ts';

/** Nicknames of the children by their ids. */
export type Names = Readonly<Record<string, string>>;

const key = 'calendar-names';

/** Whether titles carry the child's name: not unless asked for. Remembered, or every next file would change every event. */
export function useNamesInTitles(): [boolean, (isWanted: boolean) => void] {
  const [isWanted, setIsWanted] = useState(() => recall(key) !== null);
  const choose = (next: boolean) => {
    if (next) remember(key, 'yes');
    else forget(key);
    setIsWanted(next);
  };
  return [isWanted, choose];
}

export const withNames = (events: readonly CalendarEvent[], names: Names): CalendarEvent[] =>
  events.map((event) => named(event, (event.child && names[event.child]) || null));
