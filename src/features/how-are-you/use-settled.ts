import { useEffect, useState } from 'react';

const longestMs = 1_000;

/**
 * True from when the phone has told what it has, or a second later without it: numbers must not move away from under a thumb that is
 * about to call, and whoever needs help does not wait for a database.
 */
export function useSettled(isReady: boolean): boolean {
  const [isLate, setLate] = useState(false);
  const [wasReady, setWasReady] = useState(isReady);
  if (isReady && !wasReady) setWasReady(true);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), longestMs);
    return () => clearTimeout(timer);
  }, []);
  return wasReady || isLate;
}
