import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { appearanceScript } from '#build/appearance-script.ts';
import { languages } from '#domain/language.ts';
import { emptyPhone } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

const page = document.documentElement;
const parts = ['data-size', 'data-scheme'] as const;
const shown = () => parts.map((part) => page.getAttribute(part));
/** A page as it comes from the server, with the script that stands in its head. */
function load(): void {
  cleanup();
  for (const part of parts) page.removeAttribute(part);
  const script = document.createElement('script');
  script.textContent = appearanceScript;
  document.head.append(script);
  script.remove();
}

beforeEach(emptyPhone);
afterEach(() => {
  for (const part of parts) page.removeAttribute(part);
});

test('the bar of the phone above the page has the colour chosen, at once and when the page is opened again', async () => {
  const head = document.createElement('div');
  head.innerHTML =
    readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8')
      .match(/<meta name="theme.+>/g)
      ?.join('') ?? '';
  document.head.append(head);
  const bars = [...head.querySelectorAll('meta')];
  const media = () => bars.map((bar) => bar.media);
  const phones = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'];
  const { user } = await openApp('/fi/settings');
  const choose = async (name: string) => user.click(await screen.findByRole('radio', { name }));
  const { schemes } = texts.fi.appearance;
  await choose(schemes.light);
  expect(media()).toEqual(['all', 'not all']);
  await choose(schemes.dark);
  expect(media()).toEqual(['not all', 'all']);
  for (const [index, bar] of bars.entries()) bar.media = phones[index] ?? '';
  load();
  expect(media()).toEqual(['not all', 'all']);
  const again = await openApp('/fi/settings');
  await again.user.click(await screen.findByRole('radio', { name: schemes.auto }));
  expect(media()).toEqual(phones);
  head.remove();
});

describe.each(languages)('how everything looks, in %s', (language) => {
  const t = texts[language].appearance;
  const choice = (name: string) => screen.findByRole('radio', { name });

  test('text size and dark hold at once, in every page, and after it is opened again', async () => {
    const { user } = await openApp(`/${language}/settings`);
    expect(shown()).toEqual([null, null]);
    await user.click(await choice(t.sizes.largest));
    await user.click(await choice(t.schemes.dark));
    expect(shown()).toEqual(['largest', 'dark']);

    load();
    expect(shown()).toEqual(['largest', 'dark']);
    const again = await openApp(`/${language}/settings`);
    expect(await choice(t.sizes.largest)).toBeChecked();
    expect(await choice(t.schemes.dark)).toBeChecked();
    await again.user.click(await choice(t.sizes.normal));
    await again.user.click(await choice(t.schemes.auto));
    expect(shown()).toEqual([null, null]);
    load();
    expect(shown()).toEqual([null, null]);
  });

  test('an article has the same choices beside its text', async () => {
    const { user } = await openApp(`/${language}/kit/crying`);
    const folded = await screen.findByText(texts[language].kit.textSize, { selector: 'summary' });
    await user.click(folded);
    const choices = within(folded.closest('details') as HTMLElement);
    await user.click(choices.getByRole('radio', { name: t.sizes.large }));
    await user.click(choices.getByRole('radio', { name: t.schemes.light }));
    expect(shown()).toEqual(['large', 'light']);
    cleanup();
    await openApp(`/${language}/settings`);
    expect(await choice(t.sizes.large)).toBeChecked();
    expect(await choice(t.schemes.light)).toBeChecked();
  });

  test('where the browser keeps nothing it holds for the page, and goes back again', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    const { user } = await openApp(`/${language}/settings`);
    await user.click(await choice(t.sizes.larger));
    expect(shown()).toEqual(['larger', null]);
    expect(await choice(t.sizes.larger)).toBeChecked();
    await user.click(await choice(t.sizes.normal));
    expect(shown()).toEqual([null, null]);
    expect(await choice(t.sizes.normal)).toBeChecked();
  });

  test('what is remembered and no choice of ours changes nothing', async () => {
    localStorage.setItem('evaat:size', 'gigantic');
    load();
    await openApp(`/${language}/settings`);
    expect(await choice(t.sizes.normal)).toBeChecked();
  });

  test('with everything erased the choices still say how the page looks, until it is opened again', async () => {
    const { erase } = texts[language].settings;
    const { user } = await openApp(`/${language}/settings`);
    await user.click(await choice(t.sizes.large));
    await user.click(screen.getByRole('button', { name: erase.action }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: erase.confirm }));
    expect(await screen.findByText(erase.done)).toBeVisible();
    expect(shown()).toEqual(['large', null]);
    cleanup();
    await openApp(`/${language}/settings`);
    expect(await choice(t.sizes.large)).toBeChecked();
    load();
    expect(shown()).toEqual([null, null]);
  });
});
