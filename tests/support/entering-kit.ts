import type { Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { expect } from '#tests/support/browser-test.ts';
import { open } from '#tests/support/entering.ts';
import { filled, texts } from '#tests/support/texts.ts';

const buttonOf = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

/** An article put aside for later and read, with the ways it can be shown folded out. */
export async function openTools(page: Page, language: Language): Promise<void> {
  const { kit } = texts[language];
  await open(page, `/${language}/kit/crying`);
  await buttonOf(page, kit.save).click();
  await expect(buttonOf(page, kit.savedState)).toHaveAttribute('aria-pressed', 'true');
  await buttonOf(page, kit.markRead).click();
  await expect(buttonOf(page, kit.read)).toHaveAttribute('aria-pressed', 'true');
  await page.locator('main summary').first().click();
}

/** The bag for the hospital, half packed. */
export async function tickList(page: Page, language: Language): Promise<void> {
  await open(page, `/${language}/kit/hospital-bag`);
  const boxes = page.getByRole('main').getByRole('checkbox');
  for (const index of [0, 2]) {
    await boxes.nth(index).click();
    await expect(boxes.nth(index)).toBeChecked();
  }
  await expect(buttonOf(page, texts[language].kit.list.clear)).toBeVisible();
}

/** The sheet for a babysitter, partly filled in. */
export async function fillSheet(page: Page, language: Language): Promise<void> {
  await open(page, `/${language}/kit/babysitter`);
  await page.getByRole('main').getByRole('textbox').first().fill('Elli, 3 kk');
}

/** The same sheet where an identity code was written: it is refused on the spot. */
export async function refuseCode(page: Page, language: Language): Promise<void> {
  await fillSheet(page, language);
  await page.getByRole('main').getByRole('textbox').nth(1).fill('131052-308T');
  await expect(page.getByText(texts[language].kit.identity)).toBeVisible();
}

/** A milestone ticked, its day and note being written. */
export async function noteMilestone(page: Page, language: Language): Promise<void> {
  const { milestones } = texts[language];
  const name = milestones.item['first-sauna'];
  await open(page, `/${language}/kit/milestones`);
  const tick = page.getByRole('checkbox', { name: new RegExp(`: ${name}$`) });
  if (!(await tick.isChecked())) await tick.click();
  await expect(tick).toBeChecked();
  await page.getByRole('button', { name: filled(milestones.seen.addNamed, { name }) }).click();
  await expect(page.getByRole('form', { name })).toBeVisible();
}

/** The same kept, with a day and a note. */
export async function keepMilestone(page: Page, language: Language): Promise<void> {
  const { milestones } = texts[language];
  await noteMilestone(page, language);
  await page.getByLabel(milestones.seen.day, { exact: true }).fill('2026-11-14');
  await page.getByLabel(milestones.seen.note).fill('Saunavuoro mummolassa');
  await buttonOf(page, milestones.seen.save).click();
  await expect(page.getByText('Saunavuoro mummolassa')).toBeVisible();
  await expect(buttonOf(page, milestones.seen.save)).toBeHidden();
}

/** A memory in the parent's own words, in the album. */
export async function addMemory(page: Page, language: Language): Promise<void> {
  const { album, seen } = texts[language].milestones;
  await open(page, `/${language}/kit/album`);
  await buttonOf(page, album.addMemory).click();
  await page.getByLabel(album.name).fill('Hanki');
  await page.getByLabel(album.day, { exact: true }).fill('2026-11-15');
  await buttonOf(page, seen.save).click();
  await expect(page.getByRole('heading', { name: 'Hanki' })).toBeVisible();
  await expect(buttonOf(page, seen.save)).toBeHidden();
}

/** A question and something noticed for the visit. */
export async function addQuestion(page: Page, language: Language): Promise<void> {
  const { question, noted } = texts[language].visit;
  await open(page, `/${language}/kit/visit`);
  for (const [kind, text] of [
    [question, 'Hanki?'],
    [noted, 'Nauraa ääneen'],
  ] as const) {
    await page.getByLabel(kind.label, { exact: true }).fill(text);
    await buttonOf(page, kind.add).click();
    await expect(page.getByRole('listitem').getByText(text, { exact: true })).toBeVisible();
  }
}
