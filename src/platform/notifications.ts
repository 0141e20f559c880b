import { err, ok, type Result } from '#domain/result.ts';
import { isInstalled } from './install.ts';

/** What this browser lets us do: `ask` when nobody has answered yet. */
export type NotificationPermissionState = 'granted' | 'denied' | 'ask' | 'unsupported';

interface Notifying {
  readonly Notification?: Pick<typeof Notification, 'permission' | 'requestPermission'>;
}
const notifying = () => (globalThis as Notifying).Notification;

/** Whether notifications may be shown. An iPhone has them only in the app on its home screen. */
export function notificationPermission(): NotificationPermissionState {
  const permission = notifying()?.permission;
  return permission === undefined ? 'unsupported' : permission === 'default' ? 'ask' : permission;
}

/** Asks the parent; must come from a tap. */
export async function askForNotifications(): Promise<Result<void, 'denied' | 'dismissed' | 'unsupported'>> {
  const api = notifying();
  if (!api) return err('unsupported');
  const answer = await api.requestPermission();
  return answer === 'granted' ? ok(undefined) : err(answer === 'denied' ? 'denied' : 'dismissed');
}

/** Tells when the parent changes the permission in the browser's own settings. Returns the way to stop. */
export function watchPermission(onChange: () => void): () => void {
  let status: PermissionStatus | null = null;
  let stopped = false;
  const permissions = (navigator as { permissions?: Permissions }).permissions;
  permissions?.query({ name: 'notifications' }).then(
    (found) => {
      if (stopped) return;
      status = found;
      status.addEventListener('change', onChange);
    },
    () => {
      // This browser cannot tell; the page reads the permission again when it is opened.
    },
  );
  return () => {
    stopped = true;
    status?.removeEventListener('change', onChange);
  };
}

/** Takes away what is still shown, such as after a loss. */
export async function clearNotifications(): Promise<void> {
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  // An iPhone's registration has no notifications in a tab.
  const registration: Partial<ServiceWorkerRegistration> | undefined = await workers?.getRegistration();
  for (const shown of (await registration?.getNotifications?.()) ?? []) shown.close();
}

/** What a phone can do with notifications that no server sends. */
export type WakingSupport = 'here' | 'when-installed' | 'never';

/** Whether the phone can wake the app by itself: Chromium can, once the app is installed. */
export function wakingSupport(): WakingSupport {
  const registration = (globalThis as { ServiceWorkerRegistration?: { prototype: object } }).ServiceWorkerRegistration;
  if (!notifying() || !registration || !('periodicSync' in registration.prototype)) return 'never';
  return isInstalled() ? 'here' : 'when-installed';
}
