import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readInbox, writeInbox, type InboxNotice } from '#storage/sw-inbox.ts';
import { deleteInbox } from '#storage/sw-inbox/database.ts';
import type { Voice } from '#storage/sw-inbox/keepsakes.ts';
import { onPush, onWake } from '#sw/tell.ts';
import { at, notice } from '#tests/domain/notices/notice-samples.ts';
import { fakeShower } from '#tests/sw/fake-shower.ts';

const generic = 'Sinulla on muistettavaa';
const nothing = 'Ei uutta muistettavaa';
const voice: Voice = { mode: 'on', language: 'fi', generic, nothing, url: '/fi/reminders' };
const now = at('2026-12-04 12:00');
const row = (key: string, when: string, words: string | null = null, more: Partial<InboxNotice> = {}): InboxNotice => ({
  ...notice(key, when),
  words,
  ...more,
});
const fill = async (rows: readonly InboxNotice[], spoken = voice) => {
  expect(await writeInbox(spoken, rows, now)).toMatchObject({ ok: true });
};

const noBadge = {};

beforeEach(deleteInbox);

describe('when the phone wakes the worker', () => {
  test('everything due is one notification, and nothing comes a second time', async () => {
    await fill([
      row('a', '2026-12-04 09:00'),
      row('b', '2026-12-04 09:00', 'Hae paikkaa'),
      row('c', '2026-12-05 09:00', 'Huomenna'),
    ]);
    const { shower, screen, shownTimes } = fakeShower();
    await Promise.all([onWake(shower, noBadge, now), onWake(shower, noBadge, now), onPush(shower, noBadge, now)]);
    await onWake(shower, noBadge, now);
    expect(screen).toEqual([
      {
        title: 'Eväät',
        options: {
          body: `${generic}\nHae paikkaa`,
          tag: 'a',
          lang: 'fi',
          icon: '/icon-192.png',
          badge: '/icon-badge-96.png',
          silent: expect.any(Boolean) as boolean,
          data: { url: '/fi/reminders' },
        },
      },
    ]);
    // Once by the sync, and once in its place because a push must show something.
    expect(shownTimes()).toBe(2);
  });

  test('many lines become few', async () => {
    await fill(['a', 'b', 'c', 'd', 'e'].map((key) => row(key, '2026-12-04 09:00', key.toUpperCase())));
    const { shower, screen } = fakeShower();
    await onWake(shower, noBadge, now);
    expect(screen[0]?.options.body).toBe(`A\nB\nC\n${generic}`);
  });

  test('at three in the night it holds back until eight', async () => {
    await fill([row('a', '2026-12-03 20:00'), row('b', '2026-12-04 02:30', null, { chosenTime: true })]);
    const { shower, screen } = fakeShower();
    await onWake(shower, noBadge, at('2026-12-04 03:00'));
    expect(screen.map(({ options }) => options.tag)).toEqual(['b']);
    await onWake(shower, noBadge, at('2026-12-04 07:59'));
    expect(screen).toHaveLength(1);
    await onWake(shower, noBadge, at('2026-12-04 08:00'));
    expect(screen.map(({ options }) => options.tag)).toEqual(['b', 'a']);
  });

  test.each(['off', 'silent'] as const)('in mode %s it shows nothing', async (mode) => {
    await fill([row('a', '2026-12-04 09:00')], { ...voice, mode });
    const { shower, screen } = fakeShower();
    await onWake(shower, noBadge, now);
    expect(screen).toEqual([]);
  });

  test('it brings the number on the icon up to date, if that is wanted', async () => {
    const counts: number[] = [];
    const badging = {
      setAppBadge: (count = 0) => Promise.resolve(void counts.push(count)),
      clearAppBadge: () => Promise.resolve(void counts.push(0)),
    };
    const rows = [row('a', '2026-12-04 09:00'), row('b', '2026-12-05 09:00')];
    const wake = (when: string) => onWake(fakeShower().shower, badging, at(when));
    await fill(rows);
    await wake('2026-12-04 12:00');
    expect(counts).toEqual([]);
    await fill(rows, { ...voice, badge: true });
    await wake('2026-12-04 12:00');
    await wake('2026-12-05 12:00');
    await wake('2026-12-09 12:00');
    await onPush(fakeShower().shower, badging, at('2026-12-04 08:00'));
    expect(counts).toEqual([1, 2, 0, 0]);
    const refusing = { setAppBadge: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    const { shower, screen } = fakeShower();
    await fill([row('c', '2026-12-04 09:00')], { ...voice, badge: true });
    await onWake(shower, refusing, now);
    expect(screen).toHaveLength(1);
  });

  test('without an inbox it shows nothing', async () => {
    const { shower, screen } = fakeShower();
    await onWake(shower, noBadge, now);
    expect(screen).toEqual([]);
  });

  test('what could not be shown is not counted as told', async () => {
    await fill([row('a', '2026-12-04 09:00')]);
    await expect(onWake(fakeShower(true).shower, noBadge, now)).rejects.toThrow('permission');
    const inbox = await readInbox();
    expect(inbox.ok && inbox.value.told.size).toBe(0);
    const { shower, screen } = fakeShower();
    await onWake(shower, noBadge, now);
    expect(screen).toHaveLength(1);
  });
});

describe('when a server wakes the phone', () => {
  const shownOn = async (when: number, isDeclared = false) => {
    const { shower, screen } = fakeShower();
    await onPush(shower, noBadge, when, isDeclared);
    return screen.map(({ options }) => options);
  };

  test('it shows what is due, in the words of the inbox', async () => {
    await fill([row('a', '2026-12-04 09:00', 'Hae paikkaa')]);
    expect(await shownOn(now)).toMatchObject([{ body: 'Hae paikkaa', silent: false }]);
  });

  test('a phone whose clock is some minutes behind shows it too; it is not told a second time', async () => {
    await fill([row('a', '2026-12-04 12:00', 'Hae paikkaa')]);
    expect(await shownOn(now - 4 * 60_000)).toMatchObject([{ body: 'Hae paikkaa' }]);
    const { shower, screen } = fakeShower();
    await onWake(shower, noBadge, now);
    expect(screen).toEqual([]);
  });

  test.each([
    ['was done meanwhile, and is planned no more', [row('coming', '2026-12-09 09:00', 'Muu')]],
    ['was the only one', []],
  ])('when the thing %s it says that there is nothing new, without a sound', async (_how, rows) => {
    await fill(rows);
    expect(await shownOn(now)).toMatchObject([{ body: nothing, silent: true }]);
  });

  test('an inbox of an older version has no such words: the generic ones', async () => {
    const { nothing: _, ...older } = voice;
    await fill([], older);
    expect(await shownOn(now)).toMatchObject([{ body: generic }]);
  });

  test('what was told and is still on the screen stays, without a sound', async () => {
    await fill([row('a', '2026-12-04 09:00', 'Hae paikkaa')]);
    const { shower, screen } = fakeShower();
    await onPush(shower, noBadge, now);
    await onPush(shower, noBadge, now);
    expect(screen.map(({ options }) => [options.body, options.silent])).toEqual([['Hae paikkaa', true]]);
  });

  test('without an inbox it still shows something', async () => {
    expect(await shownOn(now)).toMatchObject([{ body: 'Sinulla on muistettavaa. Du har något att komma ihåg.' }]);
  });

  test('in the night it makes no sound, and does not say that there is nothing', async () => {
    await fill([row('a', '2026-12-03 09:00')]);
    expect(await shownOn(at('2026-12-04 03:00'))).toMatchObject([{ body: generic, silent: true }]);
  });

  test('in the place of what an iPhone has read itself stands one with a whole address, else one without', async () => {
    await fill([row('a', '2026-12-04 09:00'), row('b', '2026-12-04 12:30')]);
    expect(await shownOn(now, true)).toMatchObject([{ navigate: 'https://evaat.example.fi/fi/reminders' }]);
    expect(await shownOn(now, true)).toMatchObject([{ navigate: 'https://evaat.example.fi/fi/reminders' }]);
    expect((await shownOn(at('2026-12-04 12:30')))[0]).not.toHaveProperty('navigate');
  });

  test('after a loss it shows nothing at all', async () => {
    await fill([], { ...voice, mode: 'silent' });
    expect(await shownOn(now)).toEqual([]);
  });
});
