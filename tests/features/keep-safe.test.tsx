import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingTold } from '#domain/family/child.ts';
import { childId } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { recall, remember } from '#platform/local-memory.ts';
import { readAtStake } from '#storage/at-stake.ts';
import { saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { saveMemory } from '#storage/memories.ts';
import { personal } from '#storage/personal-database.ts';
import { saveSetting } from '#storage/settings.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

const aino = childId('a'.repeat(32));
const start = localDate('2026-06-01');
const after = (days: number) => plusDays(start, days);

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  Object.assign(URL, { createObjectURL: () => 'blob:backup', revokeObjectURL: () => undefined });
});

async function writeNotes(count: number, from = 0): Promise<void> {
  await saveChild(aino, { ...nothingTold, nickname: 'Aino', birthDate: localDate('2026-02-03') });
  for (let number = from; number < from + count; number += 1)
    await saveMemory({ id: `${number}`.repeat(32), child: aino, title: `Muisto ${number}`, on: null, note: null });
}

const anIphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15';
const onHomeScreen = (userAgent: string) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media === '(display-mode: standalone)',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
};

describe.each(languages)('the first page in %s', (language) => {
  const { keep, moveIn, cameBack, phones } = texts[language].settings;
  const { later } = keep;
  /** Opens it on a day; `card` is there or not once the rest of the day is. */
  const on = async (day: LocalDate) => {
    const app = await openApp(`/${language}/`, `${day}T10:00:00Z`);
    await waitFor(() => expect(recall('notes-since')).not.toBeNull());
    return app;
  };
  const card = () => screen.findByRole('complementary', { name: keep.title });
  const noCard = async () => {
    // As long as the card took where it comes.
    await new Promise((done) => setTimeout(done, 150));
    expect(screen.queryByRole('complementary', { name: keep.title })).toBeNull();
  };

  test('says after two months that the notes are on this phone alone, once a season', async () => {
    await writeNotes(5);
    (await on(start)).unmount();
    expect(recall('notes-since')).toBe(start);
    const before = await on(after(59));
    await noCard();
    before.unmount();

    const due = await on(after(60));
    expect(await card()).toHaveTextContent(keep.text);
    expect(screen.getByRole('link', { name: keep.action })).toHaveAttribute('href', `/${language}/settings`);
    await due.user.click(screen.getByRole('button', { name: later }));
    expect(screen.queryByText(keep.title)).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    due.unmount();

    const quiet = await on(after(149));
    await noCard();
    quiet.unmount();
    await on(after(150));
    expect(await card()).toBeVisible();
  });

  test('says nothing for three months after a backup, and then only if something was written since', async () => {
    await writeNotes(5);
    (await on(start)).unmount();
    const settings = await openApp(`/${language}/settings`, `${after(60)}T10:00:00Z`);
    const { backup } = texts[language].settings;
    await settings.user.click(await screen.findByRole('button', { name: backup.export }));
    expect(await screen.findByText(backup.exported)).toBeVisible();
    settings.unmount();

    const same = await on(after(200));
    await noCard();
    same.unmount();
    await writeNotes(1, 5);
    const soon = await on(after(150));
    await noCard();
    soon.unmount();
    await on(after(151));
    expect(await card()).toBeVisible();
  });

  test('says nothing of a few entries, of a shared family, after a loss, or where the clock was wrong', async () => {
    await writeNotes(5);
    remember('notes-since', start);
    await personal.run((db) => db.sync.add({ key: 'family' } as never));
    const shared = await openApp(`/${language}/`, `${after(300)}T10:00:00Z`);
    await waitFor(() => expect(recall('notes-since')).toBeNull());
    await noCard();
    shared.unmount();
    await personal.run((db) => db.sync.delete('family'));

    remember('notes-since', after(900));
    const wrong = await openApp(`/${language}/`, `${after(300)}T10:00:00Z`);
    await waitFor(() => expect(recall('notes-since')).toBe(after(300)));
    await noCard();
    wrong.unmount();

    remember('notes-since', start);
    await saveSetting('hush', start);
    const hushed = await openApp(`/${language}/`, `${after(300)}T10:00:00Z`);
    await screen.findByRole('heading', { name: texts[language].today.how.title });
    await noCard();
    hushed.unmount();
    await saveSetting('hush', null);

    await eraseEverything();
    await writeNotes(4);
    await openApp(`/${language}/`, `${after(300)}T10:00:00Z`);
    await waitFor(() => expect(recall('notes-since')).toBeNull());
    await noCard();
  });

  test('says on an iPhone’s home screen how to bring what was written in Safari, until it is told not to', async () => {
    onHomeScreen(anIphone);
    const { user, unmount } = await openApp(`/${language}/`);
    const found = await screen.findByRole('complementary', { name: moveIn.title });
    expect(found).toHaveTextContent(moveIn.text);
    expect(found).toHaveTextContent(moveIn.pair);
    expect(screen.getByRole('link', { name: moveIn.action })).toHaveAttribute('href', `/${language}/settings`);
    expect(screen.getByRole('link', { name: moveIn.join })).toHaveAttribute(
      'href',
      `/${language}/settings/phones/join`,
    );
    await user.click(screen.getByRole('button', { name: moveIn.dismiss }));
    expect(screen.queryByText(moveIn.title)).toBeNull();
    unmount();
    await openApp(`/${language}/`);
    await noMoveIn();
  });
  const noMoveIn = async () => {
    await new Promise((done) => setTimeout(done, 150));
    expect(screen.queryByText(moveIn.title)).toBeNull();
  };

  test('says nothing of moving in where something is told, in a browser’s tab, or on another phone', async () => {
    const tab = await openApp(`/${language}/`);
    await noMoveIn();
    tab.unmount();
    onHomeScreen('Mozilla/5.0 (Linux; Android 10; K) Chrome/150');
    const android = await openApp(`/${language}/`);
    await noMoveIn();
    android.unmount();
    onHomeScreen(anIphone);
    await openApp(`/${language}/`);
    expect(await screen.findByText(moveIn.title)).toBeVisible();
    // Written while the page is open: there is nothing to move in to.
    await saveChild(aino, { nickname: 'Aino' });
    await waitFor(() => expect(screen.queryByText(moveIn.title)).toBeNull());
  });

  test('says that what the browser lost is back, until somebody knows', async () => {
    await writeNotes(1);
    await personal.run((db) => db.meta.update('schema', { cameBack: true }));
    const { user, unmount } = await openApp(`/${language}/`);
    const found = await screen.findByRole('complementary', { name: cameBack.title });
    expect(found).toHaveTextContent(`${cameBack.text}${cameBack.pair}`);
    expect(screen.getByRole('link', { name: phones.title })).toHaveAttribute('href', `/${language}/settings/phones`);
    await user.click(screen.getByRole('button', { name: cameBack.dismiss }));
    expect(screen.queryByText(cameBack.title)).toBeNull();
    await waitFor(async () => expect(await readAtStake()).toMatchObject({ value: { cameBack: false } }));
    unmount();
    await openApp(`/${language}/`);
    await waitFor(() => expect(recall('notes-since')).toBeNull());
    expect(screen.queryByText(cameBack.title)).toBeNull();
  });
});
