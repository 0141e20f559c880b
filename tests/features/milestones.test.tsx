import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { remember } from '#platform/local-memory.ts';
import { mirror } from '#platform/mirror.ts';
import { deleteChild } from '#storage/children.ts';
import { listSeen, saveSeen } from '#storage/seen.ts';
import { aino, elli, emptyPhone, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(async () => {
  await emptyPhone();
  mirror('hush', false);
});

describe.each(languages)('milestones in %s', (language) => {
  const t = texts[language].milestones;
  const path = `/${language}/kit/milestones`;
  const name = t.item['turns-to-voice'];
  const tick = () => screen.findByRole('checkbox', { name: filled(t.seen.mark, { name }) });
  const section = (title: string) => {
    const found = screen.getByRole('heading', { name: title }).closest('section');
    if (!found) throw new Error(`no section ${title}`);
    return within(found);
  };
  const stored = async () => {
    const rows = await listSeen();
    return rows.ok ? rows.value : rows.error;
  };

  test('can be looked at without a child, by age, with a way to tell of one', async () => {
    const { user } = await openApp(path);
    expect(await screen.findByText(t.noChild)).toBeVisible();
    expect(screen.getByRole('link', { name: t.addChild })).toHaveAttribute('href', `/${language}/family`);
    const bands = section(t.byAge);
    await user.click(bands.getByText(filled(t.months, { from: 3, to: 6 })));
    expect(bands.getByText(name)).toBeVisible();
    expect(bands.getByText(filled(t.years, { from: 2, to: 3 }))).toBeVisible();
    expect(section(t.firsts).getByText(t.item['first-christmas'])).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('say that they are memories and no test, and where to read on if something worries', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    await openApp(path);
    await tick();
    expect(screen.getByText(t.lead)).toBeVisible();
    expect(screen.getByRole('link', { name: t.worry })).toHaveAttribute(
      'href',
      `/${language}/kit/when-development-worries`,
    );
    // Nothing is counted, neither of how many nor in per cent.
    expect(document.querySelector('main')).not.toHaveTextContent(/%|\d+\s*\/\s*\d+/);
  });

  test('the child’s own age comes first; what was before and what comes fold open', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await tick();
    expect(section(t.now).getByText(name)).toBeVisible();
    expect(section(t.earlier).getByText(t.item['smiles-back'])).not.toBeVisible();
    await user.click(section(t.earlier).getByText(filled(t.months, { from: 0, to: 3 })));
    expect(section(t.earlier).getByText(t.item['smiles-back'])).toBeVisible();
    expect(section(t.later).getByText(filled(t.months, { from: 6, to: 9 }))).toBeVisible();
  });

  test('of a child born early go by the corrected age, and say so', async () => {
    await told(aino, { birthDate: '2026-08-07', dueDate: '2026-10-20' });
    await openApp(path);
    expect(await screen.findByText(t.corrected)).toBeVisible();
    expect(section(t.now).getByText(t.item['smiles-back'])).toBeVisible();
    expect(section(t.now).queryByText(name)).toBeNull();
  });

  test('after a loss no age is pointed out, and what was seen stays', async () => {
    await told(aino, { birthDate: '2026-08-07', dueDate: '2026-10-20' });
    await saveSeen(aino, 'smiles-back', { isSeen: true });
    mirror('hush', true);
    const { user } = await openApp(path);
    await screen.findByRole('checkbox', { name: filled(t.seen.mark, { name: t.item['first-christmas'] }) });
    expect(screen.getByRole('heading', { name: t.byAge })).toBeVisible();
    expect(screen.queryByRole('heading', { name: t.now })).toBeNull();
    expect(screen.queryByText(t.corrected)).toBeNull();
    await user.click(screen.getByText(filled(t.months, { from: 0, to: 3 })));
    expect(
      screen.getByRole('checkbox', { name: filled(t.seen.unmark, { name: t.item['smiles-back'] }) }),
    ).toBeChecked();
  });

  test('a tick is all that is needed: no day is assumed', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await user.click(await tick());
    expect(await screen.findByRole('checkbox', { checked: true })).toHaveAccessibleName(
      filled(t.seen.unmark, { name }),
    );
    expect(await stored()).toMatchObject([
      { child: aino, milestone: 'turns-to-voice', isSeen: true, on: null, note: null },
    ]);
    await user.click(screen.getByRole('checkbox', { checked: true }));
    await tick();
    expect(await stored()).toMatchObject([{ isSeen: false }]);
  });

  test('a day and a note can be added, changed, and outlive a slip of the finger', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await user.click(await tick());
    await user.click(await screen.findByRole('button', { name: filled(t.seen.addNamed, { name }) }));
    const day = screen.getByLabelText(t.seen.day);
    expect(day).toHaveFocus();
    expect(day).toHaveValue('');
    await user.type(day, '2026-11-15');
    await user.type(screen.getByLabelText(t.seen.note), 'Isovaari');
    await user.click(screen.getByRole('button', { name: t.seen.save }));
    expect(await screen.findByText(filled(t.seen.on, { date: '15.11.2026' }))).toBeVisible();
    expect(screen.getByText('Isovaari')).toBeVisible();
    expect(await screen.findByRole('button', { name: filled(t.seen.editNamed, { name }) })).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { checked: true }));
    await user.click(await tick());
    expect(await screen.findByText('Isovaari')).toBeVisible();
    expect(await stored()).toMatchObject([{ isSeen: true, on: '2026-11-15', note: 'Isovaari' }]);
  });

  test('a day still to come, and an identity code, are refused with the words kept', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await user.click(await tick());
    await user.click(await screen.findByRole('button', { name: filled(t.seen.addNamed, { name }) }));
    await user.type(screen.getByLabelText(t.seen.day), '2026-11-22');
    await user.click(screen.getByRole('button', { name: t.seen.save }));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.seen.dayAhead);
    expect(screen.getByLabelText(t.seen.day)).toHaveFocus();
    await user.clear(screen.getByLabelText(t.seen.day));
    await user.type(screen.getByLabelText(t.seen.note), '070826A123B');
    await user.click(screen.getByRole('button', { name: t.seen.save }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(t.seen.code));
    expect(screen.getByLabelText(t.seen.note)).toHaveValue('070826A123B');
    expect(await stored()).toMatchObject([{ on: null, note: null }]);
  });

  test('a note left half written reopens with the page, and leaves with the child', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await user.click(await tick());
    await user.click(await screen.findByRole('button', { name: filled(t.seen.addNamed, { name }) }));
    await user.type(screen.getByLabelText(t.seen.note), 'Mumm');
    cleanup();
    await openApp(path);
    expect(await screen.findByLabelText(t.seen.note)).toHaveValue('Mumm');
    expect(Object.keys(localStorage).filter((key) => key.includes('Mumm') || key.includes(aino))).toHaveLength(1);
    await deleteChild(aino);
    expect(await stored()).toEqual([]);
  });

  test('an age that came open for a note left half written stays open when it is saved', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const later = 'stacks-blocks' as const;
    await saveSeen(aino, later, { isSeen: true });
    remember(`draft:seen:${aino}:${later}`, JSON.stringify({ on: '', note: 'Mumm' }));
    const { user } = await openApp(path);
    const note = await screen.findByLabelText(t.seen.note);
    expect(note).toBeVisible();
    await user.type(note, 'i');
    await user.click(screen.getByRole('button', { name: t.seen.save }));
    expect(await screen.findByText('Mummi')).toBeVisible();
    // Something else that is drawn anew does not fold it either.
    await user.click(await tick());
    await screen.findByRole('checkbox', { name: filled(t.seen.unmark, { name }) });
    expect(screen.getByText('Mummi')).toBeVisible();
    expect(screen.getByRole('button', { name: filled(t.seen.editNamed, { name: t.item[later] }) })).toBeVisible();
  });

  test('of several children are kept apart', async () => {
    await told(elli, { nickname: 'Elli', birthDate: '2026-08-08' });
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await saveSeen(aino, 'turns-to-voice', { isSeen: true, on: localDate('2026-11-01') });
    const { user } = await openApp(path);
    const whom = within(await screen.findByRole('group', { name: t.forWhom }));
    expect(whom.getByLabelText('Elli')).toBeChecked();
    expect(await tick()).not.toBeChecked();
    await user.click(whom.getByLabelText('Aino'));
    expect(await screen.findByText(filled(t.seen.on, { date: '1.11.2026' }))).toBeVisible();
  });
});
