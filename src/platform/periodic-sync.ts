import { err, ok, type Result } from '#domain/result.ts';

/** Chromium's own interface, missing from the DOM types. */
interface PeriodicSyncManager {
  readonly register: (tag: string, options: { minInterval: number }) => Promise<void>;
  readonly unregister: (tag: string) => Promise<void>;
}

export type WakingFault = 'waking-unsupported' | 'waking-refused';

const tag = 'reminders';
/** Browsers wake a page twice a day at most, most of them once. */
const minInterval = 12 * 3_600_000;

async function manager(): Promise<PeriodicSyncManager | null> {
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  const registration = await workers?.getRegistration();
  return (registration as { periodicSync?: PeriodicSyncManager } | undefined)?.periodicSync ?? null;
}

/** Asks the phone to wake the worker now and then. Refused unless the app is installed and used. */
export async function startWaking(): Promise<Result<void, WakingFault>> {
  const periodicSync = await manager();
  if (!periodicSync) return err('waking-unsupported');
  try {
    await periodicSync.register(tag, { minInterval });
    return ok(undefined);
  } catch {
    return err('waking-refused');
  }
}

/** The phone wakes the worker no more. */
export async function stopWaking(): Promise<void> {
  const periodicSync = await manager();
  await periodicSync?.unregister(tag).catch(() => undefined);
}
