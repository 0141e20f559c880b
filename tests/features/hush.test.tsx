import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveReminderState } from '#storage/reminder-states.ts';
import { saveSetting } from '#storage/settings.ts';
import { aino, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

describe.each(languages)('after a loss, in %s', (language) => {
  const { reminders, today, family, kit } = texts[language];
  const { hush } = reminders;
  const list = listIn(language);
  const path = `/${language}/reminders`;
  const silence = async () => {
    const app = await openApp(path);
    await app.user.click(await screen.findByRole('button', { name: hush.action }));
    const dialog = within(await screen.findByRole('dialog', { name: hush.title }));
    return { ...app, dialog };
  };

  test('it is asked once, says that nothing is deleted, and "no" changes nothing', async () => {
    await told(aino, { dueDate: '2027-05-10' });
    const { user, dialog } = await silence();
    expect(dialog.getByText(hush.text)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: hush.cancel }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await list.tick('preg-first-ultrasound')).toBeVisible();
  });

  test('no date is left on the page, only help, the way to the calendar and the way back; nothing is lost', async () => {
    await told(aino, { dueDate: '2027-05-10' });
    const note = { state: 'open', note: 'Kysy Liisalta' } as const;
    await saveReminderState(`reminder:${aino}:preg-first-ultrasound`, aino, localDate('2026-11-20'), note);
    const { user, dialog } = await silence();
    await user.click(dialog.getByRole('button', { name: hush.confirm }));
    expect(await screen.findByText(hush.onText)).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText('Kysy Liisalta')).toBeNull();
    for (const text of [reminders.next, reminders.told.title, reminders.empty.title, reminders.links.daycare.title])
      expect(screen.queryByText(text)).toBeNull();
    const query = new URLSearchParams({ q: hush.search }).toString();
    expect(screen.getByRole('link', { name: hush.help })).toHaveAttribute('href', `/${language}/services?${query}`);
    expect(screen.getByRole('link', { name: hush.calendar })).toHaveAttribute(
      'href',
      `/${language}/reminders/delivery`,
    );

    await user.click(screen.getByRole('button', { name: hush.off }));
    expect(within(await list.card('preg-first-ultrasound')).getByText('Kysy Liisalta')).toBeVisible();
    expect(screen.queryByText(hush.onText)).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('it is still silent when the app is opened again', async () => {
    await told(aino, { dueDate: '2027-05-10' });
    const { user, dialog } = await silence();
    await user.click(dialog.getByRole('button', { name: hush.confirm }));
    await screen.findByText(hush.onText);
    cleanup();
    await openApp(path, '2027-05-10T10:00:00Z');
    expect(await screen.findByText(hush.onText)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('the help it leads to is there', async () => {
    await saveSetting('hush', '2026-11-20');
    const { user } = await openApp(path);
    await user.click(await screen.findByRole('link', { name: hush.help }));
    expect(await screen.findByRole('link', { name: /KÄPY/ })).toBeVisible();
  });

  test('the first page tells no age, no stage, no date, and asks for no child', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07', careStart: '2027-04-05' });
    await openApp(`/${language}/`);
    const age = filled(family.age.monthsWeeks, { months: 3, weeks: 2 });
    const line = filled(today.childToday, { name: 'Aino', age });
    expect(await screen.findByText(line)).toBeVisible();
    expect(await screen.findByRole('heading', { name: kit.forYou })).toBeVisible();
    expect(await screen.findByText(/5\.12\.2026/)).toBeVisible();

    await saveSetting('hush', '2026-11-20');
    await waitFor(() => expect(screen.queryByText(line)).toBeNull());
    await waitFor(() => expect(screen.queryByText(/5\.12\.2026/)).toBeNull());
    expect(document.body).not.toHaveTextContent('Aino');
    expect(screen.queryByRole('heading', { name: kit.forYou })).toBeNull();
    expect(screen.queryByText(today.addChild)).toBeNull();
    // Not a day to hear that all is well.
    expect(screen.queryByText(today.nothing)).toBeNull();
    expect(screen.getByText(today.how.big)).toBeVisible();
  });

  test('the first page asks for no child when there is none', async () => {
    await saveSetting('hush', '2026-11-20');
    await openApp(`/${language}/`);
    await waitFor(() => expect(screen.queryByText(today.nothing)).toBeNull());
    expect(screen.queryByText(today.addChild)).toBeNull();
  });

  test('the timeline is not drawn, and leads back to where it can be opened', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await saveSetting('hush', '2026-11-20');
    await openApp(`/${language}/reminders/timeline`);
    expect(await screen.findByText(hush.onText)).toBeVisible();
    expect(screen.getByRole('link', { name: hush.onTitle })).toHaveAttribute('href', path);
    expect(screen.queryByText(reminders.timeline.today, { exact: false })).toBeNull();
    expect(screen.getByRole('main')).not.toHaveTextContent(/2026/);
  });
});
