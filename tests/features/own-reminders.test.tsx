import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { saveOwnReminder } from '#storage/own-reminders.ts';
import { saveSetting } from '#storage/settings.ts';
import { filled } from '#tests/support/texts.ts';
import { aino, button, course, open, ownTexts, preview, said, stored, ticked } from './own-reminders-page.tsx';

beforeEach(async () => {
  await eraseEverything();
});

describe.each(languages)('own reminders in %s', (language) => {
  const t = ownTexts[language];
  const words = said[language];
  const time = (number: number) => filled(t.form.time, { number });

  test('vitamin D takes two taps, and no amount is named anywhere', async () => {
    await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2026-08-07') });
    const { user } = await open(language);
    await user.click(await button(t.add.vitamin));
    expect(screen.getByRole('heading', { name: t.form.titleNew })).toHaveFocus();
    expect(screen.getByLabelText(t.form.name)).toHaveValue(words.vitamin);
    expect(screen.getByLabelText('Aino')).toBeChecked();
    expect(preview(t.preview.title)).toHaveTextContent(words.forever);
    expect(document.body).not.toHaveTextContent(/µg|mikrog|\bml\b|tip(pa|at|poja)|droppar|tablett/i);
    await user.click(await button(t.form.save));
    expect(await screen.findByText(t.form.saved)).toHaveFocus();
    expect(await screen.findByText(words.tomorrow)).toBeVisible();
    expect(await stored()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        child: aino,
        kind: 'vitamin',
        title: words.vitamin,
        note: null,
        start: '2026-11-21',
        times: [],
        repeat: { every: 1, unit: 'day', until: null },
      },
    ]);
  });

  test('a course of medicine is told in days and shows its last one', async () => {
    const { user } = await open(language);
    await user.click(await button(t.add.medicine));
    // No time is proposed: it stands on the prescription.
    expect(screen.getByLabelText(time(1))).toHaveValue('');
    await user.type(screen.getByLabelText(time(1)), '20:00');
    await user.click(await button(t.form.addTime));
    expect(screen.getByLabelText(time(2))).toHaveFocus();
    await user.type(screen.getByLabelText(time(2)), '08:00');
    expect(preview(t.preview.title)).toHaveTextContent(t.preview.waiting);
    await user.type(screen.getByLabelText(t.form.days), '10');
    expect(screen.getByText(words.lastDay)).toBeVisible();
    expect(preview(t.preview.title)).toHaveTextContent(words.course);
    await user.click(await button(t.form.save));
    await screen.findByText(t.form.saved);
    expect(await screen.findByText(words.course)).toBeVisible();
    expect(screen.getByText(words.next)).toBeVisible();
    expect(await stored()).toMatchObject([
      {
        kind: 'medicine',
        child: null,
        times: ['08:00', '20:00'],
        repeat: { every: 1, unit: 'day', until: '2026-11-30' },
      },
    ]);
  });

  test('a time at the clinic is a day and a time', async () => {
    const { user } = await open(language);
    await user.click(await button(t.add.visit));
    expect(screen.getByLabelText(t.form.name)).toHaveValue(t.names.visit);
    await user.type(screen.getByLabelText(t.form.day), '2026-12-02');
    await user.type(screen.getByLabelText(time(1)), '09:30');
    await user.type(screen.getByLabelText(t.form.note), 'Rokotuskortti');
    expect(preview(t.preview.title)).toHaveTextContent(words.once);
    await user.click(await button(t.form.save));
    await screen.findByText(t.form.saved);
    expect(await screen.findByText(words.once)).toBeVisible();
    expect(screen.getByText('Rokotuskortti')).toBeVisible();
    expect(screen.queryByRole('heading', { name: t.today.title })).toBeNull();
    expect(await stored()).toMatchObject([{ kind: 'visit', start: '2026-12-02', times: ['09:30'], repeat: null }]);
  });

  test('anything else repeats as one likes, until one likes', async () => {
    const { user } = await open(language);
    await user.click(await button(t.add.other));
    await user.type(screen.getByLabelText(t.form.name), 'Muskari');
    await user.clear(screen.getByLabelText(t.form.day));
    await user.type(screen.getByLabelText(t.form.day), '2027-01-31');
    await user.click(screen.getByLabelText(t.form.interval));
    await user.click(screen.getByLabelText(t.form.inMonths));
    await user.clear(screen.getByLabelText(t.form.every));
    await user.type(screen.getByLabelText(t.form.every), '3');
    await user.click(screen.getByLabelText(t.form.endsOn));
    await user.type(screen.getByLabelText(t.form.lastDay), '2027-08-01');
    expect(preview(t.preview.title)).toHaveTextContent(words.months);
    await user.click(screen.getByLabelText(t.form.weekly));
    await user.clear(screen.getByLabelText(t.form.firstDay));
    await user.type(screen.getByLabelText(t.form.firstDay), '2026-11-23');
    await user.clear(screen.getByLabelText(t.form.lastDay));
    await user.type(screen.getByLabelText(t.form.lastDay), '2026-12-04');
    await user.type(screen.getByLabelText(time(1)), '17:00');
    expect(preview(t.preview.title)).toHaveTextContent(words.weekly);
    await user.click(await button(t.form.save));
    await screen.findByText(t.form.saved);
    expect(await screen.findByText(words.weekly)).toBeVisible();
    expect(await stored()).toMatchObject([
      { kind: 'other', start: '2026-11-23', repeat: { every: 1, unit: 'week', until: '2026-12-04' } },
    ]);
  });

  test('editing shows what is there, changes it and keeps the rest', async () => {
    await saveChild(aino, { nickname: 'Aino' });
    await saveOwnReminder(course);
    const { user } = await open(language);
    const edit = filled(t.list.editNamed, { name: 'Kuuri' });
    await user.click(await button(edit));
    expect(screen.getByRole('heading', { name: t.form.titleEdit })).toHaveFocus();
    expect(screen.getByLabelText(t.form.days)).toHaveValue('10');
    await user.click(await button(t.form.cancel));
    expect(await button(edit)).toHaveFocus();
    await user.click(await button(edit));
    await user.click(await button(filled(t.form.removeTimeNamed, { number: 1 })));
    expect(await button(t.form.addTime)).toHaveFocus();
    expect(screen.getByLabelText(time(1))).toHaveValue('20:00');
    await user.click(await button(t.form.save));
    expect(await screen.findByText(t.form.saved)).toHaveFocus();
    expect(await stored()).toEqual([{ ...course, times: ['20:00'] }]);
  });

  test('deleting asks first and takes the ticks along', async () => {
    await saveOwnReminder(course);
    const { user } = await open(language);
    await user.click(await screen.findByRole('checkbox', { name: words.evening }));
    await waitFor(async () => expect(await ticked()).toHaveLength(1));
    const remove = filled(t.list.deleteNamed, { name: 'Kuuri' });
    await user.click(await button(remove));
    const title = filled(t.list.deleteTitle, { name: 'Kuuri' });
    await user.click(
      within(await screen.findByRole('dialog', { name: title })).getByRole('button', { name: t.list.cancel }),
    );
    expect(await stored()).toHaveLength(1);
    await user.click(await button(remove));
    await user.click(
      within(await screen.findByRole('dialog', { name: title })).getByRole('button', { name: t.list.deleteConfirm }),
    );
    expect(await screen.findByText(t.list.deleted)).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Kuuri' })).toBeNull());
    expect(await stored()).toEqual([]);
    expect(await ticked()).toEqual([]);
  });

  test('each of today is ticked by itself, and the tick can be taken back', async () => {
    await saveOwnReminder(course);
    const { user } = await open(language);
    const evening = await screen.findByRole('checkbox', { name: words.evening });
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await user.click(evening);
    const done = await screen.findByRole('checkbox', { name: words.eveningDone });
    expect(done).toBeChecked();
    expect(done).toHaveFocus();
    expect(await ticked()).toEqual([`own:${course.id}:2026-11-21T20:00`]);
    await user.click(done);
    expect(await screen.findByRole('checkbox', { name: words.evening })).not.toBeChecked();
    expect(await ticked()).toEqual([]);
  });

  test('nothing of today is asked for while everything is silent', async () => {
    await saveOwnReminder(course);
    await saveSetting('hush', '2026-11-20');
    await open(language);
    expect(await screen.findByText(words.course)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('what is over says so, after the others', async () => {
    await saveOwnReminder({
      ...course,
      child: null,
      start: localDate('2026-11-19'),
      repeat: { every: 1, unit: 'day', until: localDate('2026-11-20') },
    });
    await saveOwnReminder({
      ...course,
      id: 'd'.repeat(32),
      child: null,
      title: 'Muskari',
      start: localDate('2026-12-01'),
      repeat: null,
    });
    await open(language);
    expect(await screen.findByText(words.over)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Muskari',
      'Kuuri',
    ]);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
