import { recall } from '#platform/local-memory.ts';

/** Takes down every way by which the app reaches the phone, with what lies ready there. What was never on is not asked about. */
export async function stopDeliveries(): Promise<void> {
  const [{ deleteInbox }, { stopWaking }, { setBadge }, { clearNotifications }] = await Promise.all([
    import('#storage/sw-inbox/database.ts'),
    import('#platform/periodic-sync.ts'),
    import('#platform/badge.ts'),
    import('#platform/notifications.ts'),
  ]);
  if (recall('way:push') !== null) await (await import('#platform/push.ts')).unsubscribe();
  await Promise.all([stopWaking(), setBadge(0), clearNotifications()]);
  await deleteInbox().catch(() => {
    // A browser that forbids IndexedDB has no inbox to delete.
  });
}
