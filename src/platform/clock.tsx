import { createContext, use, useEffect, useState } from 'react';
import type { Clock } from '#domain/time/clock.ts';
import { helsinkiDate, type LocalDate } from '#domain/time/local-date.ts';

export const systemClock: Clock = { now: () => new Date() };
export const ClockContext = createContext<Clock>(systemClock);
const useClock = (): Clock => use(ClockContext);

/**
 * Now, or `null` before the page has come alive: a prerendered page must not carry the day it was built on.
 * An installed app stays open for days, so the time is read again when the page becomes visible.
 */
export function useNow(): Date | null {
  const clock = useClock();
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    const read = () => setNow(clock.now());
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [clock]);
  return now;
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
