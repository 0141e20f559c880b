import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { childId, municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveArea } from '#storage/area.ts';
import { saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { markDone } from '#storage/reminder-states.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const aino = childId('a'.repeat(32));
const elli = childId('e'.repeat(32));

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

describe.each(languages)('today in %s', (language) => {
  const { today, reminders, family } = texts[language];
  const apply = reminders.rules['ecec-apply-4mo'].title;
  const home = `/${language}/`;
  const hero = () => screen.queryByRole('heading', { level: 2, name: apply });
  const row = () => screen.queryByRole('heading', { level: 3, name: apply });

  test('on the first day it asks for the municipality, and says that nothing is urgent', async () => {
    await openApp(home);
    expect(await screen.findByText(today.nothing)).toBeVisible();
    expect(screen.getByRole('link', { name: today.firstRun.action })).toHaveAttribute('href', `/${language}/family`);
    expect(await screen.findByRole('link', { name: today.addChild })).toHaveAttribute('href', `/${language}/family`);
    expect(screen.getByRole('link', { name: today.searchLink })).toHaveAttribute('href', `/${language}/search`);
  });

  test('a day that is thirty days away stands large, with the way to do it', async () => {
    await saveChild(aino, { careStart: localDate('2027-04-21') });
    await openApp(home);
    await screen.findByText(/21\.12\.2026/);
    expect(hero()).toBeVisible();
    expect(row()).toBeNull();
    expect(screen.getByRole('link', { name: reminders.how })).toHaveAttribute('href', `/${language}/reminders`);
    expect(screen.queryByText(today.nothing)).toBeNull();
  });

  test('one that is thirty-one days away stands in a calm row', async () => {
    await saveChild(aino, { careStart: localDate('2027-04-22') });
    await openApp(home);
    await screen.findByText(/22\.12\.2026/);
    expect(row()).toBeVisible();
    expect(hero()).toBeNull();
  });

  test('what is done is no longer there, and the calm line is', async () => {
    await saveChild(aino, { careStart: localDate('2027-04-21') });
    await markDone(`reminder:${aino}:ecec-apply-4mo`, aino, localDate('2026-11-20'));
    await openApp(home);
    expect(await screen.findByText(today.nothing)).toBeVisible();
    expect(hero()).toBeNull();
  });

  test('a deadline that has passed can still be arranged and is not called late', async () => {
    await saveChild(aino, { careStart: localDate('2027-03-01') });
    await openApp(home);
    expect(await screen.findByText(reminders.passed)).toBeVisible();
    expect(reminders.passed).toBe(language === 'fi' ? 'Tämän voi vielä hoitaa' : 'Det här går fortfarande att ordna');
    expect(hero()).toBeVisible();
    expect(document.body).not.toHaveTextContent(/myöhässä|försenad/i);
  });

  test('each child has its line: the age, or the weeks and days to come; what is past its due date has none', async () => {
    await saveArea(municipalityCode('905'));
    await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2026-08-07') });
    await saveChild(elli, { nickname: null, dueDate: localDate('2026-12-04') });
    await saveChild(childId('b'.repeat(32)), { dueDate: localDate('2026-11-01') });
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
    await saveChild(aino, { dueDate: localDate(due) });
    await openApp(home);
    const time = filled(family.age[unit], { count });
    expect(await screen.findByText(filled(today.expecting, { time }))).toBeVisible();
  });
});
