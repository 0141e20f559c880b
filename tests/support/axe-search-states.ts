import type { Language } from '#domain/language.ts';
import type { State } from '#tests/support/axe-states.ts';
import { expect } from '#tests/support/browser-test.ts';
import { goOn } from '#tests/support/in-app.ts';
import { texts } from '#tests/support/texts.ts';

/** What the search says before, while and after something is found. */
export function searchStates(language: Language): State[] {
  const t = texts[language];
  const at = (path: string) => `/${language}/${path}`;
  return [
    {
      name: 'search with hits, one of them chosen',
      enter: async (page) => {
        await goOn(page, `${at('search')}?q=neuvola`);
        await expect(page.getByRole('listbox')).toBeVisible();
        // Enter keeps the words for the next state, and the first option becomes the chosen one by an arrow.
        await page.getByRole('combobox').press('Enter');
        await page.getByRole('combobox').press('ArrowDown');
      },
    },
    {
      name: 'search, what was searched last',
      enter: async (page) => {
        await goOn(page, at('search'));
        await expect(page.getByRole('heading', { name: t.search.recent.title })).toBeVisible();
      },
    },
    {
      name: 'search, help first',
      enter: async (page) => {
        await goOn(page, `${at('search')}?q=${language === 'fi' ? 'en%20jaksa' : 'jag%20orkar%20inte'}`);
        await expect(page.getByRole('group', { name: t.search.groups.help })).toBeVisible();
      },
    },
    {
      name: 'search, a word put right',
      enter: async (page) => {
        await goOn(page, `${at('search')}?q=neuvla`);
        await expect(page.getByText(t.search.didYouMean).first()).toBeVisible();
      },
    },
    {
      name: 'search, no hits',
      enter: async (page) => {
        await goOn(page, `${at('search')}?q=xyzzy`);
        await expect(page.getByRole('heading', { name: t.search.none.kinds })).toBeVisible();
      },
    },
  ];
}
