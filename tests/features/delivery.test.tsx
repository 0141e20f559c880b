import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { eraseEverything } from '#storage/erase.ts';
import { tickOwn } from '#storage/own-reminders.ts';
import { personal } from '#storage/personal-database.ts';
import { readSettings, saveSetting } from '#storage/settings.ts';
import { planning as fi } from '#i18n/planning-fi.ts';
import { planning as sv } from '#i18n/planning-sv.ts';
import { fakePhone, plainPhone } from '#tests/features/delivery-phone.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';

const t = fi.delivery;

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});
afterEach(plainPhone);

const open = (now?: string) => openApp('/fi/reminders/delivery', now);
const way = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: title });
  const item = heading.closest('li');
  if (!item) throw new Error(`${title} is no way`);
  return within(item);
};
const settingsAre = (expected: object) =>
  waitFor(async () => expect(await readSettings()).toEqual({ ok: true, value: expected }));

describe('what this phone can do is said', () => {
  test('a browser that can do nothing more still has the app and the calendar', async () => {
    await open();
    expect((await way(t.inApp.title)).getByText(t.always)).toBeVisible();
    expect((await way(t.badge.title)).getByText(t.badge.unsupported)).toBeVisible();
    expect((await way(t.notifications.title)).getByText(t.notifications.unsupported)).toBeVisible();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByText(t.choices.title)).toBeNull();
    expect((await way(t.push.title)).getByText(t.push.unsupported)).toBeVisible();
  });

  test('in Swedish too', async () => {
    await openApp('/sv/reminders/delivery');
    expect(await screen.findByText(sv.delivery.notifications.unsupported)).toBeVisible();
  });

  test('a tab that could, once it is installed', async () => {
    fakePhone({ permission: 'default', canWake: true, hasBadge: true });
    await open();
    expect((await way(t.notifications.title)).getByText(t.notifications.install)).toBeVisible();
    expect((await way(t.notifications.title)).queryByRole('switch')).toBeNull();
    expect((await way(t.badge.title)).getByText(t.badge.install)).toBeVisible();
  });

  test('that it may be late, and quiet at night', async () => {
    fakePhone({ permission: 'default', canWake: true, isInstalled: true });
    await open();
    const notifications = await way(t.notifications.title);
    expect(notifications.getByText(t.notifications.late)).toBeVisible();
    expect(notifications.getByText(t.notifications.night)).toBeVisible();
  });

  test('a denied permission comes with the way to allow it', async () => {
    fakePhone({ permission: 'denied', canWake: true, isInstalled: true });
    await saveSetting('notices', 'on');
    await open();
    expect((await way(t.notifications.title)).getByText(t.notifications.denied)).toBeVisible();
  });

  test('a clock that runs behind what has been', async () => {
    await open('2020-01-05T10:00:00Z');
    expect(await screen.findByText(/näyttää olevan väärässä.*5\.1\.2020/)).toBeVisible();
  });

  test('a tick that was made while the clock stood in another year does not make today a wrong day', async () => {
    const on = localDate('2030-01-01');
    expect(await tickOwn(`own:${'b'.repeat(32)}:2030-01-01`, 'b'.repeat(32), on)).toMatchObject({ ok: true });
    await open();
    await way(t.inApp.title);
    await new Promise((done) => setTimeout(done, 200));
    expect(screen.queryByText(/näyttää olevan väärässä/)).toBeNull();
  });

  test.each([
    ['in Helsinki', -120, false],
    ['in Stockholm', -60, true],
  ])('a clock %s', async (_where, offset, isSaid) => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
    await open();
    await way(t.inApp.title);
    await new Promise((done) => setTimeout(done, 200));
    expect(screen.queryByText(t.clock.zone) !== null).toBe(isSaid);
  });

  test('when the choices cannot be read: the ways are listed all the same', async () => {
    fakePhone({ permission: 'default', canWake: true, isInstalled: true });
    personal.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    await open();
    expect((await way(t.inApp.title)).getByText(t.always)).toBeVisible();
    expect((await way(t.notifications.title)).getByRole('switch')).not.toBeChecked();
    expect(screen.getByText(t.unreadable)).toBeVisible();
  });
});

describe('switches', () => {
  test('notifications ask for the permission, then the phone is asked to wake the app', async () => {
    const asked = fakePhone({ permission: 'default', canWake: true, isInstalled: true });
    const { user } = await open();
    const notifications = await way(t.notifications.title);
    expect(asked).toEqual({ badge: [], waking: [], permission: 0, closed: 0 });
    await user.click(notifications.getByRole('switch', { name: t.notifications.switch }));
    await settingsAre({ notices: 'on' });
    expect(asked.permission).toBe(1);
    await waitFor(() => expect(asked.waking).toContain('register reminders'));
    expect(notifications.getByRole('switch')).toBeChecked();

    await user.click(notifications.getByRole('switch'));
    await settingsAre({});
    await waitFor(() => expect(asked.waking.at(-1)).toBe('unregister reminders'));
  });

  test.each([
    ['denied', t.notifications.denied],
    ['default', t.notifications.dismissed],
  ] as const)('an answer "%s" keeps them off and says so', async (answers, said) => {
    const asked = fakePhone({ permission: 'default', answers, canWake: true, isInstalled: true });
    const { user } = await open();
    const notifications = await way(t.notifications.title);
    await user.click(notifications.getByRole('switch'));
    expect(await notifications.findByText(said)).toBeVisible();
    await settingsAre({});
    expect(asked.waking).toEqual([]);
  });

  test('a phone that does not promise to wake the app says so', async () => {
    fakePhone({ permission: 'granted', canWake: true, wakingRefused: true, isInstalled: true });
    await saveSetting('notices', 'on');
    await open();
    expect(await screen.findByText(t.fault['waking-refused'])).toBeVisible();
  });

  test('the time and the words are kept; a time in the night is named as one', async () => {
    fakePhone({ permission: 'granted', canWake: true, isInstalled: true });
    const { user } = await open();
    const time = await screen.findByLabelText(t.choices.time);
    expect(time).toHaveValue('09:00');
    await user.clear(time);
    await user.type(time, '22:15');
    await settingsAre({ 'notice-time': '22:15' });
    expect(await screen.findByText(t.choices.night)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: t.choices.asTitle }));
    await settingsAre({ 'notice-time': '22:15', 'notice-words': 'title' });
  });
});
