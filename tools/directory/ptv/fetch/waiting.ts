/** Time as the fetcher sees it, so that tests wait for nothing. `now` is in milliseconds since 1970, UTC. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const firstWait = 1_000;
const longestWait = 60_000;

/** How long to wait after failed attempt number `attempt` (1…): 1 s, 2 s, 4 s … at most a minute, ± a quarter so that two clients drift apart. */
export const backoffMs = (attempt: number, random: () => number = Math.random): number =>
  Math.round(Math.min(firstWait * 2 ** (attempt - 1), longestWait) * (0.75 + random() / 2));

/** The wait that a `Retry-After` header asks for, in seconds or as an HTTP date (RFC 9110, 10.2.3); `null` when absent or unreadable. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse also takes "-5" or "12.5" for a date; an HTTP date begins with the day's name.
  const at = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
