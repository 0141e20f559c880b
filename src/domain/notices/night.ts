import { helsinkiTime, localTime } from '#domain/time/local-time.ts';

const [evening, morning] = [localTime('21:00'), localTime('08:00')];

const hour = 3_600_000;
const quarter = hour / 4;

/** True between nine in the evening and eight in the morning in Finland: nothing is told then that the parent did not choose. */
export function isNight(at: number): boolean {
  const time = helsinkiTime(new Date(at));
  return time >= evening || time < morning;
}

/**
 * Whether a thing that fell due may be told now. A phone wakes the app when it likes, also at three: what was chosen for
 * the night may come within the hour, what was chosen for the evening within a quarter, the rest waits for the morning.
 */
export function mayTell(
  { at, chosenTime }: { readonly at: number; readonly chosenTime: boolean },
  now: number,
): boolean {
  if (!isNight(now)) return true;
  return chosenTime && now - at <= (isNight(at) ? hour : quarter);
}
