import type { Locator, Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { expect } from '#tests/support/browser-test.ts';
import { filled, texts } from '#tests/support/texts.ts';

/**
 * Lets the page live at noon of 21.11.2026, when nothing authored is old yet. Only the day stands still: with Playwright's own
 * clock timers become slow, and an axe run takes five times as long.
 */
export const stopTheDay = (page: Page): Promise<unknown> =>
  page.addInitScript((now) => {
    const RealDate = Date;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, parts) => Reflect.construct(target, parts.length > 0 ? parts : [now]) as Date,
      get: (target, name) => (name === 'now' ? () => now : (Reflect.get(target, name) as unknown)),
    });
  }, Date.parse('2026-11-21T12:00:00+02:00'));

/** From now on this page can read what is stored and write nothing: the device is full. */
export const fillDevice = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse, delete: refuse, clear: refuse });
  });

/** Waits until the page is there and not a skeleton any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main [class*="skeleton"]')).toHaveCount(0);
}

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

export async function chooseMunicipality(page: Page, language: Language, typed: string, name: string): Promise<void> {
  const { area } = texts[language].family;
  await open(page, `/${language}/family`);
  await page.getByLabel(area.label).fill(typed);
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByText(filled(area.chosen, { place: name }))).toBeVisible();
}

/** A child born on a day, entered as a parent does. */
export async function enterChild(page: Page, language: Language, nickname: string, birthDate: string): Promise<void> {
  const { children, form } = texts[language].family;
  await open(page, `/${language}/family`);
  await page.getByRole('button', { name: new RegExp(`^(${children.add}|${children.addFirst})$`) }).click();
  // By keys: what Playwright fills in Firefox it writes past React, which then does not hear of it.
  await page.getByLabel(form.nickname).pressSequentially(nickname);
  await page.getByLabel(form.born).check();
  await page.getByLabel(form.birthDate, { exact: true }).fill(birthDate);
  await page.getByRole('button', { name: form.save }).click();
  await expect(page.getByRole('heading', { name: nickname })).toBeVisible();
}

/** The wished first day of care, which gives a reminder. */
export async function enterCareStart(page: Page, language: Language, day: string): Promise<void> {
  const { reminders, daycare } = texts[language];
  await open(page, `/${language}/reminders/daycare`);
  await page.getByLabel(reminders.careStart.label).fill(day);
  await page.getByRole('button', { name: daycare.start.save }).click();
  await expect(page.getByText(daycare.start.saved)).toBeVisible();
}

/** Vitamin D every day, as its template offers it. */
export async function enterOwnReminder(page: Page, language: Language): Promise<void> {
  const { own } = texts[language];
  await open(page, `/${language}/reminders/own`);
  await page.getByRole('button', { name: own.add.vitamin }).click();
  await page.getByLabel(own.form.name).fill(own.names.vitamin);
  await page.getByRole('button', { name: own.form.save }).click();
  await expect(page.getByText(own.form.saved)).toBeVisible();
}

/** The leaves as they are proposed, kept. */
export async function saveLeavePlan(page: Page, language: Language): Promise<void> {
  const { leave } = texts[language];
  await open(page, `/${language}/reminders/leave`);
  await page.getByRole('button', { name: leave.save.button }).click();
  await expect(page.getByText(leave.save.saved)).toBeVisible();
}

/** The one switch that silences everything. */
export async function hush(page: Page, language: Language): Promise<void> {
  const t = texts[language].reminders.hush;
  await open(page, `/${language}/reminders`);
  await page.getByRole('button', { name: t.action }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.confirm }).click();
  await expect(page.getByText(t.onText)).toBeVisible();
}

/** Keys, one after the other. */
export const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Uses a control as the keyboard does. */
export const activate = async (control: Locator, key = 'Enter') => {
  await control.focus();
  await control.press(key);
};
