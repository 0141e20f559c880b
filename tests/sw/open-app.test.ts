import { expect, test } from 'vitest';
import { openApp, type Tabs } from '#sw/open-app.ts';

function browser(...tabs: readonly ('open' | 'closing')[]) {
  const done: string[] = [];
  const fake: Tabs = {
    matchAll: () =>
      Promise.resolve(
        tabs.map((state, nth) => ({
          focus: () => {
            if (state === 'closing') return Promise.reject(new TypeError('gone'));
            done.push(`focus ${nth}`);
            return Promise.resolve();
          },
        })),
      ),
    openWindow: (url) => {
      done.push(url);
      return Promise.resolve();
    },
  };
  return { fake, done };
}

test.each([
  ['brings the tab used last to the front', ['open', 'open'], ['focus 0']],
  ['takes the next when one is closing', ['closing', 'open'], ['focus 1']],
  ['opens the page when none is open', [], ['/sv/reminders']],
  ['opens the page when the only one is closing', ['closing'], ['/sv/reminders']],
] as const)('a tap %s', async (_name, tabs, expected) => {
  const { fake, done } = browser(...tabs);
  await openApp(fake, '/sv/reminders');
  expect(done).toEqual(expected);
});
