import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { eraseEverything } from '#storage/erase.ts';
import { getReady } from '#tests/support/real-finder.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

vi.mock('#app/searching/finder.ts', async () => {
  const { realFinder } = await import('#tests/support/real-finder.ts');
  return realFinder;
});

beforeAll(getReady, 60_000);
beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

const t = texts.fi.search;
const box = () => screen.getByRole('combobox', { name: t.label });
const options = () => within(screen.getByRole('listbox', { name: t.results })).getAllByRole('option');
const chosen = () => options().filter((option) => option.getAttribute('aria-selected') === 'true');

async function searching(words: string) {
  const app = await openApp(`/fi/search?q=${words}`);
  await app.user.click(await screen.findByRole('combobox'));
  await screen.findByRole('listbox');
  return app;
}

test('arrow keys walk through the options of all groups and round by way of the field; the focus stays in it', async () => {
  const { user } = await searching('neuvola');
  expect(chosen()).toEqual([]);
  expect(box()).not.toHaveAttribute('aria-activedescendant');
  const all = options();
  for (const option of all.slice(0, 8)) {
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([option]);
    expect(box()).toHaveAttribute('aria-activedescendant', option.id);
  }
  await user.keyboard('{ArrowUp}'.repeat(8));
  expect(chosen()).toEqual([]);
  await user.keyboard('{ArrowUp}');
  expect(chosen()).toEqual([all.at(-1)]);
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toEqual([]);
  expect(box()).toHaveFocus();
  expect(box()).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
});

test('Enter opens what was chosen, and nothing that was not', async () => {
  const { user, address } = await searching('neuvola');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(address()).toBe('/fi/search?q=neuvola'));
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(address()).toBe('/fi/services/neuvola'));
});

test('Escape lets go of the option, then clears the words', async () => {
  const { user } = await searching('neuvola');
  await user.keyboard('{ArrowDown}{Escape}');
  expect(chosen()).toEqual([]);
  expect(box()).toHaveValue('neuvola');
  await user.keyboard('{Escape}');
  expect(box()).toHaveValue('');
  expect(await screen.findByText(t.start)).toBeVisible();
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('Home, End and another letter go back to the text', async () => {
  const { user } = await searching('neuvol');
  for (const key of ['{Home}', '{End}', '{ArrowLeft}', 'a']) {
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toHaveLength(1);
    await user.keyboard(key);
    await waitFor(() => expect(chosen()).toEqual([]));
  }
});

test('more of a group is an option as well, and the next one chosen is the first new one', async () => {
  const { user } = await searching('neuvola');
  const few = options();
  const more = few.findIndex((option) => option.getAttribute('aria-label')?.endsWith(`: ${t.groups.services}`));
  await user.keyboard('{ArrowDown}'.repeat(more + 1));
  expect(chosen()).toEqual([few[more]]);
  await user.keyboard('{Enter}');
  expect(options().length).toBeGreaterThan(few.length);
  expect(chosen()).toEqual([options()[more]]);
  expect(box()).toHaveFocus();
});

test('who comes into the list by Tab walks on with the arrows, and back into the field', async () => {
  const { user } = await searching('neuvola');
  const [first, second] = options();
  first?.focus();
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(box()).toHaveFocus();
});

test('the name of an option is what it is called; what it is follows as its description', async () => {
  await searching('neuvola');
  const option = screen.getByRole('option', { name: 'Oma neuvola' });
  expect(option).toHaveAccessibleDescription(/^Ota yhteyttä/);
});
