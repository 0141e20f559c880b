import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { childId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { forgetMissed, missedStore } from '#features/delivery/missed.ts';
import { recall, remember } from '#platform/local-memory.ts';
import { saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { saveOwnReminder } from '#storage/own-reminders.ts';
import { saveSetting } from '#storage/settings.ts';
import { markTold, readInbox } from '#storage/sw-inbox.ts';
import { deleteInbox } from '#storage/sw-inbox/database.ts';
import { fakePhone, plainPhone, type FakePhone } from '#tests/features/delivery-phone.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

const t = texts.fi.settings.erase;
const aino = childId('a'.repeat(32));
const powers = { permission: 'granted', canWake: true, isInstalled: true, hasBadge: true } as const;

beforeEach(async () => {
  await eraseEverything();
  await deleteInbox();
  forgetMissed();
  await storeRealPacks();
  await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2026-09-20') });
  await saveOwnReminder({
    id: 'b'.repeat(32),
    child: aino,
    kind: 'visit',
    title: 'Hammaslääkäri',
    note: null,
    start: localDate('2026-12-01'),
    times: [localTime('12:00')],
    repeat: null,
  });
});
afterEach(plainPhone);

const inboxHas = async () => {
  const inbox = await readInbox();
  return inbox.ok ? [inbox.value.notices.length, inbox.value.told.size] : inbox.error;
};

/** A family that is reminded in the ways of its choice and has missed something, opens the settings and removes everything. */
async function eraseOn(phone: FakePhone, on: readonly ('notices' | 'badge')[]) {
  const asked = fakePhone(phone);
  for (const setting of on) await saveSetting(setting, 'on');
  await openApp('/fi/services', '2026-11-30T10:00:00Z');
  await waitFor(async () => expect((await inboxHas())[0]).toBeGreaterThan(1));
  cleanup();
  const { user } = await openApp('/fi/settings', '2026-12-02T10:00:00Z');
  await waitFor(() => expect(missedStore.get().missed).not.toEqual([]));
  await markTold([`reminder:${aino}:test@2026-12-01`], 0);
  await user.click(await screen.findByRole('button', { name: t.action }));
  const question = within(await screen.findByRole('dialog', { name: t.confirmTitle }));
  return { asked, confirm: () => user.click(question.getByRole('button', { name: t.confirm })) };
}

async function nothingIsLeft() {
  expect(await screen.findByText(t.done)).toBeVisible();
  expect(recall('draft:child:new')).toBeNull();
  await waitFor(async () => expect(await inboxHas()).toEqual([0, 0]));
  await waitFor(() => expect(missedStore.get().missed).toEqual([]));
}

test('removing everything takes down waking, badge, inbox, and what is on the lock screen', async () => {
  remember('draft:child:new', '{}');
  const { asked, confirm } = await eraseOn(powers, ['notices', 'badge']);
  await waitFor(() => expect(asked.badge.at(-1)).toBe(1));
  expect(asked.waking.at(-1)).toBe('register reminders');
  await confirm();
  await nothingIsLeft();
  await waitFor(() => expect(asked.badge.at(-1)).toBe(0));
  await waitFor(() => expect(asked.waking.at(-1)).toBe('unregister reminders'));
  expect(asked.closed).toBeGreaterThan(0);
  expect(recall('way:badge')).toBeNull();
});

test('a phone that fails on the way is no reason to stop half-way', async () => {
  remember('draft:child:new', '{}');
  const { asked, confirm } = await eraseOn({ ...powers, notificationsBroken: true }, ['notices', 'badge']);
  await waitFor(() => expect(asked.badge.at(-1)).toBe(1));
  await confirm();
  await nothingIsLeft();
  await waitFor(() => expect(asked.badge.at(-1)).toBe(0));
});

test('what was never on is not asked about', async () => {
  const { asked, confirm } = await eraseOn(powers, []);
  await confirm();
  await nothingIsLeft();
  expect([asked.badge, asked.waking]).toEqual([[], []]);
});
