import { cleanup, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { blockText } from '#domain/kit/block-text.ts';
import { languages } from '#domain/language.ts';
import { listItemsOf, saveListItem } from '#storage/list-items.ts';
import { emptyPhone } from '#tests/features/planned-family.ts';
import { kit, openApp } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

const kept = async (slug: string) => {
  const items = await listItemsOf(slug);
  return items.ok ? items.value : [];
};

describe.each(languages)('lists in %s', (language) => {
  const t = texts[language].kit;
  const at = (slug: string) => `/${language}/kit/${slug}`;
  /** The words of a thing to tick or fill in, as the text has them. */
  const words = (slug: string, item: string) => {
    const blocks = kit.find((each) => each.slug === slug)?.texts[language].blocks ?? [];
    const found = blocks
      .flatMap((block) => (block.type === 'checklist' || block.type === 'blanks' ? block.items : []))
      .find(({ id }) => id === item);
    return found ? blockText([{ type: 'paragraph', content: found.content }]) : item;
  };
  const box = (item: string) => screen.findByRole('checkbox', { name: words('hospital-bag', item) });
  const ticked = (item: string) => waitFor(async () => expect(await box(item)).toBeChecked());
  const field = (item: string) => screen.findByLabelText(words('babysitter', item));
  const reopen = (slug: string) => {
    cleanup();
    return openApp(at(slug));
  };

  test('things are ticked off, stay so, and are all cleared for the next time', async () => {
    const { user } = await openApp(at('hospital-bag'));
    expect(await screen.findByText(t.list.onPhone)).toBeVisible();
    expect(screen.queryByRole('button', { name: t.list.clear })).toBeNull();
    await user.click(await box('id-card'));
    await user.click(await box('snacks'));
    await ticked('id-card');
    await ticked('snacks');
    expect(await kept('hospital-bag')).toMatchObject([{ doneOn: '2026-11-21' }, { doneOn: '2026-11-21' }]);

    const again = await reopen('hospital-bag');
    await ticked('id-card');
    expect(await box('socks')).not.toBeChecked();
    await again.user.click(await box('id-card'));
    await waitFor(async () => expect(await box('id-card')).not.toBeChecked());
    await again.user.click(await screen.findByRole('button', { name: t.list.clear }));
    await waitFor(() => expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0));
    await waitFor(() => expect(screen.queryByRole('button', { name: t.list.clear })).toBeNull());
  });

  test('the ticks of one list say nothing about another, though both have a bottle', async () => {
    const { user } = await openApp(at('hospital-bag'));
    await user.click(await box('bottle'));
    await ticked('bottle');
    await reopen('going-out');
    expect(await screen.findByRole('checkbox', { name: words('going-out', 'bottle') })).not.toBeChecked();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0);
  });

  test('blanks keep each letter as it is written, and are there the next time', async () => {
    const { user } = await openApp(at('babysitter'));
    await user.type(await field('allergies'), 'Pähkinä');
    // The phone is put away in the middle of a word: no field was left, nothing was saved by hand.
    cleanup();
    await waitFor(async () => expect(await kept('babysitter')).toMatchObject([{ text: 'Pähkinä' }]));
    const again = await openApp(at('babysitter'));
    await waitFor(async () => expect(await field('allergies')).toHaveValue('Pähkinä'));
    await again.user.type(await field('allergies'), ' ja ');
    expect(await field('allergies')).toHaveValue('Pähkinä ja ');
    await again.user.clear(await field('allergies'));
    await again.user.tab();
    await waitFor(async () => expect(await kept('babysitter')).toMatchObject([{ text: null }]));
    expect(await field('allergies')).toHaveValue('');
  });

  test('clearing the ticks leaves what was filled in', async () => {
    await saveListItem('hospital-bag', 'a-note', { text: 'Laukku on eteisessä' });
    const { user } = await openApp(at('hospital-bag'));
    await user.click(await box('snacks'));
    await user.click(await screen.findByRole('button', { name: t.list.clear }));
    await waitFor(async () => expect(await box('snacks')).not.toBeChecked());
    expect(await kept('hospital-bag')).toContainEqual(expect.objectContaining({ text: 'Laukku on eteisessä' }));
  });

  test('a personal identity code is refused with a kind word, and nothing of it stays on the phone', async () => {
    const { user } = await openApp(at('babysitter'));
    await user.type(await field('child-name'), 'Aino 131052-308T');
    expect(await screen.findByRole('alert')).toHaveTextContent(t.identity);
    expect(await field('child-name')).toBeInvalid();
    await user.tab();
    // It stays where the parent can see and correct it.
    expect(await field('child-name')).toHaveValue('Aino 131052-308T');
    await waitFor(async () => expect(await kept('babysitter')).toMatchObject([{ text: 'Aino' }]));
    await user.type(await field('child-name'), '{Backspace>11/}3 v');
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(async () => expect(await kept('babysitter')).toMatchObject([{ text: 'Aino 3 v' }]));
  });

  test('what is changed on another page shows, also in a field that was written in before', async () => {
    const { user } = await openApp(at('babysitter'));
    await user.type(await field('meals'), 'Puuroa');
    await user.tab();
    await waitFor(async () => expect(await kept('babysitter')).toMatchObject([{ text: 'Puuroa' }]));
    await saveListItem('babysitter', 'meals', { text: 'Puuroa ja marjoja' });
    await waitFor(async () => expect(await field('meals')).toHaveValue('Puuroa ja marjoja'));
  });

  test('nobody’s letters are taken from under the pen', async () => {
    const { user } = await openApp(at('babysitter'));
    await user.type(await field('meals'), 'Puuroa');
    await waitFor(async () => expect(await kept('babysitter')).toMatchObject([{ text: 'Puuroa' }]));
    // A moment, in which the page hears that it is kept, and then of the other page.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await saveListItem('babysitter', 'meals', { text: 'Marjoja' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await field('meals')).toHaveValue('Puuroa');
    // Left as it is, it shows what came last.
    await user.tab();
    await waitFor(async () => expect(await field('meals')).toHaveValue('Marjoja'));
  });
});
