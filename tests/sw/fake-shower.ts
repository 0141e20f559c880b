import type { Shower } from '#sw/notification.ts';

export interface Shown {
  readonly title: string;
  readonly options: NotificationOptions;
}

/** A registration that keeps what would be on the lock screen: a tag takes the place of the same tag. */
export function fakeShower(refuses = false) {
  const screen: Shown[] = [];
  let howOften = 0;
  const shower: Shower = {
    scope: 'https://evaat.example.fi/',
    showNotification: (title, options = {}) => {
      if (refuses) return Promise.reject(new TypeError('No notification permission has been granted'));
      howOften += 1;
      const same = screen.findIndex((each) => each.options.tag === options.tag);
      screen.splice(same < 0 ? screen.length : same, 1, { title, options });
      return Promise.resolve();
    },
    getNotifications: (which) =>
      Promise.resolve(
        screen
          .filter(({ options }) => which?.tag === undefined || options.tag === which.tag)
          .map(({ options }) => ({ body: options.body ?? '' }) as Notification),
      ),
  };
  return { shower, screen, shownTimes: () => howOften };
}
