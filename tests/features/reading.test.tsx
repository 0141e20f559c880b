import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/language.ts';
import { listReading } from '#storage/reading.ts';
import { emptyPhone } from '#tests/features/planned-family.ts';
import { kit, openApp } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

/**
 * Scrolls until a block is the first to be seen. jsdom has no layout: where the blocks stand is told here, the waiting until the
 * scrolling rests is real.
 */
async function scrollTo(block: number): Promise<void> {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const own = this.getAttribute('data-block');
    return new DOMRect(0, own === null || Number(own) >= block ? 200 : -500, 300, 100);
  });
  // The page has come alive by then.
  await new Promise((resolve) => setTimeout(resolve, 50));
  fireEvent.scroll(window);
  await new Promise((resolve) => setTimeout(resolve, 900));
}
const stored = async () => {
  const reading = await listReading();
  return reading.ok ? reading.value : [];
};

describe.each(languages)('reading in %s', (language) => {
  const t = texts[language].kit;
  const at = (slug: string) => `/${language}/kit${slug === '' ? '' : `/${slug}`}`;
  const button = (name: string) => screen.findByRole('button', { name });
  const titleOf = (slug: string) => kit.find((each) => each.slug === slug)?.texts[language].title ?? slug;
  const blocksOf = (slug: string) => kit.find((each) => each.slug === slug)?.texts[language].blocks.length ?? 0;
  const shelf = async (name: string) => {
    cleanup();
    await openApp(at(''));
    const section = (await screen.findByRole('heading', { level: 2, name })).closest('section');
    return [...(section?.querySelectorAll('li a') ?? [])].map((link) => link.textContent);
  };
  const noShelf = async (name: string) => {
    cleanup();
    await openApp(at(''));
    await screen.findByRole('heading', { name: t.byStage });
    await expect(screen.findByRole('heading', { name }, { timeout: 300 })).rejects.toThrow();
  };

  test('an article is saved for later, stands on the shelf, and is taken from it again', async () => {
    for (const slug of ['teeth', 'crying']) {
      const { user } = await openApp(at(slug));
      await user.click(await button(t.save));
      expect(await screen.findByRole('button', { name: t.savedState, pressed: true })).toBeVisible();
      cleanup();
    }
    expect(new Set(await shelf(t.saved))).toEqual(new Set([titleOf('crying'), titleOf('teeth')]));
    cleanup();
    const { user } = await openApp(at('crying'));
    await user.click(await button(t.savedState));
    expect(await screen.findByRole('button', { name: t.save, pressed: false })).toBeVisible();
    expect(await shelf(t.saved)).toEqual([titleOf('teeth')]);
  });

  test('marked as read, and the mark taken back', async () => {
    const { user } = await openApp(at('crying'));
    await user.click(await button(t.markRead));
    await user.click(await screen.findByRole('button', { name: t.read, pressed: true }));
    expect(await screen.findByRole('button', { name: t.markRead, pressed: false })).toBeVisible();
    expect(await stored()).toMatchObject([{ id: 'crying', readOn: null, savedOn: null }]);
  });

  test('one left half-way is on the shelf, and goes on at its place', async () => {
    await openApp(at('crying'));
    await screen.findByRole('button', { name: t.save });
    await scrollTo(4);
    expect(await shelf(t.continue)).toEqual([titleOf('crying')]);
    cleanup();
    const { user } = await openApp(at('crying'));
    await user.click(await button(t.resume));
    const place = document.querySelector('[data-block="4"]');
    expect(place).toHaveFocus();
    expect(place?.textContent.length).toBeGreaterThan(0);
  });

  test('while one reads nothing moves: the way back to a place is for the next time', async () => {
    await openApp(at('crying'));
    await screen.findByRole('button', { name: t.save });
    await scrollTo(4);
    await waitFor(async () => expect(await stored()).toMatchObject([{ block: 4 }]));
    await scrollTo(5);
    await waitFor(async () => expect(await stored()).toMatchObject([{ block: 5 }]));
    expect(screen.queryByRole('button', { name: t.resume })).toBeNull();
  });

  test('of a page about violence no trace is left', async () => {
    await openApp(at('violence'));
    await screen.findByRole('button', { name: t.save });
    await scrollTo(4);
    expect(await stored()).toEqual([]);
    await noShelf(t.continue);
  });

  test('what was only glanced at is not half-read', async () => {
    await openApp(at('teeth'));
    await screen.findByRole('button', { name: t.save });
    await scrollTo(2);
    await scrollTo(0);
    await waitFor(async () => expect(await stored()).toMatchObject([{ block: 0 }]));
    await noShelf(t.continue);
  });

  test('what was read to its end is not half-read', async () => {
    await openApp(at('crying'));
    await screen.findByRole('button', { name: t.save });
    await scrollTo(4);
    await scrollTo(blocksOf('crying'));
    await noShelf(t.continue);
  });

  test('what was marked as read is not half-read', async () => {
    const { user } = await openApp(at('play'));
    await screen.findByRole('button', { name: t.save });
    await scrollTo(3);
    await user.click(await button(t.markRead));
    await screen.findByRole('button', { name: t.read });
    // And looked at once more.
    await scrollTo(5);
    await noShelf(t.continue);
    cleanup();
    await openApp(at('play'));
    await screen.findByRole('button', { name: t.read, pressed: true });
    expect(screen.queryByRole('button', { name: t.resume })).toBeNull();
  });

  test('of several the one read last', async () => {
    for (const slug of ['crying', 'teeth']) {
      await openApp(at(slug));
      await screen.findByRole('button', { name: t.save });
      await scrollTo(2);
      await waitFor(async () => expect(await stored()).toContainEqual(expect.objectContaining({ id: slug, block: 2 })));
      cleanup();
    }
    expect(await shelf(t.continue)).toEqual([titleOf('teeth')]);
  });

  test('the next article begins at its own beginning', async () => {
    const { user, address } = await openApp(at('crying'));
    await screen.findByRole('button', { name: t.save });
    await scrollTo(4);
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    const pager = within(screen.getByRole('navigation', { name: t.pager }));
    await user.click(pager.getByRole('link', { name: new RegExp(`^${t.next}`) }));
    expect(address()).not.toBe(at('crying'));
    await screen.findByRole('button', { name: t.save, pressed: false });
    expect(screen.queryByRole('button', { name: t.resume })).toBeNull();
    await user.click(
      within(screen.getByRole('navigation', { name: t.pager })).getByRole('link', {
        name: new RegExp(`^${t.previous}`),
      }),
    );
    expect(await button(t.resume)).toBeVisible();
  });

  test('sharing copies the address where there is no share sheet, and says so', async () => {
    history.replaceState(null, '', `${at('crying')}?from=search`);
    const { user } = await openApp(at('crying'));
    await user.click(await button(t.share));
    expect(await screen.findByText(t.copied)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}${at('crying')}`);
    history.replaceState(null, '', '/');
  });

  test('sharing opens the phone’s sheet where there is one; closing it is no failure', async () => {
    const { user } = await openApp(at('crying'));
    const sheet = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { share: sheet }));
    await user.click(await button(t.share));
    expect(sheet).toHaveBeenCalledWith({ title: titleOf('crying'), url: expect.stringContaining('http') as string });
    sheet.mockRejectedValueOnce(new TypeError('not allowed'));
    expect(screen.queryByText(t.shareFailed)).toBeNull();
    await user.click(await button(t.share));
    expect(await screen.findByText(t.shareFailed)).toBeVisible();
  });

  test('prints the page', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await openApp(at('crying'));
    await user.click(await button(t.print));
    expect(print).toHaveBeenCalledOnce();
  });
});
