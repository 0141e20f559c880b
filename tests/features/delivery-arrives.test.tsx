import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { childId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { forgetMissed } from '#features/delivery/missed.ts';
import { MissedSinceLast } from '#features/delivery/missed-since-last.tsx';
import { LanguageProvider } from '#i18n/language-context.tsx';
import { loadTextsOf } from '#i18n/texts.ts';
import { planning as fi } from '#i18n/planning-fi.ts';
import { saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { saveOwnReminder } from '#storage/own-reminders.ts';
import { saveSetting } from '#storage/settings.ts';
import { readInbox } from '#storage/sw-inbox.ts';
import { deleteInbox } from '#storage/sw-inbox/database.ts';
import { fakePhone, plainPhone } from '#tests/features/delivery-phone.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';

const t = fi.delivery;
const aino = childId('a'.repeat(32));
const own = (id: string, title: string, more = {}) =>
  saveOwnReminder({
    id: id.repeat(32),
    child: aino,
    kind: 'visit',
    title,
    note: null,
    start: localDate('2026-12-01'),
    times: [localTime('12:00')],
    repeat: null,
    ...more,
  });

beforeEach(async () => {
  await eraseEverything();
  await deleteInbox();
  forgetMissed();
  await storeRealPacks();
  await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2026-09-20'), careStart: localDate('2027-08-01') });
});
afterEach(plainPhone);

const inboxIs = (check: (inbox: Awaited<ReturnType<typeof readInbox>> & { ok: true }) => void) =>
  waitFor(async () => {
    const inbox = await readInbox();
    if (!inbox.ok) throw new Error(inbox.error);
    check(inbox);
  });
const wordsOf = (
  inbox: { value: { notices: readonly { subject: string; words: string | null }[] } },
  subject: string,
) => inbox.value.notices.find((each) => each.subject.includes(subject))?.words;

test('with everything off the inbox has no words and nothing is asked of the phone', async () => {
  const asked = fakePhone({ permission: 'granted', canWake: true, isInstalled: true, hasBadge: true });
  await own('b', 'Hammaslääkäri');
  await openApp('/fi/reminders');
  await inboxIs(({ value }) => {
    expect(value.notices.length).toBeGreaterThan(1);
    expect(value.voice?.mode).toBe('off');
    expect(value.notices.every(({ words }) => words === null)).toBe(true);
  });
  expect(asked).toEqual({ badge: [], waking: [], permission: 0, closed: 0 });
});

test('titles reach the inbox if the parent wants them, and a child is never named', async () => {
  fakePhone({ permission: 'granted', canWake: true, isInstalled: true });
  await saveSetting('notices', 'on');
  await saveSetting('notice-words', 'title');
  await own('b', 'Hammaslääkäri');
  await own('c', 'Ainon hammaslääkäri');
  await openApp('/fi/services');
  await inboxIs((inbox) => {
    expect(inbox.value.voice).toEqual({
      mode: 'on',
      language: 'fi',
      generic: 'Sinulla on muistettavaa',
      nothing: 'Ei uutta muistettavaa',
      url: '/fi/reminders',
      badge: false,
    });
    expect(wordsOf(inbox, 'ecec-apply-4mo')).toMatch(/^Hae varhaiskasvatuspaikkaa$/);
    expect(wordsOf(inbox, 'b'.repeat(32))).toBe('klo 12.00 Hammaslääkäri');
    expect(wordsOf(inbox, 'c'.repeat(32))).toBeNull();
  });
});

test('what fell due while the app was closed is listed once, and then told nowhere else', async () => {
  await own('b', 'Hammaslääkäri');
  await openApp('/fi/', '2026-11-30T10:00:00Z');
  await inboxIs(({ value }) => expect(value.notices.length).toBeGreaterThan(1));
  expect(screen.queryByText(t.missed.title)).toBeNull();

  cleanup();
  const { user } = await openApp('/fi/', '2026-12-02T10:00:00Z');
  const list = await screen.findByRole('region', { name: t.missed.title });
  expect(list).toHaveTextContent('klo 12.00 Hammaslääkäri');
  await inboxIs(({ value }) => expect([...value.told]).toContain(`own:${'b'.repeat(32)}:2026-12-01T12:00`));
  await user.click(screen.getByRole('button', { name: t.missed.dismiss }));
  expect(screen.queryByText(t.missed.title)).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();

  cleanup();
  forgetMissed();
  await openApp('/fi/', '2026-12-02T12:00:00Z');
  await inboxIs(({ value }) => expect(value.notices.length).toBeGreaterThan(1));
  expect(screen.queryByText(t.missed.title)).toBeNull();
});

test("a turn of today stands in today's own list, and is not told a second time as missed", async () => {
  await own('b', 'Hammaslääkäri');
  await openApp('/fi/', '2026-11-30T10:00:00Z');
  await inboxIs(({ value }) => expect(value.notices.length).toBeGreaterThan(1));
  cleanup();
  await openApp('/fi/', '2026-12-01T12:00:00Z');
  await inboxIs(({ value }) => expect([...value.told]).toContain(`own:${'b'.repeat(32)}:2026-12-01T12:00`));
  expect(screen.queryByText(t.missed.title)).toBeNull();
  expect(screen.getAllByText(/Hammaslääkäri/)).not.toEqual([]);
});

test('what stands on the same page already is left out of what was missed', async () => {
  await loadTextsOf('planning', 'fi');
  const line = (subject: string) => ({ key: `${subject}@1`, subject, title: subject, day: localDate('2026-12-01') });
  const listOf = (missed: string[], except: string[]) => (
    <MemoryRouter>
      <LanguageProvider language="fi">
        <MissedSinceLast missed={missed.map(line)} except={new Set(except)} />
      </LanguageProvider>
    </MemoryRouter>
  );
  const { rerender, container } = render(listOf(['one', 'two'], ['one']));
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringMatching(/^two/)]);
  rerender(listOf(['one'], ['one']));
  expect(container).toBeEmptyDOMElement();
});

test('a page that is hidden delivers nothing until it is seen', async () => {
  // What a page of the test before was still writing when it was closed.
  await new Promise((done) => setTimeout(done, 500));
  await deleteInbox();
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await openApp('/fi/services');
  await new Promise((done) => setTimeout(done, 500));
  await inboxIs(({ value }) => expect(value.voice).toBeNull());
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await inboxIs(({ value }) => expect(value.notices.length).toBeGreaterThan(0));
});

test('the badge counts what fell due, and goes when it is switched off', async () => {
  const asked = fakePhone({ hasBadge: true });
  await own('b', 'Hammaslääkäri');
  await openApp('/fi/', '2026-11-30T10:00:00Z');
  await inboxIs(({ value }) => expect(value.notices.length).toBeGreaterThan(1));
  cleanup();
  await saveSetting('badge', 'on');
  await openApp('/fi/services', '2026-12-01T12:00:00Z');
  await waitFor(() => expect(asked.badge.at(-1)).toBe(1));
  await saveSetting('badge', null);
  await waitFor(() => expect(asked.badge.at(-1)).toBe(0));
});

test('after a loss everything is taken back: plan, badge, wake-ups, what is on the lock screen', async () => {
  const asked = fakePhone({ permission: 'granted', canWake: true, isInstalled: true, hasBadge: true });
  await saveSetting('notices', 'on');
  await saveSetting('badge', 'on');
  await openApp('/fi/services');
  await waitFor(() => expect(asked.waking).toContain('register reminders'));
  await saveSetting('hush', '2026-11-21');
  await inboxIs(({ value }) => expect(value).toMatchObject({ voice: { mode: 'silent' }, notices: [] }));
  await waitFor(() => expect(asked.waking.at(-1)).toBe('unregister reminders'));
  expect(asked.badge.at(-1)).toBe(0);

  cleanup();
  await openApp('/fi/reminders/delivery');
  expect(await screen.findByText(t.hushed)).toBeVisible();
});
