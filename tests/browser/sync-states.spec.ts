import type { Browser, Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { expect } from '#tests/support/browser-test.ts';
import { activate, settled } from '#tests/support/entering.ts';
import { findProblems } from '#tests/support/find-problems.ts';
import { goOn } from '#tests/support/in-app.ts';
import { withRelay as test } from '#tests/support/site-with-relay.ts';
import { texts } from '#tests/support/texts.ts';
import { walk } from '#tests/support/walk.ts';
import { aino, childRow, eino, question } from '#tests/storage/samples.ts';

type Scheme = 'light' | 'dark';

/** A phone with a child and a note for the clinic, written before anything is shared. */
async function openPhone(browser: Browser, url: string, language: Language, colorScheme: Scheme, rows: object) {
  const context = await browser.newContext({ baseURL: url, colorScheme, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`/${language}/settings/phones`);
  await settled(page);
  // The app makes its database, not this test.
  const isMade = () => page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'evaat'));
  await expect.poll(isMade).toBe(true);
  await page.evaluate(
    (held) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('evaat');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(held), 'readwrite');
          for (const [store, row] of Object.entries(held)) transaction.objectStore(store).put(row);
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    rows,
  );
  const t = texts[language].sync;
  const problems: string[] = [];
  return {
    page,
    context,
    t,
    problems,
    go: (path = '') => goOn(page, `/${language}/settings/phones${path}`),
    tap: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    check: async (state: string) =>
      problems.push(...(await findProblems(page, `${state}, ${language}, ${colorScheme}`))),
  };
}
type Phone = Awaited<ReturnType<typeof openPhone>>;

const heading = ({ page }: Phone, name: string) => expect(page.getByRole('heading', { name })).toBeVisible();
const signsOn = async (page: Page): Promise<string> =>
  (await page.getByRole('listitem').allInnerTexts())
    .map((text) => text.trim().slice(0, 4))
    .filter((text) => /^[0-9A-Z]{4}$/.test(text))
    .join(' ');

async function begin(one: Phone): Promise<void> {
  const { page, t, tap, check } = one;
  await page.getByLabel(t.start.name).fill('Anna');
  await tap(t.start.action);
  await expect(page.getByRole('button', { name: t.code.written })).toBeVisible();
  await check('the recovery code');
  const code = await signsOn(page);
  await tap(t.code.written);
  await page.getByLabel(t.code.typed).fill(code.slice(0, -1));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.failure['too-short'])).toBeVisible();
  await check('the code, a sign missing');
  await page.getByLabel(t.code.typed).fill(code);
  await page.keyboard.press('Enter');
  await heading(one, t.code.right);
  await check('the code is right');
}

async function pair(one: Phone, other: Phone): Promise<void> {
  await one.page.getByRole('link', { name: one.t.code.next }).click();
  await expect(one.page.getByRole('img', { name: one.t.add.picture })).toBeVisible();
  await one.check('the code for another phone');
  await other.go('/join');
  await other.page.getByLabel(other.t.join.typed).fill(await signsOn(one.page));
  await other.page.getByLabel(other.t.start.name).fill('Mikael');
  await other.tap(other.t.join.continue);
  for (const phone of [one, other]) {
    await heading(phone, phone.t.digits.title);
    await phone.check('six digits');
  }
  await one.tap(one.t.digits.same);
  await heading(one, one.t.add.done);
  await one.check('the other phone is in');
  await heading(other, other.t.doubles.title);
  await other.check('is this the same child?');
  await other.tap(other.t.doubles.same);
  await heading(other, other.t.join.done);
  await other.check('joined');
}

/** The history of changes with the keyboard alone: what Tab stops at, what Enter does, and that Escape does nothing. */
async function walkHistory(one: Phone): Promise<void> {
  const { page, t, go, check } = one;
  await go('/history');
  await heading(one, t.history.versions);
  await check('two versions');
  // From the page's top on, in a window as high as a phone.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await heading(one, t.history.versions);
  const stops = await walk(page);
  expect(stops.filter(({ isMarked, isCovered }) => !isMarked || isCovered)).toEqual([]);
  expect(stops.filter(({ where }) => where === 'main').map(({ name }) => name)).toEqual([
    t.back,
    t.history.keep,
    t.history.keep,
  ]);
  await activate(page.getByRole('button', { name: t.history.keepNamed.replace('{{text}}', 'Anna kysyy') }));
  const said = page.locator('main p:focus');
  await expect(said).toContainText(t.history.kept.split(':')[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(said).toBeVisible();
  await check('one version kept');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: t.history.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said).toContainText(t.history.undone.split(':')[0] ?? '');
}

/** Swapped they were clean too; one of the two takes half a minute. */
const roles = [['fi', 'light', 'sv', 'dark']] as const;

for (const [language, scheme, otherLanguage, otherScheme] of roles)
  test(`axe finds nothing on the pages of two phones that share, the first in ${language}, ${scheme}`, async ({
    browser,
    site,
  }) => {
    test.slow();
    const born = { nickname: 'Aino', birthDate: '2026-08-10' };
    const one = await openPhone(browser, site.url, language, scheme, {
      children: { ...childRow(), ...born },
      visitNotes: { ...question, text: 'Anna kysyy' },
    });
    const other = await openPhone(browser, site.url, otherLanguage, otherScheme, {
      children: { ...childRow(), ...born, id: eino },
      visitNotes: { ...question, child: aino, text: 'Mikael kysyy' },
    });
    await begin(one);
    await pair(one, other);

    const { page, t, go, tap, check } = one;
    await go();
    await expect(page.getByText(t.state.everywhere)).toBeVisible();
    await check('two devices');
    await tap(t.devices.rename);
    await check('another name');
    await tap(t.devices.cancel);
    await tap(t.state.pause);
    await expect(page.getByText(t.state.paused)).toBeVisible();
    await check('paused');
    await tap(t.state.resume);
    await walkHistory(one);

    await go('/deleted');
    await expect(page.getByRole('button', { name: new RegExp(`^${t.deleted.restore}`) })).toBeVisible();
    await check('recently deleted');
    await site.stop();
    await page.getByRole('button', { name: new RegExp(`^${t.deleted.restore}`) }).click();
    await expect(page.getByText(t.deleted.empty)).toBeVisible();
    await go();
    await tap(t.state.check);
    await expect(page.getByRole('alert')).toHaveText(t.failure.offline);
    await expect(page.getByText(/odottaa verkkoa|väntar på nät/)).toBeVisible();
    await check('no network');
    await tap(t.leave.open);
    await check('leave, keep or erase?');
    await tap(t.leave.erase);
    await heading(one, t.leave.unsentTitle);
    await check('not all has been sent');
    await tap(t.leave.cancel);
    await site.restart();
    await one.context.route('**/sync/v1/**', (route) => route.fulfill({ status: 503 }));
    await tap(t.state.check);
    await expect(page.getByRole('alert')).toHaveText(t.failure.trouble);
    await check('the server does not answer');
    await one.context.unroute('**/sync/v1/**');
    await tap(t.state.check);
    await expect(page.getByText(t.state.checked)).toBeVisible();

    await page.getByRole('button', { name: t.devices.removeNamed.replace('{{name}}', 'Mikael') }).click();
    await heading(one, t.remove.title.replace('{{name}}', 'Mikael'));
    await check('remove a device?');
    await tap(t.remove.confirm);
    await expect(page.getByText(t.code.new)).toBeVisible();
    await expect(page.getByRole('button', { name: t.code.written })).toBeVisible();
    await check('a new code');
    await other.go();
    await expect(other.page.getByText(other.t.ended.removedBy.replace('{{name}}', 'Anna'))).toBeVisible();
    await other.check('put out');

    await go();
    await tap(t.eraseAll.action);
    await check('erase everywhere?');
    await page.getByRole('dialog').getByRole('button', { name: t.eraseAll.confirm }).click();
    await expect(page.getByText(t.eraseAll.done)).toBeVisible();
    await check('erased everywhere');
    expect([...one.problems, ...other.problems]).toEqual([]);
    for (const { context } of [one, other]) await context.close();
  });
