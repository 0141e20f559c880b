import type { Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { expect, test, withoutWorkers } from '#tests/support/browser-test.ts';
import { open, stopTheDay } from '#tests/support/entering.ts';
import { goOn } from '#tests/support/in-app.ts';
import { readOut } from '#tests/support/read-out.ts';
import { filled, texts } from '#tests/support/texts.ts';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
  await withoutWorkers(page);
  await stopTheDay(page);
});

/** A line of what is read; a pattern where the words are an article's or a service's own. */
type Line = string | RegExp;

/** Checks that the page is read in this order from its first word to its last, and that nothing else stops on the way. */
async function isRead(page: Page, language: Language, main: readonly Line[]): Promise<void> {
  const { name, skip, urgent, languageSwitch, nav, more } = texts[language].app;
  const links = (titles: object) =>
    Object.entries(titles).flatMap(([key, title]) => (key === 'label' ? [] : [`link ${title}`]));
  const whole: Line[] = [
    `link ${skip}`,
    ...['banner', `link ${name}: ${nav.today}`, `link ${urgent}`, `link ${languageSwitch.to}`],
    ...[`navigation ${nav.label}`, ...links(nav)],
    ...['main', ...main],
    ...['contentinfo', `navigation ${more.label}`, ...links(more)],
  ];
  const inOrder = whole.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each)));
  await expect.poll(() => readOut(page), { message: page.url() }).toEqual(inOrder);
}

/** A card whose heading is its link. */
const card = (level: number, title = '.') => [new RegExp(`^heading ${level} ${title}`), new RegExp(`^link ${title}`)];

test('the first page, a search among services and a service about violence are read in order, in Finnish', async ({
  page,
}) => {
  const { today, kit, services, finding, brochure, selection, howAreYou, service, exit } = texts.fi;
  await open(page, '/fi/');
  await isRead(page, 'fi', [
    `heading 1 ${today.greeting.day}`,
    ...[`heading 2 ${today.firstRun.title}`, `link ${today.firstRun.action}`],
    `link ${today.searchLink}`,
    ...[`heading 2 ${today.current}`, `link ${today.addChild}`],
    ...[`heading 2 ${kit.forYou}`, ...card(3), ...card(3)],
    ...[
      `heading 2 ${today.how.title}`,
      `link ${today.how.everyone}`,
      `link ${today.how.small}`,
      `link ${today.how.big}`,
    ],
  ]);

  await goOn(page, '/fi/services');
  await page.getByRole('searchbox', { name: services.searchLabel }).fill('turvakoti');
  await isRead(page, 'fi', [
    ...[`heading 1 ${services.title}`, `link ${services.area.choose}`],
    ...['search', `searchbox ${services.searchLabel}`, `button ${services.clear}`],
    `link ${howAreYou.title}`,
    ...[`group ${services.filterLabel}`, `button ${services.all}`],
    ...[services.worry.everyone, services.worry.small, services.worry.big].map(
      (worry) => new RegExp(`^button ${worry} \\d+$`),
    ),
    ...[
      `group ${finding.tools}`,
      `button ${finding.near.on}`,
      `button ${finding.filters}`,
      `button ${finding.map.show}`,
    ],
    ...['Ensi- ja turvakotien liitto', 'Turvakodit'].flatMap((title) => [
      ...card(2, title),
      `button ${filled(finding.favourite, { name: title })}`,
    ]),
    ...[`link ${brochure.title}`, `link ${selection.title}`],
  ]);

  await page.getByRole('link', { name: 'Turvakodit' }).click();
  await isRead(page, 'fi', [
    // The way out comes before all else.
    ...[`button ${exit.leave}`, `group ${exit.about}`],
    /^link ‹ /,
    ...['heading 1 Turvakodit', /^link Turvakotien yhteystiedot/],
    `heading 2 ${service.note}`,
    ...[`button ${service.favourite}`, `button ${service.share}`, `link ${service.addToList}`],
    `heading 2 ${service.hours}`,
    ...[/^link Nollalinja/, `button ${service.wrong.title}`],
  ]);
});

test('a child, the first day of care and the emergency numbers are read in order, in Swedish', async ({ page }) => {
  const { family, reminders, daycare, urgent } = texts.sv;
  const { children, form, area, details } = family;
  await open(page, '/sv/family');
  await page.getByRole('button', { name: children.addFirst }).click();
  await page.getByLabel(form.nickname).fill('Elli');
  await page.getByLabel(form.born).check();
  await isRead(page, 'sv', [
    `heading 1 ${family.title}`,
    ...[`heading 2 ${area.title}`, `textbox ${area.label}`],
    `heading 2 ${children.title}`,
    ...[`region ${form.titleNew}`, `heading 3 ${form.titleNew}`, `textbox ${form.nickname}`],
    ...[`group ${form.which}`, `radio ${form.expecting}`, `radio ${form.born}`, `radio ${form.noDate}`],
    `textbox ${form.birthDate}`,
    ...[`group ${details.title}`, `button ${form.save}`, `button ${form.cancel}`],
  ]);
  await page.getByLabel(form.birthDate, { exact: true }).fill('2026-08-10');
  await page.getByRole('button', { name: form.save }).click();
  await isRead(page, 'sv', [
    `heading 1 ${family.title}`,
    ...[`heading 2 ${area.title}`, `textbox ${area.label}`],
    ...[`heading 2 ${children.title}`, 'heading 3 Elli'],
    ...[children.editNamed, children.deleteNamed].map((named) => `button ${filled(named, { name: 'Elli' })}`),
    `button ${children.add}`,
  ]);

  await goOn(page, '/sv/reminders/daycare');
  await page.getByLabel(reminders.careStart.label).fill('2027-08-01');
  await page.getByRole('button', { name: daycare.start.save }).click();
  const { days, start, form: list } = daycare;
  await isRead(page, 'sv', [
    ...[`heading 1 ${daycare.title}`, `region ${start.title}`, `heading 2 ${start.title}`],
    ...[`textbox ${reminders.careStart.label}`, `slider ${start.slider}`, `button ${start.remove}`],
    `heading 2 ${days.title}`,
    ...[days.apply, days.right, days.sudden, days.visit, days.start].map(
      (day) => new RegExp(`^heading 3 ${day} .*2027$`),
    ),
    ...[`heading 2 ${daycare.local}`, `link ${daycare.findServicesAnywhere}`],
    ...[`heading 2 ${list.title}`, ...Object.values(list.items).map((item) => `checkbox ${item}`)],
    ...[`heading 2 ${daycare.decision.title}`, `heading 2 ${daycare.begin.title}`, `link ${daycare.begin.read}`],
  ]);

  await goOn(page, '/sv/urgent');
  await isRead(page, 'sv', [
    `heading 1 ${urgent.title}`,
    ...['heading 2 Nödnumret 112', `link ${filled(urgent.callTo, { number: '112', name: 'Nödnumret 112' })}`],
    ...['heading 2 Jourhjälpen 116117', /^link .* 116 117: Jourhjälpen/],
    ...['heading 2 Giftinformationscentralen', /^link .* 0800 147 111: /, /^link .* 09 471 977: /],
    ...['heading 2 Nollinjen', /^link .* 080 005 005: Nollinjen/, /^link .* 116 016: /],
    ...[/^heading 2 MIELI .*finska$/, /^link .* 09 2525 0111: /, /^link .* 09 2525 0113: /],
    ...[/^heading 2 MIELI .*svenska$/, /^link .* 09 2525 0112: /],
    ...[`link ${urgent.more}`, `heading 2 ${urgent.english}`],
    ...['112', '116 117', '0800 147 111', '080 005 005', '09 2525 0111'].map((number) => `link ${number}`),
  ]);
});
