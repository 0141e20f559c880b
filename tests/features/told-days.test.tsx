import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { listToldDays } from '#storage/told-days.ts';
import { aino, elli, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

describe.each(languages)('days that only the family knows, in %s', (language) => {
  const { told: t, careStart } = texts[language].reminders;
  const list = listIn(language);
  const open = async () => {
    const { user } = await openApp(`/${language}/reminders`);
    const summary = await screen.findByText(t.title, { selector: 'summary' });
    await user.click(summary);
    return { user, form: within(summary.parentElement ?? summary) };
  };

  test('a journey asks for a passport two months before; removed, it asks no more', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user, form } = await open();
    expect(list.isListed('reg-passport')).toBe(false);
    await user.click(form.getByLabelText(t.anchors.travelDate));
    await user.type(form.getByLabelText(t.date), '2027-01-25');
    await user.click(form.getByRole('button', { name: t.save }));
    expect(await form.findByText(t.saved)).toHaveFocus();
    expect(form.getByLabelText(t.date)).toHaveValue('');
    expect(await form.findByText(`${t.anchors.travelDate} 25.1.2027`)).toBeVisible();
    await list.showAll(user);
    const card = within(await list.card('reg-passport'));
    expect(card.getByText(new RegExp(`25\\.11\\.2026`))).toBeVisible();

    await user.click(form.getByRole('button', { name: filled(t.removeNamed, { what: t.anchors.travelDate }) }));
    expect(await form.findByText(t.removed)).toHaveFocus();
    await waitFor(() => expect(list.isListed('reg-passport')).toBe(false));
    expect(await listToldDays()).toEqual({ ok: true, value: [] });
  });

  test('a new day for the same thing takes the place of the old one', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user, form } = await open();
    for (const day of ['2027-01-25', '2027-02-25']) {
      await user.click(form.getByLabelText(t.anchors.travelDate));
      await user.type(form.getByLabelText(t.date), day);
      await user.click(form.getByRole('button', { name: t.save }));
      await form.findByText(`${t.anchors.travelDate} ${list.on(day)}`);
    }
    const days = await listToldDays();
    expect(days.ok && days.value.map(({ on }) => on)).toEqual(['2027-02-25']);
  });

  test('a day that is none is said at its field', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user, form } = await open();
    await user.click(form.getByRole('button', { name: t.save }));
    expect(form.getByRole('alert')).toHaveTextContent(careStart.invalid);
    expect(await listToldDays()).toEqual({ ok: true, value: [] });
  });

  test('a pregnancy test is asked about an expected baby, a tooth about one who is born', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await told(elli, { nickname: 'Elli', dueDate: '2027-05-10' });
    const { user, form } = await open();
    const whom = within(form.getByRole('group', { name: careStart.for }));
    await user.click(whom.getByLabelText('Elli'));
    expect(form.getByLabelText(t.anchors.positiveTest)).toBeChecked();
    expect(form.queryByLabelText(t.anchors.firstTooth)).toBeNull();
    await user.click(whom.getByLabelText('Aino'));
    expect(form.queryByLabelText(t.anchors.positiveTest)).toBeNull();
    expect(form.getByLabelText(t.anchors.firstTooth)).toBeChecked();
  });
});
