import { vi } from 'vitest';

export type Answer = 'granted' | 'denied' | 'default';

/** What jsdom lacks and a phone may have; each thing can be left out. */
export interface FakePhone {
  readonly permission?: Answer;
  /** What the parent answers when asked. */
  readonly answers?: Answer;
  readonly canWake?: boolean;
  readonly wakingRefused?: boolean;
  readonly isInstalled?: boolean;
  readonly hasBadge?: boolean;
  /** A phone that throws whenever the app's notifications are asked for. */
  readonly notificationsBroken?: boolean;
}

/** Gives this "phone" its powers and keeps what was asked of it. */
export function fakePhone(powers: FakePhone) {
  const asked = { badge: [] as number[], waking: [] as string[], permission: 0, closed: 0 };
  if (powers.permission) {
    const api = {
      permission: powers.permission,
      requestPermission: () => {
        asked.permission += 1;
        api.permission = powers.answers ?? 'granted';
        return Promise.resolve(api.permission);
      },
    };
    vi.stubGlobal('Notification', api);
  }
  const periodicSync = {
    register: (tag: string) => {
      asked.waking.push(`register ${tag}`);
      return powers.wakingRefused ? Promise.reject(new DOMException('no', 'NotAllowedError')) : Promise.resolve();
    },
    unregister: (tag: string) => {
      asked.waking.push(`unregister ${tag}`);
      return Promise.resolve();
    },
  };
  const getNotifications = () =>
    powers.notificationsBroken
      ? Promise.reject(new DOMException('gone', 'InvalidStateError'))
      : Promise.resolve([{ close: () => (asked.closed += 1) }]);
  if (powers.canWake) {
    vi.stubGlobal(
      'ServiceWorkerRegistration',
      class {
        readonly periodicSync = periodicSync;
        // The browser's own registrations have it on their prototype.
        static {
          Object.assign(this.prototype, { periodicSync });
        }
      },
    );
    Object.defineProperty(navigator, 'serviceWorker', {
      configurable: true,
      value: {
        controller: null,
        getRegistration: () => Promise.resolve({ periodicSync, getNotifications }),
      },
    });
  }
  if (powers.isInstalled)
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: media.includes('standalone'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
  if (powers.hasBadge)
    Object.assign(navigator, {
      setAppBadge: (count: number) => Promise.resolve(void asked.badge.push(count)),
      clearAppBadge: () => Promise.resolve(void asked.badge.push(0)),
    });
  return asked;
}

/** Takes the powers away again; what was stubbed goes by itself. */
export function plainPhone(): void {
  for (const name of ['serviceWorker', 'setAppBadge', 'clearAppBadge']) Reflect.deleteProperty(navigator, name);
}
