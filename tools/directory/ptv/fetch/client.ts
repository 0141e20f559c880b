import { ok, type Result } from '#domain/result.ts';
import { fault, type PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import { backoffMs, retryAfterMs, type Clock } from '#tools/directory/ptv/fetch/waiting.ts';

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface ClientOptions {
  /** Up to and with the version: "https://…/api/v12/". */
  readonly base: string;
  readonly key: string | null;
  readonly clock: Clock;
  /** Of one request, the first included. */
  readonly attempts: number;
  readonly timeoutMs: number;
}

export interface PtvClient {
  /**
   * The parsed JSON behind a path; `null` for 404. `read` turns the body into what is wanted, or gives `null` when it has not that
   * shape, which counts as a failed attempt. Retries 429, 5xx, timeouts, cut connections and broken JSON.
   */
  readonly get: <T>(
    path: string,
    query: Query,
    read: (body: unknown) => T | null,
  ) => Promise<Result<T | null, PtvFault>>;
  /** Ends all waiting: requests under way give up at their next failure. */
  readonly stop: () => void;
}

/** A longer wait than this is not slept through: the run stops and says when to come back. */
const longestRetryAfter = 15 * 60_000;

function address(base: string, path: string, query: Query): URL {
  const url = new URL(path, base);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    // PTV v12 takes a list as the same name several times.
    for (const each of Array.isArray(value) ? (value as readonly string[]) : [String(value)])
      url.searchParams.append(name, each);
  }
  return url;
}

type Attempt<T> =
  | { readonly outcome: 'done'; readonly result: Result<T | null, PtvFault> }
  | { readonly outcome: 'again'; readonly why: string; readonly waitMs: number | null };

/** What a status other than 200 and 404 means. The body is never quoted: it may echo what was sent. */
function judge(response: Response, path: string, now: number): Attempt<never> {
  const { status } = response;
  const waitMs = retryAfterMs(response.headers.get('retry-after'), now);
  if (status === 429 || status >= 500) return { outcome: 'again', why: `status ${status}`, waitMs };
  const why =
    status === 401 || status === 403
      ? `PTV refuses the request (status ${status}): is PTV_API_KEY right and for this environment?`
      : `PTV refuses the request (status ${status})`;
  return { outcome: 'done', result: fault('refused', `${path}: ${why}`) };
}

/** Talks to PTV politely: a wait that one answer asks for holds for every request. Errors never name the key. */
export function createClient({ base, key, clock, attempts, timeoutMs }: ClientOptions): PtvClient {
  let notBefore = 0;
  let stopped = false;
  const headers = { accept: 'application/json', ...(key === null ? {} : { 'x-api-key': key }) };

  async function attempt<T>(path: string, query: Query, read: (body: unknown) => T | null): Promise<Attempt<T>> {
    try {
      // A redirect is not followed: it would carry the key to wherever it points.
      const init = { headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) } as const;
      const response = await fetch(address(base, path, query), init);
      if (response.status !== 200) await response.body?.cancel();
      if (response.status === 404) return { outcome: 'done', result: ok(null) };
      if (response.status !== 200) return judge(response, path, clock.now());
      const value = read(await response.json());
      if (value === null) return { outcome: 'again', why: 'an answer of another shape', waitMs: null };
      return { outcome: 'done', result: ok(value) };
    } catch (error) {
      // fetch throws on a cut connection and a timeout, json() on half an answer. Only the kind of error is told, not its text.
      return { outcome: 'again', why: error instanceof Error ? error.name : 'no answer', waitMs: null };
    }
  }

  return {
    stop: () => (stopped = true),
    get: async (path, query, read) => {
      for (let count = 1; ; count++) {
        while (notBefore > clock.now()) await clock.sleep(notBefore - clock.now());
        const tried = await attempt(path, query, read);
        if (tried.outcome === 'done') return tried.result;
        const wait = tried.waitMs ?? backoffMs(count);
        if (wait > longestRetryAfter)
          return fault('unreachable', `${path}: PTV asks to come back in ${Math.ceil(wait / 60_000)} minutes`);
        if (count >= attempts || stopped)
          return fault('unreachable', `${path}: no answer in ${count} attempts, the last: ${tried.why}`);
        if (tried.waitMs !== null) notBefore = Math.max(notBefore, clock.now() + wait);
        else await clock.sleep(wait);
      }
    },
  };
}
