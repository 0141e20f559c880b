import { ok } from '#domain/result.ts';
import { backOff } from '#domain/sync/back-off.ts';
import { statusAfter, type SyncRemarks, type SyncStatus } from '#domain/sync/sync-status.ts';
import type { ExchangeFailure, Step, SyncDevice } from './device.ts';
import { exchange, listen, prepare } from './exchange.ts';
import { readState } from './identity.ts';
import { countWaiting } from './waiting.ts';

/** What keeping in sync needs of the page, beside the device. */
export interface Surroundings {
  readonly isVisible: () => boolean;
  readonly isOnline: () => boolean;
  readonly onStatus: (status: SyncStatus, remarks: SyncRemarks) => void;
  /** 0 to 1. */
  readonly chance: () => number;
  /** Waits so many ms (perhaps for ever), or until the signal, which may have come already. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** A page's exchange with the relay. */
export interface KeptInSync {
  /** Something was written here, the page was shown again, the network is back, or somebody asked: look now. */
  readonly wake: () => void;
  /** Ends it; what is under way is finished, or taken up at the next start, and lost in neither case. */
  readonly stop: () => void;
  /** Resolves when it has come to rest after `stop`. */
  readonly ended: Promise<void>;
}

/** How long the relay may keep an unanswered question. */
const listenMs = 25_000;
/** While nobody looks at the page nothing is listened for; whoever shows it again wakes us. */
const unseenMs = 15 * 60_000;

/** The status that tells a failure, but for `waiting`, and ms until the next try. */
function outcomeOf(error: ExchangeFailure, delay: number, now: number) {
  const nextAt = now + delay;
  if (error.kind === 'off') return { delay: Infinity, status: (): SyncStatus => ({ kind: 'off' }) };
  if (error.kind === 'storage') return { delay, status: (): SyncStatus => ({ kind: 'broken', nextAt }) };
  const reason = error.kind === 'relay' ? error.failure.reason : 'trouble';
  const status = (waiting: number) => statusAfter(reason, waiting, nextAt);
  return { delay: status(0).kind === 'stopped' ? Infinity : delay, status };
}

/**
 * Keeps a device in step until it is stopped: exchanges, then listens while the page is visible, and after a failure waits longer each
 * time. To be run by one tab at a time (Web Locks); two are no harm, only twice the work.
 */
export function keepInSync(device: SyncDevice, around: Surroundings): KeptInSync {
  let stopped = false;
  const isStopped = () => stopped;
  let waking = new AbortController();
  let remarks: SyncRemarks = { tooLarge: 0, unreadable: 0, hasNewer: false };
  let failures = 0;

  /** Tells how it stands; gives how many records wait. */
  async function tell(status: (waiting: number) => SyncStatus): Promise<number> {
    const [counts, state] = await Promise.all([countWaiting(device.connection), readState(device.connection)]);
    const { waiting, tooLarge } = counts.ok ? counts.value : { waiting: 0, tooLarge: 0 };
    const known = state.ok ? state.value : undefined;
    remarks = { tooLarge, unreadable: known?.unreadable ?? 0, hasNewer: known?.hasNewer ?? false };
    if (!isStopped()) around.onStatus(status(waiting), remarks);
    return waiting;
  }
  const tellDone = (done: number) =>
    tell((waiting) => (waiting > 0 ? { kind: 'working', done } : { kind: 'in-step', at: device.now() }));

  async function afterFailure(error: ExchangeFailure, signal: AbortSignal): Promise<void> {
    failures += 1;
    const retryAfter = error.kind === 'relay' ? error.failure.retryAfter : null;
    const { delay, status } = outcomeOf(error, backOff(failures, retryAfter, around.chance()), device.now());
    await tell(status);
    await around.sleep(delay, signal);
  }

  /** In step, for as long as nothing is written here, nothing fails and somebody looks. */
  async function rest(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (!around.isVisible()) return around.sleep(unseenMs, signal);
      const heard = await listen(device, listenMs, signal);
      if (!heard.ok || heard.value || (await tellDone(0)) > 0) return;
    }
  }

  async function run(): Promise<void> {
    let isPrepared = false;
    while (!isStopped()) {
      waking = new AbortController();
      const { signal } = waking;
      if (!around.isOnline()) {
        await afterFailure({ kind: 'relay', failure: { reason: 'offline', retryAfter: null } }, signal);
        continue;
      }
      let done = 0;
      const onProgress = (more: number) => {
        done += more;
        around.onStatus({ kind: 'working', done }, remarks);
      };
      const prepared: Awaited<Step<void>> = isPrepared ? ok(undefined) : await prepare(device);
      isPrepared = prepared.ok;
      const result = prepared.ok ? await exchange({ ...device, onProgress }) : prepared;
      if (isStopped()) return;
      if (!result.ok) await afterFailure(result.error, signal);
      else {
        failures = 0;
        if ((await tellDone(done)) === 0) await rest(signal);
      }
    }
  }

  return {
    wake: () => {
      waking.abort();
    },
    stop: () => {
      stopped = true;
      waking.abort();
    },
    ended: run(),
  };
}
