import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { Clock } from '#domain/time/clock.ts';
import { helsinkiDate, type LocalDate } from '#domain/time/local-date.ts';

export const systemClock: Clock = { now: () => new Date() };
export const ClockContext = createContext<Clock>(systemClock);
const useClock = (): Clock => use(ClockContext);

const neverChanges = () => () => undefined;

/** True while a prerendered page is made, and while it is taken over as it was made; false in what is drawn after that, from its first render on. */
const useIsPrerendered = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );

/**
 * Now, or `null` before a prerendered page has come alive: it must not carry the day it was built on. A page opened by a tap has it at once.
 * An installed app stays open for days, so the time is read again when the page becomes visible.
 */
export function useNow(): Date | null {
  const clock = useClock();
  const isPrerendered = useIsPrerendered();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const read = () => setNow(clock.now());
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [clock]);
  return isPrerendered ? null : now;
}

/** Today's date in Finland, `null` before the page has come alive. */
export function useToday(): LocalDate | null {
  const now = useNow();
  return now && helsinkiDate(now);
}

/** Asks for today's date in Finland at the moment of a tap: there from the first one on, and right after midnight too. */
export function useAskToday(): () => LocalDate {
  const clock = useClock();
  return () => helsinkiDate(clock.now());
}
