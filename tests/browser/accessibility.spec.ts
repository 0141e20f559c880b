import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import { languages, type Language } from '#domain/language.ts';
import { expect, routes, storeForOffline, test } from '#tests/support/browser-test.ts';
import {
  chooseMunicipality,
  enterCareStart,
  enterChild,
  enterOwnReminder,
  fillDevice,
  hush,
  open,
  saveLeavePlan,
  stopTheDay,
} from '#tests/support/entering.ts';
import { filled, texts } from '#tests/support/texts.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly any: readonly { readonly message: string }[];
  }[];
}
interface Axe {
  readonly getRules: () => readonly { readonly ruleId: string; readonly tags: readonly string[] }[];
  readonly run: (
    context: Document,
    options: object,
  ) => Promise<Record<'violations' | 'incomplete' | 'passes', readonly Finding[]>>;
}

/**
 * Everything axe knows up to WCAG 2.2 AA, best practice and experimental rules included. Contrast must have been measured:
 * what axe could not decide is reported too. The shapes ● ▲ ■ are no text to axe, so their contrast (3:1) is measured here.
 */
async function findProblems(page: Page, name: string): Promise<string[]> {
  // The bar at the bottom covers text of a page longer than the window, and what is covered has no contrast.
  const width = page.viewportSize()?.width ?? 390;
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight + 100) });
  await page.evaluate(axeSource);
  const problems = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const rules = axe.getRules().filter(({ tags }) => !tags.includes('wcag2aaa') && !tags.includes('deprecated'));
    const runOnly = { type: 'rule', values: rules.map(({ ruleId }) => ruleId) };
    const { violations, incomplete, passes } = await axe.run(document, { runOnly });
    const isShape = 'Element content contains only non-text characters';
    const say = ({ id, nodes }: Finding) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} (${any.map(({ message }) => message).join('; ')})`);
    const undecided = incomplete
      .filter(({ id }) => id === 'color-contrast')
      .map((each) => ({ ...each, nodes: each.nodes.filter(({ any }) => any[0]?.message !== isShape) }));
    const measured = passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0;
    return [
      ...violations.flatMap(say),
      ...undecided.flatMap(say).map((each) => `undecided ${each}`),
      ...(measured < 4 ? [`contrast was measured on ${measured} elements only`] : []),
    ];
  });
  return [...problems, ...(await faintShapes(page))].map((problem) => `${name}: ${problem}`);
}

/** Shapes that stand out from their ground by less than 3:1. */
function faintShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const isOpaque = (colour: string) => rgb(colour).length > 0 && (rgb(colour)[3] ?? 1) === 1;
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return isOpaque(colour) ? colour : groundOf(element.parentElement);
    };
    return [...document.querySelectorAll('span')].flatMap((shape) => {
      if (!/^[●▲■]$/.test(shape.textContent) || shape.getClientRects().length === 0) return [];
      const [light = 0, dark = 0] = [getComputedStyle(shape).color, groundOf(shape)]
        .map(luminance)
        .sort((a, b) => b - a);
      const contrast = (light + 0.05) / (dark + 0.05);
      return contrast < 3 ? [`shape ${shape.textContent} has a contrast of ${contrast.toFixed(2)}`] : [];
    });
  });
}

interface State {
  readonly name: string;
  readonly enter: (page: Page) => Promise<unknown>;
}

/** What a page can look like besides its first look, each entered from wherever the one before it ended. */
function states(language: Language): State[] {
  const t = texts[language];
  const at = (path: string) => `/${language}/${path}`;
  const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const vaasa = language === 'fi' ? 'Vaasa' : 'Vasa';
  const openForm = async (page: Page) => {
    await open(page, at('family'));
    await tap(page, t.family.children.addFirst);
  };
  return [
    { name: 'page not found', enter: (page) => open(page, at('nowhere')) },
    { name: 'service not found', enter: (page) => open(page, at('services/nobody')) },
    { name: 'article not found', enter: (page) => open(page, at('kit/nothing')) },
    { name: 'services of a link', enter: (page) => open(page, `${at('services')}?area=091`) },
    { name: 'area unknown', enter: (page) => open(page, `${at('services')}?area=999`) },
    { name: 'services, no hits', enter: (page) => open(page, `${at('services')}?q=xyzzy&worry=small`) },
    { name: 'search with hits', enter: (page) => open(page, `${at('search')}?q=neuvola`) },
    { name: 'search, no hits', enter: (page) => open(page, `${at('search')}?q=xyzzy`) },
    { name: 'number to check', enter: (page) => open(page, at('services/vaasa-kriisiryhma')) },
    { name: 'text in the other language', enter: (page) => open(page, at('services/vaasa-oppet-daghem-vaahteramaki')) },
    {
      name: 'municipalities found',
      enter: async (page) => {
        await open(page, at('family'));
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
        await page.getByLabel(t.family.form.birthDate).fill('2030-01-01');
        await tap(page, t.family.form.save);
        await expect(page.getByText(t.family.form.dateFuture)).toBeVisible();
        await tap(page, t.family.form.cancel);
      },
    },
    {
      name: 'care start computed',
      enter: async (page) => {
        await open(page, at('reminders/daycare'));
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
        await open(page, at('reminders/leave'));
        await tap(page, t.leave.periods.add);
        await expect(page.getByText(t.leave.editor.title)).toBeVisible();
        await tap(page, t.leave.periods.suggest);
      },
    },
    { name: 'leave saved', enter: (page) => saveLeavePlan(page, language) },
    {
      name: 'own reminder refused',
      enter: async (page) => {
        await open(page, at('reminders/own'));
        await tap(page, t.own.add.medicine);
        await page.getByLabel(t.own.form.name).fill('');
        await tap(page, t.own.form.save);
        await expect(page.getByText(t.own.form.nameMissing)).toBeVisible();
        await tap(page, t.own.form.cancel);
      },
    },
    { name: 'own reminder', enter: (page) => enterOwnReminder(page, language) },
    { name: 'timeline', enter: (page) => open(page, at('reminders/timeline')) },
    { name: 'delivery', enter: (page) => open(page, at('reminders/delivery')) },
    {
      name: 'reminders, a day and a note',
      enter: async (page) => {
        await open(page, at('reminders'));
        await tap(page, t.reminders.actions.later);
        await tap(page, t.reminders.actions.change);
        await page.getByLabel(t.reminders.actions.ownDay).check();
        await tap(page, t.reminders.actions.save);
        await expect(page.getByText(t.reminders.careStart.invalid)).toBeVisible();
      },
    },
    { name: 'today, due soon', enter: (page) => open(page, at('')) },
    {
      name: 'reminder done',
      enter: async (page) => {
        await open(page, at('reminders'));
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
        for (const folded of await page.locator('main summary').all()) await folded.click();
        await expect(page.getByRole('button', { name: t.reminders.takeBack }).last()).toBeVisible();
      },
    },
    {
      name: 'question before silencing',
      enter: async (page) => {
        await tap(page, t.reminders.hush.action);
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    { name: 'silenced', enter: (page) => hush(page, language) },
    ...['', 'reminders/timeline', 'reminders/own', 'reminders/delivery'].map((path) => ({
      name: `silenced ${path}`,
      enter: (page: Page) => open(page, at(path)),
    })),
    { name: 'services of the own area', enter: (page) => open(page, at('services')) },
    {
      name: 'backup refused',
      enter: async (page) => {
        await open(page, at('settings'));
        const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
        await page.getByLabel(t.settings.backup.import).setInputFiles(file);
        await expect(page.getByText(t.settings.backup.errors.foreign)).toBeVisible();
      },
    },
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
  ];
}

const wide = [
  '',
  'services',
  'services/vaasa-kriisiryhma',
  'reminders',
  'reminders/daycare',
  'reminders/leave',
  'reminders/own',
  'family',
];

for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${language}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(240_000);
      const problems: string[] = [];
      const check = async (name: string) => problems.push(...(await findProblems(page, name)));
      await stopTheDay(page);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      await storeForOffline(page, `/${language}/`);
      for (const { path } of routes.filter(({ path }) => path.startsWith(`/${language}/`))) {
        await open(page, path);
        await check(path);
      }
      for (const { name, enter } of states(language)) {
        await enter(page);
        await check(name);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const path of wide) {
        await open(page, `/${language}/${path}`);
        await check(`wide ${path}`);
      }
      expect(problems).toEqual([]);
    });
  }
}

test('with forced colours the focus, the current page and what is chosen are still to be seen', async ({ page }) => {
  const { services, rules } = texts.fi;
  await page.emulateMedia({ forcedColors: 'active' });
  await storeForOffline(page, '/fi/services');
  const picture = (control: Locator) => control.screenshot({ animations: 'disabled' });
  const looksDifferent = async (one: Locator, act: () => Promise<unknown>) => {
    const before = await picture(one);
    await act();
    expect((await picture(one)).equals(before), String(one)).toBe(false);
  };
  const borderOf = (control: Locator) => control.evaluate((element) => getComputedStyle(element).borderTopWidth);
  const place = (name: string) => page.locator('nav').first().getByRole('link', { name }).locator('i');
  expect(await borderOf(place(texts.fi.app.nav.services))).not.toBe(await borderOf(place(texts.fi.app.nav.kit)));

  const all = page.getByRole('button', { name: services.all, exact: true });
  await looksDifferent(page.locator('main li').first(), () => page.locator('main h2 a').first().focus());
  await looksDifferent(page.getByRole('search'), () => page.getByRole('searchbox').focus());
  await looksDifferent(all, () => page.getByRole('button', { name: services.worry.big }).click());
  for (const path of ['/fi/urgent', '/fi/family', '/fi/settings']) {
    await open(page, path);
    for (const control of await page.locator('main :is(a, button, input:not([type=file]))').all()) {
      await control.scrollIntoViewIfNeeded();
      const around = control.locator('xpath=..');
      await looksDifferent(around, () => control.focus());
    }
  }
  await enterCareStart(page, 'fi', '2027-08-01');
  await open(page, '/fi/reminders');
  const tick = page.getByRole('checkbox', { name: rules['ecec-apply-4mo'].title });
  await looksDifferent(tick, async () => {
    await tick.click();
    await expect(tick).toBeChecked();
  });
});
