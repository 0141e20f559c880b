import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveSeen } from '#storage/seen.ts';
import { saveSetting } from '#storage/settings.ts';
import { listVisitNotes, saveVisitNote } from '#storage/visit-notes.ts';
import { aino, elli, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

const sleep = { id: '5e'.repeat(16), child: aino, kind: 'question', text: 'Uni?', doneOn: null } as const;

describe.each(languages)('the visit to the clinic in %s', (language) => {
  const t = texts[language].visit;
  const path = `/${language}/kit/visit`;
  const { titleOf } = listIn(language);
  const button = (name: string) => screen.findByRole('button', { name });
  const section = (title: string) => {
    const found = screen.getByRole('heading', { name: title }).closest('section');
    if (!found) throw new Error(`no section ${title}`);
    return within(found);
  };
  const stored = async () => {
    const rows = await listVisitNotes();
    return rows.ok ? rows.value : rows.error;
  };

  test('says that all of it stays on the phone, and works before anything was told', async () => {
    const { user } = await openApp(path);
    expect(await screen.findByText(t.question.empty)).toBeVisible();
    expect(screen.getByText(t.private)).toBeVisible();
    await user.type(screen.getByLabelText(t.question.label), 'Får vi komma båda?');
    await user.click(await button(t.question.add));
    expect(await section(t.question.title).findByText('Får vi komma båda?')).toBeVisible();
    expect(await stored()).toMatchObject([{ child: null, kind: 'question', text: 'Får vi komma båda?', doneOn: null }]);
    // Without an age only what is about the parents is offered.
    expect(screen.queryByRole('button', { name: t.ask.milk })).toBeNull();
    expect(await button(t.ask.mood)).toBeVisible();
  });

  test('a question is added by writing or in one tap, and a second tap takes it back', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await user.click(await button(t.ask.evenings));
    await waitFor(() => expect(screen.getByRole('button', { name: t.ask.evenings, pressed: true })).toHaveFocus());
    expect(section(t.question.title).getByText(t.ask.evenings)).toBeVisible();
    expect(await stored()).toMatchObject([{ child: aino, kind: 'question', text: t.ask.evenings }]);
    await user.click(screen.getByRole('button', { name: t.ask.evenings }));
    expect(await section(t.question.title).findByText(t.question.empty)).toBeVisible();
    expect(await stored()).toEqual([]);
  });

  test('questions fit the age: pregnancy before the birth, daycare later', async () => {
    await told(elli, { nickname: 'Elli', dueDate: '2027-03-15' });
    await told(aino, { nickname: 'Aino', birthDate: '2025-08-07' });
    const { user } = await openApp(path);
    expect(await button(t.ask.birth)).toBeVisible();
    expect(screen.queryByRole('button', { name: t.ask.daycare })).toBeNull();
    await user.click(screen.getByLabelText('Aino'));
    expect(await button(t.ask.daycare)).toBeVisible();
    expect(screen.queryByRole('button', { name: t.ask.birth })).toBeNull();
  });

  test('after a loss nothing about the child is offered', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    await saveSetting('hush', localDate('2026-11-20'));
    await openApp(path);
    expect(await button(t.ask.mood)).toBeVisible();
    // The switch was set without the page that remembers it in small memory; the app has done so by now.
    await waitFor(() => expect(screen.queryByRole('button', { name: t.ask.milk })).toBeNull());
    expect(screen.queryByRole('heading', { name: t.dates.title })).toBeNull();
  });

  test('what was noticed has a list of its own; each line can be changed and removed', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await user.type(await screen.findByLabelText(t.noted.label), 'Raapii korvaa');
    await user.click(await button(t.noted.add));
    const noted = section(t.noted.title);
    expect(await noted.findByText('Raapii korvaa')).toBeVisible();
    expect(screen.getByLabelText(t.noted.label)).toHaveValue('');
    await user.click(await button(filled(t.note.editNamed, { text: 'Raapii korvaa' })));
    expect(screen.getByLabelText(t.note.editLabel)).toHaveFocus();
    await user.type(screen.getByLabelText(t.note.editLabel), ' iltaisin');
    await user.click(await button(t.note.save));
    expect(await button(filled(t.note.editNamed, { text: 'Raapii korvaa iltaisin' }))).toHaveFocus();
    await user.click(await button(filled(t.note.deleteNamed, { text: 'Raapii korvaa iltaisin' })));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: t.note.deleteConfirm }));
    expect(await screen.findByText(t.note.deleted)).toHaveFocus();
    expect(await stored()).toEqual([]);
  });

  test('what was talked through is ticked with its day, and can be opened again', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    await saveVisitNote(sleep);
    const { user } = await openApp(path);
    await user.click(await screen.findByRole('checkbox', { name: filled(t.note.markTalked, { text: 'Uni?' }) }));
    expect(await screen.findByText(filled(t.note.talked, { date: '21.11.2026' }))).toBeVisible();
    expect(await stored()).toMatchObject([{ doneOn: '2026-11-21' }]);
    await user.click(screen.getByRole('checkbox', { name: filled(t.note.markOpen, { text: 'Uni?' }) }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ doneOn: null }]));
  });

  test('an empty line and an identity code are refused, and half a sentence is kept', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await user.click(await button(t.question.add));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.note.missing);
    expect(screen.getByLabelText(t.question.label)).toHaveFocus();
    await user.type(screen.getByLabelText(t.question.label), '070826A123B');
    await user.click(await button(t.question.add));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.note.code);
    expect(await stored()).toEqual([]);
    cleanup();
    await openApp(path);
    expect(await screen.findByLabelText(t.question.label)).toHaveValue('070826A123B');
  });

  test('beside it stand what was seen lately and the next visits, and all of it prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await saveSeen(aino, 'turns-to-voice', { isSeen: true, on: localDate('2026-11-15') });
    await saveSeen(aino, 'smiles-back', { isSeen: true });
    const { user } = await openApp(path);
    expect(await screen.findByText(/^Aino, /)).toBeVisible();
    const name = texts[language].milestones.item['turns-to-voice'];
    const seen = section(t.seen.title);
    expect(seen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([`${name} 15.11.2026`]);
    // The plan arrives a moment later.
    await screen.findByRole('heading', { name: t.dates.title });
    expect(section(t.dates.title).getByText(titleOf('neuvola-4mo'), { exact: false })).toBeVisible();
    await user.click(await button(t.print));
    expect(print).toHaveBeenCalledOnce();
  });

  test('of several children each has its own lines', async () => {
    await told(elli, { nickname: 'Elli', birthDate: '2026-08-08' });
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await saveVisitNote(sleep);
    await saveVisitNote({ ...sleep, id: '6f'.repeat(16), child: null, text: 'Båda?' });
    const { user } = await openApp(path);
    expect(await screen.findByText('Båda?')).toBeVisible();
    expect(screen.queryByText('Uni?')).toBeNull();
    await user.click(screen.getByLabelText('Aino'));
    expect(await screen.findByText('Uni?')).toBeVisible();
    expect(screen.getByText('Båda?')).toBeVisible();
  });
});
