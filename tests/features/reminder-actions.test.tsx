import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { listReminderStates } from '#storage/reminder-states.ts';
import { aino, elli, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(async () => {
  await emptyPhone();
  await told(aino, { careStart: '2027-04-05' });
});

describe.each(languages)('what a parent does with a reminder, in %s', (language) => {
  const { reminders } = texts[language];
  const { actions } = reminders;
  const list = listIn(language);
  const path = `/${language}/reminders`;
  const title = list.titleOf('ecec-apply-4mo');
  const takeBack = { name: filled(reminders.takeBackNamed, { title }) };
  const start = async () => {
    const { user } = await openApp(path);
    return { user, card: await list.open(user, 'ecec-apply-4mo') };
  };
  const folded = (name: string) => {
    const summary = screen.getByText(name, { selector: 'summary', exact: false });
    return { summary, inside: within(summary.parentElement ?? summary) };
  };

  test.each([
    ['tomorrow', '2026-11-22'],
    ['week', '2026-11-28'],
    ['month', '2026-12-21'],
  ] as const)('put off until %s it is in a folded list with its day, and can be taken back', async (when, day) => {
    // A deadline far enough away for a month.
    await told(aino, { careStart: '2027-08-01' });
    const { user, card } = await start();
    const later = card.getByRole('button', { name: actions.later });
    expect(later).toHaveAttribute('aria-expanded', 'false');
    await user.click(later);
    expect(later).toHaveAttribute('aria-expanded', 'true');
    const choices = within(card.getByRole('group', { name: actions.later }));
    expect(choices.getByRole('button', { name: actions.laterBy.tomorrow })).toHaveFocus();
    await user.click(choices.getByRole('button', { name: actions.laterBy[when] }));
    await waitFor(() => expect(list.isListed('ecec-apply-4mo')).toBe(false));

    const { summary, inside } = folded(reminders.later);
    expect(summary).toHaveTextContent(`${reminders.later} (1)`);
    await user.click(summary);
    expect(inside.getByText(filled(reminders.comesBack, { date: list.on(day) }))).toBeVisible();
    await user.click(inside.getByRole('button', takeBack));
    expect(await list.tick('ecec-apply-4mo')).toBeVisible();
    expect(screen.queryByText(reminders.later, { selector: 'summary', exact: false })).toBeNull();
  });

  test('what was put off comes back by itself on its day, and not before', async () => {
    const { user, card } = await start();
    await user.click(card.getByRole('button', { name: actions.later }));
    await user.click(card.getByRole('button', { name: actions.laterBy.week }));
    await waitFor(() => expect(list.isListed('ecec-apply-4mo')).toBe(false));

    cleanup();
    await openApp(path, '2026-11-27T21:59:00Z');
    expect(await list.tick('ecec-soft-start')).toBeVisible();
    expect(list.isListed('ecec-apply-4mo')).toBe(false);
    // Midnight of the 28th in Finland.
    cleanup();
    await openApp(path, '2026-11-27T22:00:00Z');
    expect(await list.tick('ecec-apply-4mo')).toBeVisible();
  });

  test('what does not concern the family is set aside, and can be taken back', async () => {
    const { user, card } = await start();
    await user.click(card.getByRole('button', { name: actions.notForUs }));
    await waitFor(() => expect(list.isListed('ecec-apply-4mo')).toBe(false));
    const { summary, inside } = folded(reminders.notForUs);
    await user.click(summary);
    expect(inside.getByRole('heading', { name: title })).toBeVisible();
    await user.click(inside.getByRole('button', takeBack));
    expect(await list.tick('ecec-apply-4mo')).toBeVisible();
  });

  test('set aside it bears the name of the child, when there are several', async () => {
    await told(aino, { nickname: 'Aino' });
    await told(elli, { nickname: 'Elli', dueDate: '2027-05-10' });
    const { user, card } = await start();
    await user.click(card.getByRole('button', { name: actions.notForUs }));
    await waitFor(() => expect(list.isListed('ecec-apply-4mo')).toBe(false));
    expect(folded(reminders.notForUs).inside.getByText('Aino')).toBeInTheDocument();
  });

  test('set aside the focus goes on to the next card and it is said where it went; taken back, to the one that is back', async () => {
    const { user, card } = await start();
    await user.click(card.getByRole('button', { name: actions.notForUs }));
    await waitFor(() => expect(list.isListed('ecec-apply-4mo')).toBe(false));
    expect(await list.tick('ecec-soft-start')).toHaveFocus();
    expect(await screen.findByText(`${title}: ${reminders.notForUs}`)).toHaveAttribute('role', 'status');
    await user.click(folded(reminders.notForUs).inside.getByRole('button', takeBack));
    expect(await list.tick('ecec-apply-4mo')).toHaveFocus();
  });

  test('a day and a note of one’s own move the card and stand on it; the computed day comes back', async () => {
    const { user, card } = await start();
    await user.click(card.getByRole('button', { name: actions.change }));
    expect(card.queryByLabelText(actions.ownDayLabel)).toBeNull();
    await user.click(card.getByLabelText(actions.ownDay));
    await user.type(card.getByLabelText(actions.ownDayLabel), '2026-11-30');
    await user.type(card.getByLabelText(actions.note), 'Kysy Liisalta');
    await user.click(card.getByRole('button', { name: actions.save }));
    const left = filled(reminders.daysLeft_other, { count: 9 });
    const day = list.on('2026-11-30', 'weekday').replaceAll('.', '\\.');
    expect(await card.findByText(new RegExp(`${day} · ${left}$`))).toBeVisible();
    expect(card.getByText('Kysy Liisalta')).toBeVisible();
    expect(card.queryByLabelText(actions.note)).toBeNull();
    expect(card.getByRole('button', { name: actions.change })).toHaveFocus();

    await user.click(card.getByRole('button', { name: actions.change }));
    expect(card.getByLabelText(actions.ownDayLabel)).toHaveValue('2026-11-30');
    expect(card.getByLabelText(actions.note)).toHaveValue('Kysy Liisalta');
    await user.click(card.getByLabelText(actions.computedDay));
    await user.clear(card.getByLabelText(actions.note));
    await user.click(card.getByRole('button', { name: actions.save }));
    expect(await card.findByText(new RegExp(list.on('2026-12-05', 'weekday').replaceAll('.', '\\.')))).toBeVisible();
    expect(screen.queryByText('Kysy Liisalta')).toBeNull();
  });

  test('a day that is none is said at its field, and nothing is kept', async () => {
    const { user, card } = await start();
    await user.click(card.getByRole('button', { name: actions.change }));
    await user.click(card.getByLabelText(actions.ownDay));
    await user.click(card.getByRole('button', { name: actions.save }));
    expect(card.getByRole('alert')).toHaveTextContent(reminders.careStart.invalid);
    expect(card.getByLabelText(actions.ownDayLabel)).toHaveAccessibleDescription(reminders.careStart.invalid);
    expect(await listReminderStates()).toEqual({ ok: true, value: [] });
  });

  test('an identity code is refused in a note, and what was typed stays', async () => {
    const { user, card } = await start();
    await user.click(card.getByRole('button', { name: actions.change }));
    await user.type(card.getByLabelText(actions.note), 'Aino 010126A123B');
    expect(card.getByRole('alert')).toHaveTextContent(actions.noteCode);
    await user.click(card.getByRole('button', { name: actions.save }));
    expect(card.getByLabelText(actions.note)).toHaveValue('Aino 010126A123B');
    expect(await listReminderStates()).toEqual({ ok: true, value: [] });
  });

  test('a half-written note is there again after the app was closed', async () => {
    const { user, card } = await start();
    await user.click(card.getByRole('button', { name: actions.change }));
    await user.type(card.getByLabelText(actions.note), 'Kysy');
    cleanup();
    const again = await start();
    await again.user.click(again.card.getByRole('button', { name: actions.change }));
    expect(again.card.getByLabelText(actions.note)).toHaveValue('Kysy');
  });

  test('done, and taken back, a note is still there', async () => {
    const { user, card } = await start();
    await user.click(card.getByRole('button', { name: actions.change }));
    await user.type(card.getByLabelText(actions.note), 'Kysy Liisalta');
    await user.click(card.getByRole('button', { name: actions.save }));
    await user.click(await list.tick('ecec-apply-4mo'));
    await user.click(await list.tickOfDone('ecec-apply-4mo'));
    expect(within(await list.card('ecec-apply-4mo')).getByText('Kysy Liisalta')).toBeVisible();
  });

  test('the start of care moved to another month opens it again, and a note alone does not bring the old tick back', async () => {
    const { user } = await start();
    await user.click(await list.tick('ecec-apply-4mo'));
    await list.tickOfDone('ecec-apply-4mo');
    cleanup();
    await told(aino, { careStart: '2027-08-01' });
    const { user: later } = await openApp(path);
    const card = await list.open(later, 'ecec-apply-4mo');
    await later.click(card.getByRole('button', { name: actions.change }));
    await later.type(card.getByLabelText(actions.note), 'Kysy Liisalta');
    await later.click(card.getByRole('button', { name: actions.save }));
    expect(await card.findByText('Kysy Liisalta')).toBeVisible();
    expect(await list.tick('ecec-apply-4mo')).not.toBeChecked();
    expect(await listReminderStates()).toMatchObject({ value: [{ state: 'open', anchorDay: '2027-08-01' }] });
  });
});
