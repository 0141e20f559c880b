import type { Page } from '@playwright/test';

interface Interaction {
  readonly what: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** What is there when it has happened. */
  readonly shown: string;
}

const go = (what: string, link: string, shown: string): Interaction => ({
  what,
  act: (page) => page.locator(link).first().click(),
  shown,
});

/** Something typed into the search, one letter after the other. */
const typed = (text: string): Interaction => ({
  what: `search for ${text}`,
  act: async (page) => {
    await page.getByRole('combobox').fill('');
    await page.getByRole('combobox').pressSequentially(text);
  },
  shown: '[role=listbox] [role=option]',
});

/** The first is one of the parent's own, which stays where it is. */
const tick = (what: string, from: boolean): Interaction => ({
  what,
  act: (page) => page.locator('main li [role=checkbox]').first().click(),
  shown: `main li >> nth=0 >> [role=checkbox][aria-checked=${!from}]`,
});

const worry = (what: string, chip: number): Interaction => ({
  what,
  act: (page) => page.locator(`main [role=group] button:nth-child(${chip})`).first().click(),
  shown: `main [role=group] button:nth-child(${chip})[aria-pressed=true]`,
});

/** What a parent does with the app, from its first page back to it: twenty interactions, found by their addresses in any version. */
export const interactions: readonly Interaction[] = [
  go('the list of services', 'nav a[href="/fi/services"]', 'main li h2 a'),
  worry('a filter', 3),
  worry('the filter taken away', 1),
  go('a service', 'main li h2 a', 'main h1'),
  go('the kit', 'nav a[href="/fi/kit"]', 'main a[href="/fi/kit/theme/rhythm"]'),
  go('a theme', 'main a[href="/fi/kit/theme/rhythm"]', 'main a[href="/fi/kit/crying"]'),
  go('an article', 'main a[href="/fi/kit/crying"]', 'main h1'),
  go('back to the kit', 'nav a[href="/fi/kit"]', 'main a[href="/fi/kit/milestones"]'),
  go('the reminders', 'nav a[href="/fi/reminders"]', 'main li [role=checkbox]'),
  tick('a reminder done', false),
  tick('not done after all', true),
  go('the timeline', 'main a[href="/fi/reminders/timeline"]', 'main h1'),
  go('the search', 'nav a[href="/fi/search"]', '[role=combobox]'),
  typed('neuvola'),
  typed('en jaksa'),
  go('what was found', '[role=listbox] a[role=option]', 'main h1'),
  go('the family', 'nav a[href="/fi/family"]', 'main h1'),
  go('the other language', 'header a[hreflang="sv"]', 'html[lang="sv"] main h1'),
  go('back to the first', 'header a[hreflang="fi"]', 'html[lang="fi"] main h1'),
  go('today', 'nav a[href="/fi/"]', 'main h1'),
];

/** Does all of them once; throws with the name of the one that did not happen. */
export async function useApp(page: Page): Promise<void> {
  for (const { what, act, shown } of interactions) {
    try {
      await act(page);
      await page.locator(shown).first().waitFor({ timeout: 15_000 });
    } catch (error) {
      throw new Error(`${what} (${page.url()}): ${String(error)}`, { cause: error });
    }
  }
}
