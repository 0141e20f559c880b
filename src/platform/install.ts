/** Chromium's own event, missing from the DOM types. */
interface BeforeInstallPromptEvent extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** How this browser installs the app: by a prompt of ours, by the iPhone's share menu, or not at all (or it is installed already). */
export type InstallWay =
  | { readonly way: 'prompt'; readonly prompt: () => Promise<boolean> }
  | { readonly way: 'ios' }
  | { readonly way: 'none' };

/** True in the app on the home screen, as opposed to a tab. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;

/** iPadOS calls itself a Mac; only iPads have touch points among Macs. */
const isIos = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

/** True in the app on an iPhone's or iPad's home screen, whose data are apart from Safari's. */
export const isInstalledOnIos = (): boolean => isInstalled() && isIos();

/** Tells the way to install now and whenever it changes. Must be called early: Chromium fires its event once. */
export function watchInstall(onChange: (way: InstallWay) => void): (() => void) | undefined {
  if (isInstalled()) return undefined;
  if (isIos()) {
    onChange({ way: 'ios' });
    return undefined;
  }
  const offer = (event: Event) => {
    event.preventDefault();
    const install = event as BeforeInstallPromptEvent;
    onChange({ way: 'prompt', prompt: async () => (await install.prompt()).outcome === 'accepted' });
  };
  const done = () => onChange({ way: 'none' });
  addEventListener('beforeinstallprompt', offer);
  addEventListener('appinstalled', done);
  return () => {
    removeEventListener('beforeinstallprompt', offer);
    removeEventListener('appinstalled', done);
  };
}
