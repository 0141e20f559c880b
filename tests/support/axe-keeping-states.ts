import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import type { State } from '#tests/support/axe-states.ts';
import { expect } from '#tests/support/browser-test.ts';
import { goOn } from '#tests/support/in-app.ts';
import { texts } from '#tests/support/texts.ts';

const sealed = join(import.meta.dirname, '../storage/fixtures/backup-5.json');

/** What is said and asked so that a family's notes are not lost: each at the time when there is what it is about. */
export function keepingStates(language: Language) {
  const t = texts[language];
  const { backup, keep, moveIn } = t.settings;
  const at = (path: string) => `/${language}/${path}`;
  const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const card = (page: Page, name: string) => expect(page.getByRole('complementary', { name })).toBeVisible();
  return {
    whileEmpty: [
      {
        name: 'moving in from Safari',
        enter: async (page) => {
          // Until the page is loaded anew it takes itself for the app on an iPhone's home screen.
          await page.evaluate(() => {
            for (const [name, value] of Object.entries({ userAgent: 'iPhone', standalone: true }))
              Object.defineProperty(navigator, name, { value, configurable: true });
          });
          await goOn(page, at(''));
          await card(page, moveIn.title);
        },
      },
    ],
    afterMonths: [
      {
        name: 'months of notes without a backup',
        enter: async (page) => {
          await page.evaluate(() => localStorage.setItem('evaat:notes-since', '2026-08-01'));
          await goOn(page, at(''));
          await card(page, keep.title);
        },
      },
    ],
    inSettings: [
      {
        name: 'sealing a backup, two passwords that differ',
        enter: async (page) => {
          await page.getByLabel(backup.protect).check();
          await page.getByLabel(backup.password, { exact: true }).fill('mökki ja järvi');
          await page.getByLabel(backup.again).fill('mökki ja meri');
          await tap(page, backup.export);
          await expect(page.getByText(backup.unlike)).toBeVisible();
        },
      },
      {
        name: 'opening a sealed backup, a wrong password',
        enter: async (page) => {
          await page.getByLabel(backup.protect).uncheck();
          await page.getByLabel(backup.import).setInputFiles(sealed);
          await page.getByLabel(backup.password, { exact: true }).fill('mökki ja meri');
          await tap(page, backup.open);
          await expect(page.getByText(backup.errors['not-opened'])).toBeVisible();
        },
      },
    ],
    onFullDevice: [
      {
        name: 'what could not be saved, offered as a file',
        enter: async (page) => {
          await goOn(page, at('kit/visit'));
          await page.getByLabel(t.visit.question.label, { exact: true }).fill('Hanki?');
          await tap(page, t.visit.question.add);
          await expect(page.getByRole('button', { name: t.app.saving.toFile })).toBeVisible();
        },
      },
    ],
  } satisfies Record<string, readonly State[]>;
}
