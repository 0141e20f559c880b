import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { exportBackup } from '#storage/backup.ts';
import { eraseEverything } from '#storage/erase.ts';
import { getReady } from '#tests/support/real-finder.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

vi.mock('#app/searching/finder.ts', async () => {
  const { realFinder } = await import('#tests/support/real-finder.ts');
  return realFinder;
});

beforeAll(getReady, 60_000);
beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

const kept = (): unknown => JSON.parse(localStorage.getItem('evaat:recent-searches') ?? '[]');

describe.each(languages)('recent searches in %s', (language) => {
  const t = texts[language].search;
  const path = `/${language}/search`;

  /** Searches for words, does what keeps them, and goes away. */
  async function search(words: string, act: 'enter' | 'follow' | 'only type') {
    const { user, unmount } = await openApp(`${path}?q=${encodeURIComponent(act === 'only type' ? '' : words)}`);
    await user.click(await screen.findByRole('combobox'));
    if (act === 'only type') await user.keyboard(words);
    await screen.findByRole('listbox');
    if (act === 'enter') await user.keyboard('{Enter}');
    if (act === 'follow') await user.keyboard('{ArrowDown}{Enter}');
    unmount();
  }

  test('are kept when Enter is pressed or a result followed, not while one types; one tap searches again', async () => {
    await search('neuvola', 'only type');
    expect(kept()).toEqual([]);
    await search('neuvola', 'enter');
    await search('rokotus', 'follow');
    await search('Neuvola ', 'enter');
    expect(kept()).toEqual(['Neuvola', 'rokotus']);

    const { user } = await openApp(path);
    expect(await screen.findByRole('heading', { name: t.recent.title })).toBeVisible();
    expect(screen.queryByText(t.try.title)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'rokotus' }));
    expect(screen.getByRole('combobox')).toHaveValue('rokotus');
    expect(await screen.findByRole('listbox')).toBeVisible();
  });

  test('are taken away one by one and all at once, the focus staying near', async () => {
    for (const words of ['neuvola', 'rokotus', 'leikki']) await search(words, 'enter');
    const { user } = await openApp(path);
    const remove = (query: string) => screen.getByRole('button', { name: filled(t.recent.remove, { query }) });
    await screen.findByRole('heading', { name: t.recent.title });
    await user.click(remove('rokotus'));
    expect(kept()).toEqual(['leikki', 'neuvola']);
    expect(remove('neuvola')).toHaveFocus();
    expect(screen.getByText(filled(t.recent.removed, { query: 'rokotus' }))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t.recent.clear }));
    expect(kept()).toEqual([]);
    expect(screen.getByRole('combobox')).toHaveFocus();
    expect(screen.getByText(t.recent.cleared)).toBeInTheDocument();
    expect(screen.getByText(t.try.title)).toBeVisible();
  });

  test.each(
    language === 'fi'
      ? ['mies lyö', 'en jaksa', 'nollalinja', 'väkivalta', '131052-308T neuvola']
      : ['mannen slår', 'jag orkar inte', 'nollinjen', 'våld', '131052-308T rådgivning'],
  )('"%s" is never kept, neither by Enter nor by following a result', async (words) => {
    await search(words, 'enter');
    await search(words, 'follow');
    expect(kept()).toEqual([]);
  });
});

test('no backup carries them, and "remove everything" takes them', async () => {
  localStorage.setItem('evaat:recent-searches', JSON.stringify(['uniikkihaku']));
  const backup = await exportBackup(localDate('2026-11-21'));
  expect(backup.ok && JSON.stringify(backup.value)).not.toMatch('uniikkihaku');
  const { erase } = texts.fi.settings;
  const { user } = await openApp('/fi/settings');
  await user.click(await screen.findByRole('button', { name: erase.action }));
  await user.click(screen.getByRole('button', { name: erase.confirm }));
  expect(await screen.findByText(erase.done)).toBeVisible();
  expect(kept()).toEqual([]);
});
