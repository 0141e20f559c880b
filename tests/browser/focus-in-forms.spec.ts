import type { Language } from '#domain/language.ts';
import { expect, storeContents, test, withoutWorkers } from '#tests/support/browser-test.ts';
import { activate, chooseMunicipality, fillDevice, open, press, stopTheDay } from '#tests/support/entering.ts';
import { filled, texts } from '#tests/support/texts.ts';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
  await withoutWorkers(page);
  await stopTheDay(page);
});

/** Where the focus goes knows no language: each test is walked in one of them, turn and turn about. */
const inLanguage = (language: Language) => ({
  language,
  t: texts[language],
  at: (path: string) => `/${language}/${path}`,
});

test('a question keeps the focus, Escape means no, the focus goes back', async ({ page }) => {
  const { t, at } = inLanguage('fi');
  await open(page, at('settings'));
  const opener = page.getByRole('button', { name: t.settings.erase.action });
  const inDialog = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
  await activate(opener);
  // Not on an answer: a key held down must not erase anything.
  await expect(page.getByRole('heading', { name: t.settings.erase.confirmTitle })).toBeFocused();
  const seen = new Set<string>();
  for (let steps = 0; steps < 8; steps += 1) {
    await press(page, steps < 5 ? 'Tab' : 'Shift+Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    // Chromium lets Tab pass through its own bar on the way round; nothing else of the page is reached.
    if (!(await inDialog())) expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    else seen.add(name);
  }
  expect([...seen]).toEqual(expect.arrayContaining([t.settings.erase.confirm, t.settings.erase.cancel]));
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();

  for (const answer of [t.settings.erase.cancel, t.settings.erase.confirm]) {
    await activate(opener);
    await activate(page.getByRole('dialog').getByRole('button', { name: answer, exact: true }));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
  await expect(page.getByText(t.settings.erase.done)).toBeVisible();
});

test('adding, editing and deleting a child leave the focus where one goes on', async ({ page }) => {
  const { t, at } = inLanguage('sv');
  const { children, form } = t.family;
  await open(page, at('family'));
  const addFirst = page.getByRole('button', { name: children.addFirst });
  await activate(addFirst);
  await expect(page.getByRole('heading', { name: form.titleNew })).toBeFocused();
  await activate(page.getByRole('button', { name: form.cancel }));
  await expect(addFirst).toBeFocused();

  await activate(addFirst);
  await page.getByLabel(form.nickname).fill('Elli');
  await page.getByLabel(form.born).press('Space');
  await page.getByLabel(form.birthDate).fill('2026-08-10');
  await page.getByLabel(form.birthDate).press('Enter');
  await expect(page.getByText(form.saved)).toBeFocused();

  const edit = page.getByRole('button', { name: filled(children.editNamed, { name: 'Elli' }) });
  await activate(edit);
  await expect(page.getByRole('heading', { name: form.titleEdit })).toBeFocused();
  await activate(page.getByRole('button', { name: form.cancel }));
  await expect(edit).toBeFocused();

  const remove = page.getByRole('button', { name: filled(children.deleteNamed, { name: 'Elli' }) });
  await activate(remove);
  await press(page, 'Escape');
  await expect(remove).toBeFocused();
  await activate(remove);
  await activate(page.getByRole('button', { name: children.deleteConfirm }));
  await expect(addFirst).toBeFocused();
});

test('what is wrong in a form gets the focus, the first of it', async ({ page }) => {
  const { t, at } = inLanguage('fi');
  const { children, form } = t.family;
  await open(page, at('family'));
  await activate(page.getByRole('button', { name: children.addFirst }));
  const nickname = page.getByLabel(form.nickname);
  const save = page.getByRole('button', { name: form.save });
  await nickname.fill('131052-308T');
  await activate(save);
  await expect(nickname).toBeFocused();
  await expect(nickname).toHaveAttribute('aria-invalid', 'true');
  await expect(nickname).toHaveAccessibleDescription(new RegExp(form.nicknameCode));
  await nickname.fill('Elli');
  await activate(save);
  await expect(page.getByLabel(form.dueDate)).toBeFocused();
  await expect(page.getByLabel(form.dueDate)).toHaveAccessibleDescription(form.dateInvalid);
  await page.getByLabel(form.born).press('Space');
  await page.getByLabel(form.birthDate).fill('2030-01-01');
  await activate(save);
  await expect(page.getByLabel(form.birthDate)).toBeFocused();
  await expect(page.getByLabel(form.birthDate)).toHaveAccessibleDescription(form.dateFuture);
  await activate(save);
  await expect(page.getByLabel(form.birthDate)).toBeFocused();
});

test('choosing, changing and removing a municipality keep the focus there', async ({ page }) => {
  const { language, t, at } = inLanguage('sv');
  const { area } = t.family;
  await storeContents(page, at('family'));
  const field = page.getByLabel(area.label);
  const chosen = (name: string) => page.getByText(filled(area.chosen, { place: name }));
  await field.fill('65100');
  await press(page, 'Tab', 'Enter');
  await expect(chosen(language === 'fi' ? 'Vaasa' : 'Vasa')).toBeFocused();
  await activate(page.getByRole('button', { name: area.change }));
  await expect(field).toBeFocused();
  await field.fill('22100');
  await press(page, 'Tab', 'Enter');
  await expect(chosen(language === 'fi' ? 'Maarianhamina' : 'Mariehamn')).toBeFocused();
  await activate(page.getByRole('button', { name: area.remove }));
  await expect(field).toBeFocused();
});

test('what replaces a pressed button takes its focus', async ({ page }) => {
  const { t, at } = inLanguage('fi');
  const { services, search, reminders, daycare, rules, settings } = t;
  await storeContents(page, at(''));

  await open(page, `${at('search')}?q=uni`);
  await activate(page.getByRole('button', { name: search.clear }));
  await expect(page.getByRole('combobox')).toBeFocused();

  await open(page, `${at('services')}?q=xyzzy`);
  await activate(page.getByRole('button', { name: services.empty.reset }));
  await expect(page.getByText(filled(services.count_other, { count: '34' }))).toBeFocused();

  for (const answer of [services.area.back, services.area.keep]) {
    await open(page, `${at('services')}?area=905`);
    await activate(page.getByRole('button', { name: answer }));
    await expect(page.getByRole('button', { name: answer })).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.textContent ?? '')).toContain(
      answer === services.area.back ? services.area.none : services.area.change,
    );
  }

  await open(page, at('reminders/daycare'));
  await page.getByLabel(reminders.careStart.label).fill('2027-08-01');
  await activate(page.getByRole('button', { name: daycare.start.save }));
  await expect(page.getByText(daycare.start.saved)).toBeFocused();
  const { title } = rules['ecec-apply-4mo'];
  await open(page, at('reminders'));
  await activate(page.getByRole('checkbox', { name: filled(reminders.markDone, { title: title }) }), 'Space');
  const done = page.getByRole('checkbox', { name: filled(reminders.markUndone, { title: title }) });
  await expect(done).toBeFocused();
  await activate(done, 'Space');
  await expect(page.getByRole('checkbox', { name: filled(reminders.markDone, { title: title }) })).toBeFocused();

  await open(page, at('settings'));
  const backup = {
    format: 'evaat-backup',
    version: 1,
    made: '2026-11-20',
    data: { children: [], reminders: [], settings: [] },
  };
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(backup)) };
  await page.getByLabel(settings.backup.import).setInputFiles(file);
  await activate(page.getByRole('button', { name: settings.backup.cancel, exact: true }));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
});

test('a failed write is told where one is, and nothing typed is lost', async ({ page }) => {
  const { language, t, at } = inLanguage('sv');
  const { children, form } = t.family;
  await chooseMunicipality(page, language, '65100', language === 'fi' ? 'Vaasa' : 'Vasa');
  await activate(page.getByRole('button', { name: children.addFirst }));
  await page.getByLabel(form.nickname).fill('Elli');
  await page.getByLabel(form.noDate).press('Space');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await fillDevice(page);
  await activate(page.getByRole('button', { name: form.save }));
  const notice = page.getByRole('alert').filter({ hasText: t.app.failure['storage-full'] });
  await expect(notice).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel(form.nickname)).toHaveValue('Elli');
  await activate(page.getByRole('button', { name: t.app.saving.dismiss }));
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // Also after a reload: the draft is kept apart from the database.
  await open(page, at('family'));
  await expect(page.getByLabel(form.nickname)).toHaveValue('Elli');
});

test('a question does not hide that its answer failed', async ({ page }) => {
  const { language, t, at } = inLanguage('fi');
  await chooseMunicipality(page, language, '65100', language === 'fi' ? 'Vaasa' : 'Vasa');
  await open(page, at('settings'));
  await activate(page.getByRole('button', { name: t.settings.erase.action }));
  await fillDevice(page);
  await activate(page.getByRole('button', { name: t.settings.erase.confirm, exact: true }));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(t.app.failure['storage-full'])).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(t.settings.erase.done)).toHaveCount(0);
});
