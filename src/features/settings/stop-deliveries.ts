import { recall } from '#platform/local-memory.ts';

const wasOn = (way: string): boolean => recall(`way:${way}`) !== null;

/**
 * Makes ready to take down every way by which the app reaches the phone, with what lies ready there. All code is here before anything is
 * erased: afterwards nothing can be missing half-way. What was never on is not asked about, and one part that fails stops no other.
 */
export async function readyToStopDeliveries(): Promise<() => Promise<void>> {
  const [inbox, notifications, waking, badge, push] = await Promise.all([
    import('#storage/sw-inbox/database.ts'),
    import('#platform/notifications.ts'),
    wasOn('waking') ? import('#platform/periodic-sync.ts') : null,
    wasOn('badge') ? import('#platform/badge.ts') : null,
    wasOn('push') ? import('#platform/push.ts') : null,
  ]);
  return async () => {
    await Promise.allSettled([
      waking?.stopWaking(),
      badge?.setBadge(0),
      push?.unsubscribe(),
      // Shown ones stay after their switch is off; the inbox is there with every switch off.
      notifications.clearNotifications(),
      inbox.deleteInbox(),
    ]);
  };
}
