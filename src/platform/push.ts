import { err, ok, type Result } from '#domain/result.ts';

export type PushFault = 'push-unsupported' | 'push-refused' | 'push-unreachable';

/** True where a server can wake the app; an iPhone can in the app on its home screen. */
export const hasPush = (): boolean => 'PushManager' in globalThis && 'serviceWorker' in navigator;

async function manager(): Promise<PushManager | null> {
  if (!hasPush()) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  return (registration as { pushManager?: PushManager } | undefined)?.pushManager ?? null;
}

const isSameKey = (subscription: PushSubscription, publicKey: string): boolean => {
  const key = subscription.options.applicationServerKey;
  if (!key) return false;
  const text = btoa(String.fromCharCode(...new Uint8Array(key)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === publicKey;
};

/**
 * The phone's subscription with its browser maker's push service, made if there is none. Asked for anew at each start: browsers
 * drop subscriptions without a word. One that was made for another server's key is left behind.
 */
export async function subscribe(publicKey: string): Promise<Result<PushSubscriptionJSON, PushFault>> {
  const push = await manager();
  if (!push) return err('push-unsupported');
  try {
    let subscription = await push.getSubscription();
    if (subscription && !isSameKey(subscription, publicKey)) {
      await subscription.unsubscribe();
      subscription = null;
    }
    subscription ??= await push.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
    return ok(subscription.toJSON());
  } catch (error) {
    return err(error instanceof DOMException && error.name === 'NotAllowedError' ? 'push-refused' : 'push-unreachable');
  }
}

/** Gives the subscription up. Needs no network: the browser does the rest when there is one. */
export async function unsubscribe(): Promise<void> {
  const push = await manager();
  const subscription = await push?.getSubscription().catch(() => null);
  await subscription?.unsubscribe().catch(() => false);
}
