import type { Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import type { State } from '#tests/support/axe-states.ts';
import { expect } from '#tests/support/browser-test.ts';
import { goOn } from '#tests/support/in-app.ts';
import { texts } from '#tests/support/texts.ts';

/** What the pages of sharing look like when something is missing in them. */
export function syncStates(language: Language): State[] {
  const t = texts[language];
  const at = (path: string) => `/${language}/${path}`;
  const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  return [
    {
      name: 'sharing, a name missing',
      enter: async (page) => {
        await goOn(page, at('settings/phones'));
        await tap(page, t.sync.start.action);
        await expect(page.getByText(t.sync.start.nameMissing)).toBeVisible();
      },
    },
    {
      name: 'joining by the recovery code, nothing typed',
      enter: async (page) => {
        await goOn(page, at('settings/phones/join'));
        await page.getByRole('button', { name: t.sync.join.recovery }).click();
        await page.getByLabel(t.sync.start.name).fill('Anna');
        await tap(page, t.sync.join.fetch);
        await expect(page.getByText(t.sync.join.empty)).toBeVisible();
      },
    },
  ];
}
