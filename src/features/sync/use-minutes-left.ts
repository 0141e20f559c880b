import { useEffect, useState } from 'react';

const stepMs = 5_000;

/** Whole minutes until a moment (ms since 1970), rounded up; 0 when it has passed. */
export function useMinutesLeft(until: number): number {
  const leftAt = (now: number) => Math.max(0, Math.ceil((until - now) / 60_000));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), stepMs);
    return () => clearInterval(timer);
  }, []);
  return leftAt(now);
}
