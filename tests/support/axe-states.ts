import type { Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { fullService } from '#tests/domain/directory/full-service.ts';
import { expect } from '#tests/support/browser-test.ts';
import { keepingStates } from '#tests/support/axe-keeping-states.ts';
import { searchStates } from '#tests/support/axe-search-states.ts';
import { syncStates } from '#tests/support/axe-sync-states.ts';
import { pickedList } from '#tests/support/picked-list.ts';
import {
  chooseMunicipality,
  enterCareStart,
  enterChild,
  enterOwnReminder,
  fillDevice,
  hush,
  open,
  saveLeavePlan,
} from '#tests/support/entering.ts';
import { storeService } from '#tests/support/stored-service.ts';
import { goOn } from '#tests/support/in-app.ts';
import { filled, texts } from '#tests/support/texts.ts';

export interface State {
  readonly name: string;
  readonly enter: (page: Page) => Promise<unknown>;
}

/** What a page can look like besides its first look, each entered from wherever the one before it ended. */
export function states(language: Language): State[] {
  const t = texts[language];
  const at = (path: string) => `/${language}/${path}`;
  const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const vaasa = language === 'fi' ? 'Vaasa' : 'Vasa';
  const openForm = async (page: Page) => {
    await goOn(page, at('family'));
    await tap(page, t.family.children.addFirst);
  };
  const keeping = keepingStates(language);
  return [
    ...keeping.whileEmpty,
    { name: 'page not found', enter: (page) => goOn(page, at('nowhere')) },
    { name: 'service not found', enter: (page) => goOn(page, at('services/nobody')) },
    { name: 'article not found', enter: (page) => goOn(page, at('kit/nothing')) },
    { name: 'services of a link', enter: (page) => goOn(page, `${at('services')}?area=091`) },
    { name: 'area unknown', enter: (page) => goOn(page, `${at('services')}?area=999`) },
    { name: 'services, no hits', enter: (page) => goOn(page, `${at('services')}?q=xyzzy&worry=small`) },
    {
      name: 'services, filters open and chosen',
      enter: async (page) => {
        await goOn(page, `${at('services')}?kind=help-now&free=1`);
        await page.getByRole('button', { name: filled(t.finding.filtersOn_other, { count: 2 }) }).click();
        await expect(page.getByText(t.finding.kind.legend)).toBeVisible();
      },
    },
    {
      name: 'services, near me and the map',
      enter: async (page) => {
        await goOn(page, `${at('services')}?area=091&near=1&map=1`);
        await expect(page.getByText(t.finding.map.source).or(page.getByText(t.finding.map.none))).toBeVisible();
      },
    },
    ...['everyone', 'small', 'big'].map((level) => ({
      name: `how are you, ${level}`,
      enter: (page: Page) => goOn(page, `${at('services/how-are-you')}?level=${level}`),
    })),
    {
      name: 'brochure in both languages',
      enter: (page) => goOn(page, `${at('services/brochure')}?area=091&languages=both`),
    },
    { name: 'selection being put together', enter: (page) => goOn(page, at('services/selection#add-nollalinja')) },
    { name: 'selection opened', enter: (page) => goOn(page, at(`services/selection${pickedList}`)) },
    ...searchStates(language),
    {
      name: 'the way out of a page about violence, explained',
      enter: async (page) => {
        await goOn(page, at('kit/violence'));
        await page.getByText(t.exit.about).click();
        await expect(page.getByText(t.exit.history)).toBeVisible();
      },
    },
    { name: 'number to check', enter: (page) => goOn(page, at('services/vaasa-kriisiryhma')) },
    {
      name: 'a service with doors, hours and fees',
      enter: async (page) => {
        await storeService(page, fullService);
        // Not written by the app, which therefore hears of it only anew.
        await open(page, at('services/full'));
        await expect(page.getByText(t.service.fee.charged)).toBeVisible();
        await page.evaluate(() =>
          document.querySelectorAll<HTMLDetailsElement>('main details').forEach((each) => (each.open = true)),
        );
      },
    },
    {
      name: 'something is wrong, an empty letter',
      enter: async (page) => {
        await goOn(page, at('services/full'));
        await tap(page, t.service.wrong.title);
        await page.getByRole('link', { name: t.service.wrong.mail }).click();
        await expect(page.getByText(t.service.wrong.missing)).toBeVisible();
      },
    },
    {
      name: 'a letter that waits',
      enter: async (page) => {
        await page.getByLabel(t.service.wrong.words).fill('Ovi on toisaalla');
        await goOn(page, at('services/full'));
        await expect(page.getByText(t.service.wrong.unsent)).toBeVisible();
        await tap(page, t.service.wrong.show);
        await page.getByRole('button', { name: t.service.wrong.drop }).click();
      },
    },
    { name: 'text in the other language', enter: (page) => goOn(page, at('services/vaasa-oppet-daghem-vaahteramaki')) },
    {
      name: 'municipalities found',
      enter: async (page) => {
        await goOn(page, at('family'));
        await page.getByLabel(t.family.area.label).fill('va');
        await expect(page.getByRole('button', { name: vaasa })).toBeVisible();
      },
    },
    { name: 'no municipality found', enter: (page) => page.getByLabel(t.family.area.label).fill('xyzzy') },
    {
      name: 'identity code refused',
      enter: async (page) => {
        await openForm(page);
        await page.getByLabel(t.family.form.nickname).fill('131052-308T');
        await tap(page, t.family.form.save);
        await expect(page.getByText(t.family.form.nicknameCode)).toBeVisible();
      },
    },
    {
      name: 'birth in the future refused',
      enter: async (page) => {
        await page.getByLabel(t.family.form.nickname).fill('');
        await page.getByLabel(t.family.form.born).check();
        await page.getByLabel(t.family.form.birthDate, { exact: true }).fill('2030-01-01');
        await tap(page, t.family.form.save);
        await expect(page.getByText(t.family.form.dateFuture)).toBeVisible();
        await tap(page, t.family.form.cancel);
      },
    },
    {
      name: 'care start computed',
      enter: async (page) => {
        await goOn(page, at('reminders/daycare'));
        await page.getByLabel(t.reminders.careStart.label).fill('2027-08-01');
        await expect(page.getByText('1.4.2027')).toBeVisible();
        await page.getByLabel(t.daycare.start.slider).press('ArrowRight');
        await expect(page.getByText('8.4.2027')).toBeVisible();
      },
    },
    {
      name: 'family entered',
      enter: async (page) => {
        await page.getByLabel(t.reminders.careStart.label).fill('');
        await chooseMunicipality(page, language, '65100', vaasa);
        await enterChild(page, language, 'Elli', '2026-08-10');
      },
    },
    {
      name: 'question before deleting',
      enter: async (page) => {
        await tap(page, filled(t.family.children.deleteNamed, { name: 'Elli' }));
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    { name: 'daycare, start saved', enter: (page) => enterCareStart(page, language, '2027-04-15') },
    {
      name: 'leave, a period open',
      enter: async (page) => {
        await goOn(page, at('reminders/leave'));
        await tap(page, t.leave.periods.add);
        await expect(page.getByText(t.leave.editor.title)).toBeVisible();
        await tap(page, t.leave.periods.suggest);
      },
    },
    { name: 'leave saved', enter: (page) => saveLeavePlan(page, language) },
    {
      name: 'own reminder refused',
      enter: async (page) => {
        await goOn(page, at('reminders/own'));
        await tap(page, t.own.add.medicine);
        await page.getByLabel(t.own.form.name).fill('');
        await tap(page, t.own.form.save);
        await expect(page.getByText(t.own.form.nameMissing)).toBeVisible();
        await tap(page, t.own.form.cancel);
      },
    },
    { name: 'own reminder', enter: (page) => enterOwnReminder(page, language) },
    { name: 'timeline', enter: (page) => goOn(page, at('reminders/timeline')) },
    { name: 'delivery', enter: (page) => goOn(page, at('reminders/delivery')) },
    {
      name: 'reminders, a day and a note',
      enter: async (page) => {
        await goOn(page, at('reminders'));
        await tap(page, t.reminders.actions.later);
        await tap(page, t.reminders.actions.change);
        await page.getByLabel(t.reminders.actions.ownDay).check();
        await tap(page, t.reminders.actions.save);
        await expect(page.getByText(t.reminders.careStart.invalid)).toBeVisible();
      },
    },
    { name: 'today, due soon', enter: (page) => goOn(page, at('')) },
    {
      name: 'reminder done',
      enter: async (page) => {
        await goOn(page, at('reminders'));
        await page.getByRole('checkbox').first().click();
        await expect(page.getByRole('checkbox', { checked: true })).toBeVisible();
      },
    },
    {
      name: 'put off, and not for us',
      enter: async (page) => {
        await tap(page, t.reminders.actions.later);
        await tap(page, t.reminders.actions.laterBy.week);
        await tap(page, t.reminders.actions.notForUs);
        // What was put aside folds itself away a moment later.
        await expect(async () => {
          await page.evaluate(() =>
            document.querySelectorAll<HTMLDetailsElement>('main details').forEach((each) => (each.open = true)),
          );
          await expect(page.getByRole('button', { name: t.reminders.takeBack }).last()).toBeVisible({ timeout: 500 });
        }).toPass();
      },
    },
    ...keeping.afterMonths,
    {
      name: 'question before silencing',
      enter: async (page) => {
        await goOn(page, at('reminders'));
        await tap(page, t.reminders.hush.action);
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    { name: 'silenced', enter: (page) => hush(page, language) },
    ...['', 'reminders/timeline', 'reminders/own', 'reminders/delivery'].map((path) => ({
      name: `silenced ${path}`,
      enter: (page: Page) => goOn(page, at(path)),
    })),
    { name: 'services of the own area', enter: (page) => goOn(page, at('services')) },
    ...syncStates(language),
    {
      name: 'backup refused',
      enter: async (page) => {
        await goOn(page, at('settings'));
        const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
        await page.getByLabel(t.settings.backup.import).setInputFiles(file);
        await expect(page.getByText(t.settings.backup.errors.foreign)).toBeVisible();
      },
    },
    ...keeping.inSettings,
    {
      name: 'question before erasing',
      enter: async (page) => {
        await tap(page, t.settings.erase.action);
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    {
      name: 'writing failed',
      enter: async (page) => {
        await fillDevice(page);
        await tap(page, t.settings.erase.confirm);
        await expect(page.getByText(t.app.failure['storage-full'])).toBeVisible();
      },
    },
    ...keeping.onFullDevice,
  ];
}
