import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readInbox, writeInbox, type InboxNotice } from '#storage/sw-inbox.ts';
import { deleteInbox } from '#storage/sw-inbox/database.ts';
import type { Voice } from '#storage/sw-inbox/keepsakes.ts';
import { seal } from '#storage/sw-inbox/sealing.ts';
import { onPush, onWake } from '#sw/tell.ts';
import { at, notice } from '#tests/domain/notices/notice-samples.ts';
import { fakeShower } from '#tests/sw/fake-shower.ts';

const generic = 'Sinulla on muistettavaa';
const voice: Voice = { mode: 'on', language: 'fi', generic, url: '/fi/reminders' };
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
    await Promise.all([onWake(shower, noBadge, now), onWake(shower, noBadge, now), onPush(shower, noBadge, null, now)]);
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
    await onPush(fakeShower().shower, badging, null, at('2026-12-04 08:00'));
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
  const sealed = async (keys: readonly string[], lines: readonly string[]) => {
    const made = await seal({ keys, lines });
    if (!made.ok) throw new Error(made.error);
    return JSON.stringify({ sealed: made.value });
  };

  test('it shows what is due, in the words of the inbox', async () => {
    await fill([row('a', '2026-12-04 09:00', 'Hae paikkaa')]);
    const { shower, screen } = fakeShower();
    await onPush(shower, noBadge, await sealed(['a'], ['Vanhat sanat']), now);
    expect(screen.map(({ options }) => options.body)).toEqual(['Hae paikkaa']);
  });

  test('when the rows were lost it shows the words that came along, once', async () => {
    await fill([]);
    const { shower, screen } = fakeShower();
    const payload = await sealed(['a'], ['Hae paikkaa']);
    await onPush(shower, noBadge, payload, now);
    await onPush(shower, noBadge, payload, now);
    expect(screen.map(({ options }) => [options.tag, options.body])).toEqual([['a', 'Hae paikkaa']]);
  });

  test('when the thing was done meanwhile it shows the generic text only', async () => {
    await fill([row('coming', '2026-12-09 09:00', 'Muu')]);
    const { shower, screen } = fakeShower();
    await onPush(shower, noBadge, await sealed(['a'], ['Hae paikkaa']), now);
    expect(screen.map(({ options }) => options.body)).toEqual([generic]);
  });

  test.each([null, '', 'not json', '{"sealed":7}', '{"sealed":"%%%"}', '{"sealed":"AQID"}', '[]', 'null'])(
    'a payload of %j still shows something, also without an inbox',
    async (payload) => {
      const { shower, screen } = fakeShower();
      await onPush(shower, noBadge, payload, now);
      expect(screen.map(({ options }) => options.body)).toEqual([
        'Sinulla on muistettavaa. Du har något att komma ihåg.',
      ]);
    },
  );

  test('in the night it makes no sound', async () => {
    await fill([row('a', '2026-12-03 09:00')]);
    const { shower, screen } = fakeShower();
    await onPush(shower, noBadge, null, at('2026-12-04 03:00'));
    expect(screen).toMatchObject([{ options: { body: generic, silent: true } }]);
  });

  test('after a loss it shows nothing at all', async () => {
    await fill([], { ...voice, mode: 'silent' });
    const { shower, screen } = fakeShower();
    await onPush(shower, noBadge, await sealed(['a'], ['Hae paikkaa']), now);
    expect(screen).toEqual([]);
  });
});
