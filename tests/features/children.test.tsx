import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { nothingTold } from '#domain/family/child.ts';
import { languages } from '#domain/language.ts';
import { childId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { listChildren, saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { listReminderStates, saveReminderState } from '#storage/reminder-states.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const aino = childId('a'.repeat(32));

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

const stored = async () => {
  const children = await listChildren();
  if (!children.ok) throw new Error(children.error);
  return children.value;
};

describe.each(languages)('children in %s', (language) => {
  const { children, form } = texts[language].family;
  const path = `/${language}/family`;
  const button = (name: string) => screen.findByRole('button', { name });
  const edit = filled(children.editNamed, { name: 'Aino' });
  const remove = filled(children.deleteNamed, { name: 'Aino' });

  test('an expected baby without a name is welcome, and nothing is asked twice', async () => {
    const { user } = await openApp(path);
    await user.click(await button(children.addFirst));
    await user.type(screen.getByLabelText(form.dueDate), '2027-01-10');
    await user.click(await button(form.save));
    expect(await screen.findByRole('heading', { name: children.unnamedExpected })).toBeVisible();
    expect(screen.getByText(filled(children.due, { date: '10.1.2027' }))).toBeVisible();
    expect(await stored()).toEqual([{ ...nothingTold, id: expect.any(String) as string, dueDate: '2027-01-10' }]);
  });

  test.each([
    ['a birth in the future', form.born, form.birthDate, '2026-11-22', form.dateFuture],
    ['a due date more than a year away', form.expecting, form.dueDate, '2027-11-22', form.dateFar],
  ])('%s is refused at its field, and nothing is lost', async (_name, which, label, day, sentence) => {
    const { user } = await openApp(path);
    await user.click(await button(children.addFirst));
    await user.type(screen.getByLabelText(form.nickname), 'Aino');
    await user.click(screen.getByLabelText(which));
    await user.type(screen.getByLabelText(label), day);
    await user.click(await button(form.save));
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByLabelText(label)).toHaveFocus();
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription(sentence);
    expect(screen.getByLabelText(form.nickname)).toHaveValue('Aino');
    expect(await stored()).toEqual([]);
  });

  test('an identity code is refused before a missing day is', async () => {
    const { user } = await openApp(path);
    await user.click(await button(children.addFirst));
    await user.type(screen.getByLabelText(form.nickname), '131052-308T');
    await user.click(await button(form.save));
    expect(await screen.findByRole('alert')).toHaveTextContent(form.nicknameCode);
    expect(screen.getByLabelText(form.nickname)).toHaveFocus();
  });

  test('editing changes what the form shows and keeps the rest', async () => {
    await saveChild(aino, { nickname: 'Aino', dueDate: localDate('2026-08-01'), careStart: localDate('2027-08-01') });
    const { user } = await openApp(path);
    await user.click(await button(edit));
    expect(screen.getByLabelText(form.dueDate)).toHaveValue('2026-08-01');
    await user.click(screen.getByLabelText(form.born));
    await user.type(screen.getByLabelText(form.birthDate), '2026-08-07');
    await user.click(await button(form.save));
    expect(await screen.findByText(form.saved)).toHaveFocus();
    expect(await stored()).toEqual([
      {
        ...nothingTold,
        id: aino,
        nickname: 'Aino',
        dueDate: '2026-08-01',
        birthDate: '2026-08-07',
        careStart: '2027-08-01',
      },
    ]);
  });

  test('leaving the form changes nothing and forgets what was typed', async () => {
    await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2026-08-07') });
    const { user } = await openApp(path);
    await user.click(await button(edit));
    await user.type(screen.getByLabelText(form.nickname), ' Maria');
    await user.click(await button(form.cancel));
    expect(await button(edit)).toHaveFocus();
    await user.click(await button(edit));
    expect(screen.getByLabelText(form.nickname)).toHaveValue('Aino');
    expect((await stored())[0]?.nickname).toBe('Aino');
  });

  test('a half-written form is there again after the page was left', async () => {
    const { user } = await openApp(path);
    await user.click(await button(children.addFirst));
    await user.type(screen.getByLabelText(form.nickname), 'Aino');
    await user.click(screen.getByRole('link', { name: texts[language].app.nav.kit }));
    await screen.findByRole('heading', { level: 1, name: texts[language].kit.title });
    await user.click(screen.getByRole('link', { name: texts[language].app.more.family }));
    expect(await screen.findByLabelText(form.nickname)).toHaveValue('Aino');
  });

  test('deleting asks first, then takes the child and its reminders away', async () => {
    await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2026-08-07') });
    await saveReminderState('reminder:x', aino, localDate('2026-11-20'), { state: 'done' });
    const { user } = await openApp(path);
    await user.click(await button(remove));
    const dialog = await screen.findByRole('dialog', { name: filled(children.deleteTitle, { name: 'Aino' }) });
    expect(within(dialog).getByText(children.deleteText)).toBeVisible();
    expect(await stored()).toHaveLength(1);
    await user.click(within(dialog).getByRole('button', { name: children.deleteConfirm }));
    const add = await button(children.addFirst);
    await waitFor(() => expect(add).toHaveFocus());
    await waitFor(async () => expect(await stored()).toEqual([]));
    expect(await listReminderStates()).toEqual({ ok: true, value: [] });
  });
});
