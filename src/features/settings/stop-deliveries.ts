import { recall } from '#platform/local-memory.ts';

const wasOn = (way: string): boolean => recall(`way:${way}`) !== null;

/**
 * Makes ready to take down every way by which the app reaches the phone, with what lies ready there. All code is here before anything is
 * erased: afterwards nothing can be missing half-way. What was never on is not asked about, and one part that fails stops no other.
 */
export async function readyToStopDeliveries(
  forgetPush?: (pushId: string) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const pushId = recall('push-id');
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
      // Without a network the server hears it from the push service, which knows the subscription no more.
      pushId !== null && forgetPush?.(pushId),
      // Shown ones stay after their switch is off; the inbox is there with every switch off.
      notifications.clearNotifications(),
      inbox.deleteInbox(),
    ]);
  };
}
