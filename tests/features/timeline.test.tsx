import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveReminderState } from '#storage/reminder-states.ts';
import { aino, elli, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

describe.each(languages)('the timeline in %s', (language) => {
  const { timeline: t, ...reminders } = texts[language].reminders;
  const { titleOf, on } = listIn(language);
  const path = `/${language}/reminders/timeline`;
  const stops = () => screen.getAllByRole('listitem').filter((item) => !within(item).queryByRole('heading'));
  const at = (words: string) => {
    const found = stops().findIndex(({ textContent }) => textContent.startsWith(words));
    if (found < 0) throw new Error(`no stop ${words}`);
    return found;
  };

  test('with nothing told it says how the path comes about', async () => {
    await openApp(path);
    expect(await screen.findByText(t.empty)).toBeVisible();
    expect(screen.getByRole('link', { name: reminders.empty.addChild })).toHaveAttribute('href', `/${language}/family`);
    expect(screen.queryByRole('list', { name: t.title })).toBeNull();
  });

  test('is a list in the order of the days, with today marked in it', async () => {
    await told(aino, { birthDate: '2026-08-07', careStart: '2027-08-01' });
    await openApp(path);
    const today = await screen.findByText(`${t.today} · ${on('2026-11-21')}`);
    expect(today.closest('li')).toHaveAttribute('aria-current', 'date');
    const inOrder = [
      `${t.birth} · ${on('2026-08-07')}`,
      titleOf('neuvola-3mo'),
      `${t.today} · `,
      titleOf('neuvola-4mo'),
      titleOf('ecec-apply-4mo'),
      `${t.care} · ${on('2027-08-01')}`,
      `${filled(t.birthday_one, { count: 1 })} · ${on('2027-08-07')}`,
      `${filled(t.birthday_other, { count: 7 })} · ${on('2033-08-07')}`,
    ].map(at);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    const months = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(months[0]).toMatch(/^(elokuu|augusti) 2026$/);
    expect(new Set(months).size).toBe(months.length);
  });

  test('an expected baby has its due date, and no birthday', async () => {
    await told(aino, { dueDate: '2027-05-10' });
    await openApp(path);
    expect(await screen.findByText(`${t.due} · ${on('2027-05-10')}`)).toBeVisible();
    expect(screen.queryByText(new RegExp(`^${t.birth} · `))).toBeNull();
    expect(at(titleOf('kela-maternity-grant-apply'))).toBeLessThan(at(t.due));
  });

  test('what was done stays on the path and says so, also long after; what is not for the family is not on it', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const on20th = localDate('2026-11-20');
    await saveReminderState(`reminder:${aino}:neuvola-2mo`, aino, on20th, { state: 'done' });
    await saveReminderState(`reminder:${aino}:neuvola-4mo`, aino, on20th, { state: 'not-for-us' });
    await openApp(path);
    await screen.findByText(t.today, { exact: false });
    expect(stops()[at(titleOf('neuvola-2mo'))]).toHaveTextContent(new RegExp(`${reminders.done}$`, 'i'));
    expect(screen.queryByText(titleOf('neuvola-4mo'))).toBeNull();
  });

  test('shows the child whose date the address names, and makes the date stand out', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2020-12-07' });
    await told(elli, { nickname: 'Elli', birthDate: '2026-08-07' });
    await openApp(`${path}#date-neuvola-6y`);
    const whom = within(await screen.findByRole('group', { name: t.forWhom }));
    expect(whom.getByLabelText('Aino')).toBeChecked();
    expect(document.getElementById('date-neuvola-6y')).toHaveTextContent(titleOf('neuvola-6y'));
  });

  test('of several children one is shown at a time, the youngest first, also one of whom no day is known', async () => {
    await told(aino, { nickname: 'Aino' });
    await told(elli, { nickname: 'Elli', birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    const whom = within(await screen.findByRole('group', { name: t.forWhom }));
    const birth = `${t.birth} · ${on('2026-08-07')}`;
    expect(whom.getByLabelText('Elli')).toBeChecked();
    expect(screen.getByText(birth)).toBeVisible();
    await user.click(whom.getByLabelText('Aino'));
    expect(await screen.findByText(t.empty)).toBeVisible();
    await user.click(whom.getByLabelText('Elli'));
    expect(await screen.findByText(birth)).toBeVisible();
    expect(screen.queryByText(t.empty)).toBeNull();
  });
});
