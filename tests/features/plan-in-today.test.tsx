import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { childId, municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveArea } from '#storage/area.ts';
import { deleteChild } from '#storage/children.ts';
import { saveReminderState } from '#storage/reminder-states.ts';
import { aino, elli, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

describe.each(languages)('today in %s', (language) => {
  const { today, reminders, family } = texts[language];
  const { titleOf } = listIn(language);
  const apply = titleOf('ecec-apply-4mo');
  const home = `/${language}/`;
  const hero = (title = apply) => screen.queryByRole('heading', { level: 2, name: title });
  const row = (title = apply) => screen.queryByRole('heading', { level: 3, name: title });
  /** What is current, from the top. */
  const current = () => {
    const section = screen.getByRole('heading', { name: today.current }).closest('section') ?? document.body;
    return within(section)
      .getAllByRole('heading')
      .slice(1)
      .map(({ textContent }) => textContent);
  };

  test('on the first day it asks for the municipality, and says that nothing is urgent', async () => {
    await openApp(home);
    expect(await screen.findByText(today.nothing)).toBeVisible();
    expect(screen.getByRole('link', { name: today.firstRun.action })).toHaveAttribute('href', `/${language}/family`);
    expect(await screen.findByRole('link', { name: today.addChild })).toHaveAttribute('href', `/${language}/family`);
    expect(screen.getByRole('link', { name: today.searchLink })).toHaveAttribute('href', `/${language}/search`);
  });

  test('a day that is thirty days away stands large, with the way to do it', async () => {
    await told(aino, { careStart: '2027-04-21' });
    await openApp(home);
    await screen.findByText(/21\.12\.2026/);
    expect(hero()).toBeVisible();
    expect(row()).toBeNull();
    expect(screen.getByRole('link', { name: reminders.how })).toHaveAttribute('href', `/${language}/reminders`);
    expect(screen.queryByText(today.nothing)).toBeNull();
  });

  test('one that is thirty-one days away stands in a calm row', async () => {
    await told(aino, { careStart: '2027-04-22' });
    await openApp(home);
    await screen.findByText(/22\.12\.2026/);
    expect(row()).toBeVisible();
    expect(hero()).toBeNull();
  });

  test('on a quiet day the next last day is still shown, far away as it may be', async () => {
    await told(aino, { careStart: '2027-08-01' });
    await openApp(home);
    expect(await screen.findByText(/1\.4\.2027/)).toBeVisible();
    expect(row()).toBeVisible();
  });

  test('three at most; a last day that is near stands before visits that are on for weeks', async () => {
    await told(aino, { birthDate: '2026-08-07', careStart: '2027-04-05' });
    await openApp(home);
    await screen.findByText(reminders.passed);
    expect(current()).toEqual([apply, titleOf('neuvola-3mo'), titleOf('reg-name')]);
    expect(hero()).toBeVisible();
    expect(row(titleOf('reg-name'))).toBeVisible();
  });

  test('what is done is no longer there, and the next one is', async () => {
    await told(aino, { careStart: '2027-04-21' });
    await saveReminderState(`reminder:${aino}:ecec-apply-4mo`, aino, localDate('2026-11-20'), { state: 'done' });
    await openApp(home);
    expect(await screen.findByText(today.nothing)).toBeVisible();
    expect(hero()).toBeNull();
  });

  test('a deadline that has passed can still be arranged and is not called late', async () => {
    await told(aino, { careStart: '2027-03-01' });
    await openApp(home);
    expect(await screen.findByText(reminders.passed)).toBeVisible();
    expect(hero()).toBeVisible();
    expect(document.body).not.toHaveTextContent(/myöhässä|försenad/i);
  });

  test('a child that is deleted takes its dates with it, the other keeps its own', async () => {
    await told(aino, { careStart: '2027-04-21' });
    await told(elli, { nickname: 'Elli', dueDate: '2027-05-10' });
    await openApp(home);
    expect(await screen.findByRole('heading', { name: apply })).toBeVisible();
    await deleteChild(aino);
    await waitFor(() => expect(screen.queryByRole('heading', { name: apply })).toBeNull());
    expect(await screen.findByRole('heading', { name: titleOf('preg-health-check-for-grant') })).toBeVisible();
  });

  test('each child has its line: the age, or the weeks and days to come; what is past its due date has none', async () => {
    await saveArea(municipalityCode('905'));
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await told(elli, { dueDate: '2026-12-04' });
    await told(childId('b'.repeat(32)), { dueDate: '2026-11-01' });
    await openApp(home);
    const age = filled(family.age.monthsWeeks, { months: 3, weeks: 2 });
    expect(await screen.findByText(filled(today.childToday, { name: 'Aino', age }))).toBeVisible();
    const days = filled(family.age.days_other, { count: 13 });
    const line = screen.getByText(filled(today.expecting, { time: days }));
    expect(within(line.parentElement ?? document.body).getAllByText(/./)).toHaveLength(2);
    expect(screen.queryByText(today.firstRun.title)).toBeNull();
  });

  test.each([
    ['2026-12-05', 'weeks_other', 2],
    ['2026-12-04', 'days_other', 13],
    ['2026-11-22', 'days_one', 1],
  ] as const)('counts to the due date %s in %s', async (due, unit, count) => {
    await told(aino, { dueDate: due });
    await openApp(home);
    const time = filled(family.age[unit], { count });
    expect(await screen.findByText(filled(today.expecting, { time }))).toBeVisible();
  });
});
