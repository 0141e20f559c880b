import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { listMemories, saveMemory } from '#storage/memories.ts';
import { saveSeen } from '#storage/seen.ts';
import { aino, elli, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

const snow = { id: '3c'.repeat(16), child: aino, title: 'Snö', on: localDate('2026-11-20'), note: 'På tungan' };

describe.each(languages)('the album in %s', (language) => {
  const t = texts[language].milestones;
  const path = `/${language}/kit/album`;
  const smile = t.item['smiles-back'];
  const { on } = listIn(language);
  const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  const button = (name: string) => screen.findByRole('button', { name });
  const stored = async () => {
    const rows = await listMemories();
    return rows.ok ? rows.value : rows.error;
  };

  test('needs a child first', async () => {
    await openApp(path);
    expect(await screen.findByText(t.album.noChild)).toBeVisible();
    expect(screen.getByRole('link', { name: t.addChild })).toHaveAttribute('href', `/${language}/family`);
    expect(screen.queryByRole('button', { name: t.album.print })).toBeNull();
  });

  test('shows what was seen and one’s own memories in order of the days, the undated last', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await saveMemory(snow);
    await saveMemory({ ...snow, id: '4d'.repeat(16), title: 'Sång', on: null, note: null });
    await saveSeen(aino, 'smiles-back', { isSeen: true, on: localDate('2026-09-20') });
    await saveSeen(aino, 'reaches', { isSeen: false, on: localDate('2026-09-21') });
    await openApp(path);
    expect(await screen.findByRole('heading', { name: 'Aino' })).toBeVisible();
    expect(headings()).toEqual([smile, 'Snö', 'Sång']);
    const items = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading'));
    expect(items[1]).toHaveTextContent('På tungan');
    expect(items[2]).toHaveTextContent(t.album.undated);
    expect(screen.getByText(new RegExp(filled(t.album.born, { date: '7' })))).toBeVisible();
    // A milestone is changed on its own page.
    expect(screen.queryByRole('button', { name: filled(t.seen.editNamed, { name: smile }) })).toBeNull();
  });

  test('takes a memory with nothing but its words', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    expect(await screen.findByText(t.album.empty)).toBeVisible();
    await user.click(await button(t.album.addMemory));
    expect(screen.getByRole('heading', { name: t.album.titleNew })).toHaveFocus();
    await user.click(await button(t.seen.save));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.album.nameMissing);
    expect(screen.getByLabelText(t.album.name)).toHaveFocus();
    await user.type(screen.getByLabelText(t.album.name), 'Ensilumi');
    await user.click(await button(t.seen.save));
    expect(await screen.findByText(t.seen.saved)).toHaveFocus();
    expect(await screen.findByRole('heading', { name: 'Ensilumi' })).toBeVisible();
    expect(await stored()).toMatchObject([{ child: aino, title: 'Ensilumi', on: null, note: null }]);
  });

  test('lets a memory be changed and removed', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    await saveMemory(snow);
    const { user } = await openApp(path);
    await user.click(await button(filled(t.seen.editNamed, { name: 'Snö' })));
    expect(screen.getByLabelText(t.album.day)).toHaveValue('2026-11-20');
    await user.clear(screen.getByLabelText(t.album.name));
    await user.type(screen.getByLabelText(t.album.name), 'Kuura');
    await user.click(await button(t.seen.save));
    expect(await screen.findByRole('heading', { name: 'Kuura' })).toBeVisible();
    expect(await stored()).toEqual([{ ...snow, title: 'Kuura' }]);
    await user.click(await button(filled(t.album.deleteNamed, { name: 'Kuura' })));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(t.album.deleteText)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: t.album.deleteConfirm }));
    expect(await screen.findByText(t.album.deleted)).toHaveFocus();
    expect(await screen.findByText(t.album.empty)).toBeVisible();
    expect(await stored()).toEqual([]);
  });

  test('refuses an identity code and a day still to come', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await user.click(await button(t.album.addMemory));
    await user.type(screen.getByLabelText(t.album.name), 'Aino 070826A123B');
    await user.click(await button(t.seen.save));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.seen.code);
    await user.clear(screen.getByLabelText(t.album.name));
    await user.type(screen.getByLabelText(t.album.name), 'Aino');
    await user.type(screen.getByLabelText(t.album.day), '2026-12-24');
    await user.click(await button(t.seen.save));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.seen.dayAhead);
    expect(screen.getByLabelText(t.album.day)).toHaveFocus();
    expect(await stored()).toEqual([]);
  });

  test('keeps a memory that was left half written', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await openApp(path);
    await user.click(await button(t.album.addMemory));
    await user.type(screen.getByLabelText(t.album.name), 'Ensil');
    cleanup();
    const again = await openApp(path);
    expect(await screen.findByLabelText(t.album.name)).toHaveValue('Ensil');
    await again.user.click(await button(t.seen.cancel));
    expect(await button(t.album.addMemory)).toHaveFocus();
  });

  test('is one for each child, and prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await told(elli, { nickname: 'Elli', birthDate: '2026-08-08' });
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await saveMemory(snow);
    const { user } = await openApp(path);
    expect(await screen.findByText(t.album.empty)).toBeVisible();
    await user.click(screen.getByLabelText('Aino'));
    expect(await screen.findByText(on('2026-11-20', 'long'))).toBeVisible();
    await user.click(await button(t.album.print));
    expect(print).toHaveBeenCalledOnce();
  });
});
