import { err, ok, type Result } from '#domain/result.ts';
import { pushManager } from '#platform/push.ts';

export type SubscribeFault = 'push-unsupported' | 'push-refused' | 'push-unreachable';

/** Where the browser's maker takes pushes for this phone, and what they are sealed with (RFC 8291). */
export interface Subscription {
  readonly endpoint: string;
  /** A P-256 public key, 65 bytes. */
  readonly p256dh: Uint8Array;
  /** 16 bytes. */
  readonly auth: Uint8Array;
}

const isSameKey = (subscription: PushSubscription, publicKey: string): boolean => {
  const key = subscription.options.applicationServerKey;
  if (!key) return false;
  const text = btoa(String.fromCharCode(...new Uint8Array(key)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === publicKey;
};

/**
 * The phone's subscription with its browser maker's push service, made if there is none. Asked for anew at each start: browsers
 * drop subscriptions without a word. One that was made for another server's key (`publicKey`, base64url) is left behind.
 */
export async function subscribe(publicKey: string): Promise<Result<Subscription, SubscribeFault>> {
  const push = await pushManager();
  if (!push) return err('push-unsupported');
  try {
    let subscription = await push.getSubscription();
    if (subscription && !isSameKey(subscription, publicKey)) {
      await subscription.unsubscribe();
      subscription = null;
    }
    subscription ??= await push.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
    const [p256dh, auth] = [subscription.getKey('p256dh'), subscription.getKey('auth')];
    if (!p256dh || !auth) return err('push-unsupported');
    return ok({ endpoint: subscription.endpoint, p256dh: new Uint8Array(p256dh), auth: new Uint8Array(auth) });
  } catch (error) {
    return err(error instanceof DOMException && error.name === 'NotAllowedError' ? 'push-refused' : 'push-unreachable');
  }
}
