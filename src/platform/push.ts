/** True where a server can wake the app; an iPhone can in the app on its home screen. */
export const hasPush = (): boolean => 'PushManager' in globalThis && 'serviceWorker' in navigator;

/** What receives pushes for the app; `null` where nothing can. */
export async function pushManager(): Promise<PushManager | null> {
  if (!hasPush()) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  return (registration as { pushManager?: PushManager } | undefined)?.pushManager ?? null;
}

/** Gives the subscription up. Needs no network: the browser does the rest when there is one. */
export async function unsubscribe(): Promise<void> {
  const push = await pushManager();
  const subscription = await push?.getSubscription().catch(() => null);
  await subscription?.unsubscribe().catch(() => false);
}
