import type { Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import type { State } from '#tests/support/axe-states.ts';
import { expect } from '#tests/support/browser-test.ts';
import {
  addMemory,
  addQuestion,
  keepMilestone,
  noteMilestone,
  openTools,
  refuseCode,
  tickList,
} from '#tests/support/entering-kit.ts';
import { enterChild } from '#tests/support/entering.ts';
import { goOn } from '#tests/support/in-app.ts';
import { filled, texts } from '#tests/support/texts.ts';

/** What the kit's pages look like once a family has told of its children and written things down. */
export function kitStates(language: Language): State[] {
  const t = texts[language];
  const at = (path: string) => `/${language}/${path}`;
  const tap = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
  return [
    { name: 'article, tools open', enter: (page) => openTools(page, language) },
    {
      name: 'article, no voice',
      enter: async (page) => {
        await goOn(page, at('kit/sleep-by-age'));
        await tap(page, t.kit.listen.start);
        await expect(page.getByText(t.kit.listen.none)).toBeVisible();
      },
    },
    { name: 'checklist ticked', enter: (page) => tickList(page, language) },
    { name: 'babysitter, a code refused', enter: (page) => refuseCode(page, language) },
    { name: 'rhyme in the other language', enter: (page) => goOn(page, at('kit/ba-ba-vita-lamm')) },
    { name: 'article for the young', enter: (page) => goOn(page, at('kit/young-relationship')) },
    {
      name: 'two children',
      enter: async (page) => {
        await enterChild(page, language, 'Elli', '2026-08-10');
        await enterChild(page, language, 'Otso', '2024-05-02');
      },
    },
    { name: 'kit for two children', enter: (page) => goOn(page, at('kit')) },
    {
      name: 'milestones, everything folded out',
      enter: async (page) => {
        await goOn(page, at('kit/milestones'));
        await expect(page.getByRole('radio')).toHaveCount(2);
        for (const band of await page.locator('main summary').all()) await band.click();
      },
    },
    { name: 'milestone, form open', enter: (page) => noteMilestone(page, language) },
    {
      name: 'milestone, a code refused',
      enter: async (page) => {
        await page.getByLabel(t.milestones.seen.note).fill('131052-308T');
        await tap(page, t.milestones.seen.save);
        await expect(page.getByText(t.milestones.seen.code)).toBeVisible();
        await page.getByLabel(t.milestones.seen.note).fill('');
        await tap(page, t.milestones.seen.cancel);
      },
    },
    { name: 'milestone kept', enter: (page) => keepMilestone(page, language) },
    {
      name: 'memory refused',
      enter: async (page) => {
        await goOn(page, at('kit/album'));
        await tap(page, t.milestones.album.addMemory);
        await tap(page, t.milestones.seen.save);
        await expect(page.getByText(t.milestones.album.nameMissing)).toBeVisible();
        await tap(page, t.milestones.seen.cancel);
      },
    },
    { name: 'album with memories', enter: (page) => addMemory(page, language) },
    {
      name: 'question before deleting a memory',
      enter: async (page) => {
        await page.getByRole('button', { name: filled(t.milestones.album.deleteNamed, { name: 'Hanki' }) }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    { name: 'visit with notes', enter: (page) => addQuestion(page, language) },
    {
      name: 'visit, one talked about, one being changed',
      enter: async (page) => {
        await page.getByRole('checkbox', { name: filled(t.visit.note.markTalked, { text: 'Hanki?' }) }).click();
        await tap(page, t.visit.noted.add);
        await expect(page.getByText(t.visit.note.missing)).toBeVisible();
        await page.getByRole('button', { name: filled(t.visit.note.editNamed, { text: 'Nauraa ääneen' }) }).click();
      },
    },
    { name: 'growth with a child', enter: (page) => goOn(page, at('kit/growth')) },
    { name: 'settings', enter: (page) => goOn(page, at('settings')) },
  ];
}
