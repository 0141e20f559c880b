import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatMonthDay } from '#i18n/format.ts';
import { saveArea } from '#storage/area.ts';
import { saveReminderState } from '#storage/reminder-states.ts';
import { aino, elli, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const vaasa = municipalityCode('905');
const raseborg = municipalityCode('710');
const mariehamn = municipalityCode('478');
const jomala = municipalityCode('170');

beforeEach(emptyPhone);

describe.each(languages)('what to remember, in %s', (language) => {
  const { reminders, rules } = texts[language];
  const list = listIn(language);
  const path = `/${language}/reminders`;

  test('with nothing told it asks for a child, and scolds about nothing', async () => {
    await openApp(path);
    expect(await screen.findByText(reminders.empty.title)).toBeVisible();
    expect(screen.getByRole('link', { name: reminders.empty.addChild })).toHaveAttribute('href', `/${language}/family`);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText(reminders.told.title)).toBeNull();
  });

  test('leads to the helpers, the timeline and the ways a reminder arrives', async () => {
    await openApp(path);
    const { daycare, leave, timeline, delivery } = reminders.links;
    for (const [{ title }, page] of [
      [daycare, 'daycare'],
      [leave, 'leave'],
      [timeline, 'timeline'],
      [delivery, 'delivery'],
    ] as const)
      expect(await screen.findByRole('link', { name: new RegExp(`^${title}`) })).toHaveAttribute(
        'href',
        `/${language}/reminders/${page}`,
      );
  });

  test('a last day that is very near is first, then the soonest; what is perhaps not for the family waits behind, and six are enough at first', async () => {
    await told(aino, { dueDate: '2027-05-10' });
    const { user } = await openApp(path);
    await list.tick('preg-first-ultrasound');
    const first = [
      'preg-health-check-for-grant',
      'preg-first-ultrasound',
      'preg-pertussis-booster',
      'preg-extensive-check',
      'preg-structural-ultrasound',
    ] as const;
    expect(list.titles().slice(0, 5)).toEqual(first.map(list.titleOf));
    expect(list.titles()).toHaveLength(6);
    expect(list.isListed('kela-maternity-grant-apply')).toBe(false);
    await list.showAll(user);
    expect(list.isListed('kela-maternity-grant-apply')).toBe(true);
    expect(screen.getAllByRole('checkbox')[6]).toHaveFocus();
    // Both on 21.12.: only the first is for every family.
    const titles = list.titles();
    expect(titles.indexOf(list.titleOf('preg-oral-health'))).toBeLessThan(
      titles.indexOf(list.titleOf('preg-parenthood-training')),
    );
  });

  test('a day that has passed can still be arranged, and nothing says that it is late', async () => {
    await told(aino, { careStart: '2027-02-01' });
    await openApp(path);
    const card = within(await list.card('ecec-apply-4mo'));
    expect(card.getByText(reminders.passed)).toBeVisible();
    expect(reminders.passed).toBe(language === 'fi' ? 'Tämän voi vielä hoitaa' : 'Det här går fortfarande att ordna');
    expect(card.getByText(rules['ecec-apply-4mo'].passed)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/myöhäss|unohd|försen|glöm/i);
  });

  test('once care has begun its application is no longer asked for', async () => {
    await told(aino, { careStart: '2026-11-20' });
    await openApp(path);
    expect(await list.tick('ecec-soft-start')).toBeVisible();
    expect(list.isListed('ecec-apply-4mo')).toBe(false);
  });

  test('the first card is open, another opens on a tap and the first closes', async () => {
    await told(aino, { careStart: '2027-04-05' });
    const { user } = await openApp(path);
    const first = within(await list.card('ecec-apply-4mo'));
    const second = within(await list.card('ecec-soft-start'));
    expect(first.getByRole('button', { name: new RegExp(`^${reminders.showLess}`), expanded: true })).toBeVisible();
    expect(second.queryByText(reminders.whyTitle)).toBeNull();
    await user.click(second.getByRole('button', { expanded: false }));
    expect(second.getByText(reminders.whyTitle)).toBeVisible();
    expect(first.queryByText(reminders.whyTitle)).toBeNull();
    await user.click(second.getByRole('button', { name: new RegExp(`^${reminders.showLess}`) }));
    expect(screen.queryByText(reminders.whyTitle)).toBeNull();
  });

  test('says why just then, what to do, how binding it is and on what it rests, and who helps', async () => {
    await told(aino, { careStart: '2027-04-05' });
    await openApp(path);
    const card = within(await list.card('ecec-apply-4mo'));
    const { why, what } = rules['ecec-apply-4mo'];
    const by = filled(reminders.by, { date: list.on('2026-12-05', 'weekday') });
    expect(card.getByText(`${by} · ${filled(reminders.daysLeft_other, { count: 14 })}`)).toBeVisible();
    expect(card.getByText(reminders.whyTitle).parentElement).toHaveTextContent(filled(why, { start: '5.4.2027' }));
    expect(card.getByText(what)).toBeVisible();
    expect(card.getByText(new RegExp(`^${reminders.hardness.statutory}:`))).toBeVisible();
    const law = language === 'fi' ? 'Varhaiskasvatuslaki 540/2018 17 §' : 'Lagen om småbarnspedagogik 540/2018 17 §';
    expect(card.getByRole('link', { name: law })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/www\.finlex\.fi\/.*\/2018\/20180540$/),
    );
    const query = new URLSearchParams({ q: reminders.findAuthority.municipality }).toString();
    expect(card.getByRole('link', { name: reminders.authorities.municipality })).toHaveAttribute(
      'href',
      `/${language}/services?${query}`,
    );
    const article = language === 'fi' ? 'Päiväkotipaikan hakeminen' : 'Att söka daghemsplats';
    expect(await card.findByRole('link', { name: article })).toHaveAttribute(
      'href',
      `/${language}/kit/applying-for-daycare`,
    );
  });

  test('what hangs on something untold says for whom it is', async () => {
    await told(aino, { careStart: '2027-04-05' });
    const { user } = await openApp(path);
    const card = await list.open(user, 'ecec-apply-2wk');
    expect(card.getByText(reminders.situations['sudden-need'])).toBeVisible();
  });

  test('what changes often says where to look it up', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    const card = await list.open(user, 'neuvola-3mo');
    const authority = reminders.authorities['child-clinic'];
    expect(card.getByText(filled(reminders.mayChange, { authority }))).toBeVisible();
  });

  test('ticked it is done with the day, and back again, and the focus stays on it', async () => {
    await told(aino, { careStart: '2027-04-05' });
    const { user } = await openApp(path);
    await user.click(await list.tick('ecec-apply-4mo'));
    const done = await list.tickOfDone('ecec-apply-4mo');
    expect(done).toBeChecked();
    expect(done).toHaveFocus();
    expect(screen.getByRole('heading', { name: reminders.done })).toBeVisible();
    expect(screen.getByText(filled(reminders.doneOn, { date: '21.11.2026' }))).toBeVisible();
    expect(list.isListed('ecec-apply-4mo')).toBe(false);

    await user.click(done);
    expect(await list.tick('ecec-apply-4mo')).toHaveFocus();
    expect(screen.queryByRole('heading', { name: reminders.done })).toBeNull();
  });

  test('what was done stays in the list of done things long after its day', async () => {
    await told(aino, { careStart: '2026-03-01' });
    await saveReminderState(`reminder:${aino}:ecec-apply-4mo`, aino, localDate('2025-10-20'), { state: 'done' });
    await openApp(path);
    expect(await list.tickOfDone('ecec-apply-4mo')).toBeChecked();
    expect(screen.getByText(filled(reminders.doneOn, { date: '20.10.2025' }))).toBeVisible();
  });

  test('names stand on the cards when there are several children', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await openApp(path);
    expect(await list.tick('neuvola-3mo')).toBeVisible();
    expect(screen.queryByText('Aino')).toBeNull();

    cleanup();
    await told(elli, { dueDate: '2027-05-10' });
    await openApp(path);
    expect(within(await list.card('neuvola-3mo')).getByText('Aino')).toBeVisible();
    const baby = within(await list.card('preg-first-ultrasound'));
    expect(baby.getByText(texts[language].family.children.unnamedExpected)).toBeVisible();
  });

  test('what the municipality does differently is told beside the date of the law', async () => {
    await saveArea(raseborg);
    await told(aino, { careStart: '2027-08-01' });
    await openApp(path);
    const place = language === 'fi' ? 'Raasepori' : 'Raseborg';
    const sentence = filled(reminders.local['spring-round'], {
      place,
      date: formatMonthDay(localDate('2027-03-31'), language),
      seen: '2022–2024',
    });
    const card = within(await list.card('ecec-apply-4mo'));
    expect(card.getByText(sentence)).toBeVisible();
    expect(card.getByText(new RegExp(`1\\.4\\.2027`))).toBeVisible();
  });

  test('with one of two homes on Åland the law of the mainland still holds', async () => {
    await told(aino, { careStart: '2027-04-05', homes: [vaasa, mariehamn] });
    await openApp(path);
    expect(await list.tick('ecec-apply-4mo')).toBeVisible();
    expect(screen.queryByText(reminders.aland)).toBeNull();
  });

  test('with every home on Åland it says so and leaves out the dates of the mainland, and only those', async () => {
    await saveArea(vaasa);
    await told(aino, {
      birthDate: '2026-08-07',
      careStart: '2027-04-05',
      homes: [mariehamn, jomala],
    });
    const { user } = await openApp(path);
    expect(await screen.findByText(reminders.aland)).toBeVisible();
    await list.showAll(user);
    for (const rule of [
      'ecec-apply-4mo',
      'ecec-apply-2wk',
      'ecec-right-starts',
      'kela-home-care-allowance-earliest',
    ] as const)
      expect(list.isListed(rule)).toBe(false);
    expect(list.isListed('kela-child-benefit-retro')).toBe(true);
  });
});
