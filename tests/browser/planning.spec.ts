import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { expect, storeForOffline } from '#tests/support/browser-test.ts';
import { testStored as test } from '#tests/support/stored-phone.ts';
import { activate, enterOwnReminder, hush, open, press, saveLeavePlan, stopTheDay } from '#tests/support/entering.ts';
import { filled, texts } from '#tests/support/texts.ts';

/*
 * A parent's story from a due date to a silence and back, with the keyboard, the server gone after the first page. It is
 * 21.11.2026; the baby is due on 1.12.2026 and born on 18.11.2026.
 */
test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
  await stopTheDay(page);
});

const said = {
  fi: { notice: 'Kerro perhevapaasta työnantajalle', cancelled: 'SUMMARY:Peruttu: Hae lapsilisä' },
  sv: { notice: 'Berätta om familjeledigheten', cancelled: 'SUMMARY:Inställt: Ansök om barnbidrag' },
} as const;

/** What the phone's calendar is given, its folded lines joined. */
async function takeCalendar(page: Page, button: Locator): Promise<string> {
  const downloading = page.waitForEvent('download');
  await activate(button);
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^[a-z-]+\.ics$/);
  return readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
}

const eventsOf = (calendar: string) => calendar.split('BEGIN:VEVENT').slice(1);

/** All of the list, folded away or not. */
async function openList(page: Page, language: Language): Promise<void> {
  await open(page, `/${language}/reminders`);
  const [showAll = ''] = texts[language].reminders.showAll.split(' (');
  // The list comes a moment after the page: until then there is nothing to unfold.
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  const all = page.getByRole('button', { name: showAll });
  if (await all.isVisible()) await all.click();
}

// The words of each step are tested in both languages in tests/features; here it is the way through them all.
const language: Language = 'sv';

test('a family’s dates from the due date on, without a network', async ({ page, site }) => {
  test.slow();
  const { reminders, daycare, leave, own, calendar, family, today, rules } = texts[language];
  const at = (path: string) => `/${language}/${path}`;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const card = (title: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: title });
  const more = (title: string) => page.getByRole('button', { name: `${reminders.showMore} : ${title}` });
  const tick = (title: string) => page.getByRole('checkbox', { name: filled(reminders.markDone, { title }) });
  const fold = (title: string) => page.locator('summary').filter({ hasText: title });
  await storeForOffline(page, at(''));
  await site.stop();

  await test.step('a due date gives the dates of the pregnancy', async () => {
    await open(page, at('family'));
    await activate(button(family.children.addFirst));
    await page.getByLabel(family.form.nickname).fill('Elli');
    await page.getByLabel(family.form.dueDate, { exact: true }).fill('2026-12-01');
    await activate(button(family.form.save));
    await expect(page.getByText(family.form.saved)).toBeFocused();
    await openList(page, language);
    await expect(tick(rules['emp-no-work-around-birth'].title)).toBeVisible();
    await expect(tick(rules['kela-child-benefit-apply'].title)).toHaveCount(0);
  });

  await test.step('the birth takes them away and brings those of the child', async () => {
    await open(page, at('family'));
    await activate(button(filled(family.children.editNamed, { name: 'Elli' })));
    await page.getByLabel(family.form.born).press('Space');
    await page.getByLabel(family.form.birthDate, { exact: true }).fill('2026-11-18');
    await activate(button(family.form.save));
    await expect(page.getByText(family.form.saved)).toBeFocused();
    await openList(page, language);
    await expect(tick(rules['kela-child-benefit-apply'].title)).toBeVisible();
    await expect(tick(rules['emp-no-work-around-birth'].title)).toHaveCount(0);
  });

  await test.step('the start of care is tried with the arrow keys and saved', async () => {
    await open(page, at('reminders/daycare'));
    await page.getByLabel(reminders.careStart.label).fill('2027-08-01');
    await expect(card(daycare.days.apply)).toContainText('1.4.2027');
    const slider = page.getByRole('slider', { name: daycare.start.slider });
    await slider.focus();
    await press(page, 'ArrowRight', 'ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', /15\.8\.2027/);
    await expect(card(daycare.days.apply)).toContainText('15.4.2027');
    await press(page, 'ArrowLeft', 'ArrowLeft');
    await activate(button(daycare.start.save));
    await expect(page.getByText(daycare.start.saved)).toBeFocused();
    await openList(page, language);
    await expect(card(rules['ecec-apply-4mo'].title)).toContainText('1.4.2027');
  });

  await test.step('done, later, not for us, another day and a note, each with the keyboard', async () => {
    await activate(tick(rules['kela-child-benefit-apply'].title), 'Space');
    await expect(
      page.getByRole('checkbox', {
        name: filled(reminders.markUndone, { title: rules['kela-child-benefit-apply'].title }),
      }),
    ).toBeFocused();
    await activate(more(rules['routine-vitamin-d'].title));
    await activate(button(reminders.actions.later));
    await expect(button(reminders.actions.laterBy.tomorrow)).toBeFocused();
    await activate(button(reminders.actions.laterBy.week));
    await activate(more(rules['reg-baptism'].title));
    await activate(button(reminders.actions.notForUs));
    await activate(more(rules['neuvola-first'].title));
    await activate(button(reminders.actions.change));
    await page.getByLabel(reminders.actions.ownDay).press('Space');
    await page.getByLabel(reminders.actions.ownDayLabel, { exact: true }).fill('2026-12-03');
    await page.getByLabel(reminders.actions.note).fill('Klo 9.15, ovi B');
    await activate(button(reminders.actions.save));
    await expect(card(rules['neuvola-first'].title)).toContainText('3.12.2026');
  });

  const isKept = async () => {
    await openList(page, language);
    await expect(card(rules['neuvola-first'].title).getByText('Klo 9.15, ovi B')).toBeVisible();
    await expect(card(rules['neuvola-first'].title)).toContainText('3.12.2026');
    await expect(
      page.getByRole('checkbox', { checked: true }).and(
        page.getByRole('checkbox', {
          name: filled(reminders.markUndone, { title: rules['kela-child-benefit-apply'].title }),
        }),
      ),
    ).toBeVisible();
    for (const [title, what] of [
      [reminders.later, rules['routine-vitamin-d'].title],
      [reminders.notForUs, rules['reg-baptism'].title],
    ] as const) {
      await expect(tick(what)).toHaveCount(0);
      await activate(fold(title));
      await expect(page.getByRole('heading', { name: what })).toBeVisible();
    }
    await expect(page.getByText(filled(reminders.comesBack, { date: '28.11.2026' }))).toBeVisible();
  };
  await test.step('a reload keeps it all', async () => {
    await page.reload();
    await isKept();
  });

  await test.step('a reminder of their own comes every day', async () => {
    await enterOwnReminder(page, language);
    await openList(page, language);
    await expect(page.getByRole('checkbox', { name: new RegExp(own.names.vitamin) }).first()).toBeVisible();
  });

  await test.step('the leaves once saved tell when the employer is told', async () => {
    await saveLeavePlan(page, language);
    const told = page.getByText(new RegExp(filled(leave.periods.noticeBy, { date: '(.*)' }))).last();
    const [noticeBy = ''] = /\d+\.\d+\.\d{4}/.exec(await told.innerText()) ?? [];
    await openList(page, language);
    await expect(card(said[language].notice).filter({ hasText: noticeBy }).first()).toBeVisible();
    await open(page, at('reminders/timeline'));
    await expect(page.locator('main ol').getByText(said[language].notice).first()).toBeVisible();
    await expect(page.locator('main [aria-current=date]')).toContainText('21.11.2026');
  });

  let uids: string[] = [];
  await test.step('the whole plan goes into the calendar', async () => {
    await open(page, at('reminders/delivery'));
    const file = await takeCalendar(page, button(calendar.add));
    expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file).not.toContain('Elli');
    uids = eventsOf(file).map((event) => /^UID:(.+)$/m.exec(event)?.[1]?.trim() ?? '');
    expect(uids.length).toBeGreaterThan(20);
    expect(new Set(uids).size).toBe(uids.length);
    for (const event of eventsOf(file)) expect(event).toContain('BEGIN:VALARM');
    expect(file).toContain('DTSTART;VALUE=DATE:20270401');
    expect(file).toContain('DTSTART;VALUE=DATE:20261203');
    expect(file).toContain('FREQ=DAILY');
    await expect(page.getByText(calendar.saved)).toBeVisible();
    await expect(page.getByText(calendar.upToDate)).toBeVisible();
  });

  await test.step('one switch silences everything, in the calendar too', async () => {
    await hush(page, language);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await open(page, at(''));
    await expect(page.getByRole('heading', { name: today.current })).toHaveCount(0);
    await expect(page.getByText('Elli')).toHaveCount(0);
    await open(page, at('reminders/timeline'));
    await expect(page.getByText(reminders.hush.onText)).toBeVisible();
    await open(page, at('reminders/delivery'));
    const file = await takeCalendar(page, button(calendar.withdraw.button));
    expect(eventsOf(file)).toHaveLength(uids.length);
    for (const event of eventsOf(file)) {
      expect(uids).toContain(/^UID:(.+)$/m.exec(event)?.[1]?.trim());
      expect(event).toContain('STATUS:CANCELLED');
      expect(event).toMatch(/^SEQUENCE:[1-9]/m);
      expect(event).not.toContain('VALARM');
    }
  });

  await test.step('opened again, everything is as it was', async () => {
    await open(page, at('reminders'));
    await activate(button(reminders.hush.off));
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await page.reload();
    await isKept();
    await open(page, at('reminders/delivery'));
    const file = await takeCalendar(page, button(calendar.update));
    expect(file).not.toContain('STATUS:CANCELLED');
    for (const uid of uids) expect(file).toContain(`UID:${uid}`);
  });
});
