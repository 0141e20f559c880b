import { countDue } from '#domain/notices/due.ts';
import { forget, recall, remember } from '#platform/local-memory.ts';
import type { InboxNotice } from '#storage/sw-inbox.ts';
import type { DeliveryFault } from './faults.ts';

/*
 * The ways beside the app's own list. One that is off, and was never on, loads nothing and asks nothing; one that was on
 * is taken down once.
 */

const wasOn = (way: string) => recall(`way:${way}`) !== null;
const nowOn = (way: string) => remember(`way:${way}`, 'on');
const nowOff = (way: string) => forget(`way:${way}`);

/** The number on the app's icon. */
export async function keepBadge(
  isOn: boolean,
  notices: readonly InboxNotice[],
  now: number,
): Promise<DeliveryFault | null> {
  if (!isOn && !wasOn('badge')) return null;
  const { setBadge } = await import('#platform/badge.ts');
  const set = await setBadge(isOn ? countDue(notices, now) : 0);
  if (isOn) nowOn('badge');
  else nowOff('badge');
  return set.ok || !isOn ? null : set.error;
}

/** The phone wakes the worker by itself. */
export async function keepWaking(isOn: boolean): Promise<DeliveryFault | null> {
  if (!isOn && !wasOn('waking')) return null;
  const { startWaking, stopWaking } = await import('#platform/periodic-sync.ts');
  if (!isOn) {
    await stopWaking();
    nowOff('waking');
    return null;
  }
  nowOn('waking');
  const started = await startWaking();
  return started.ok ? null : started.error;
}
