import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { recall, remember } from '#platform/local-memory.ts';
import { saveOwnReminder } from '#storage/own-reminders.ts';
import { markTold, readInbox } from '#storage/sw-inbox.ts';
import { aino, elli, emptyPhone, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const ofAino = 'c'.repeat(32);
const ofElli = 'd'.repeat(32);
const own = (id: string, child: typeof aino) =>
  saveOwnReminder({
    id,
    child,
    kind: 'vitamin',
    title: 'D',
    note: null,
    start: localDate('2026-11-21'),
    times: [],
    repeat: null,
  });

beforeEach(async () => {
  await emptyPhone();
  await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
  await told(elli, { nickname: 'Elli', birthDate: '2024-08-07' });
  await own(ofAino, aino);
  await own(ofElli, elli);
});

/** All that this phone remembers beside its database. */
const memory = () => JSON.stringify(Object.entries(localStorage));

describe.each(languages)('a child that is deleted, %s', (language) => {
  const { children } = texts[language].family;
  const removeAino = async () => {
    const { user } = await openApp(`/${language}/family`);
    await user.click(await screen.findByRole('button', { name: filled(children.deleteNamed, { name: 'Aino' }) }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: children.deleteConfirm }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: children.add })).toHaveFocus();
  };

  test('leaves nothing of itself in forms half written, nor in what was told', async () => {
    for (const key of ['care-start', 'told-day', 'leave-child'])
      remember(`draft:${key}`, JSON.stringify({ child: aino, date: '2027-08-01' }));
    remember(`draft:own:${ofAino}`, JSON.stringify({ title: 'D' }));
    remember(`draft:own:${ofElli}`, JSON.stringify({ title: 'D' }));
    await markTold([`own:${ofAino}:2026-11-21`, `own:${ofElli}:2026-11-21`], Date.parse('2026-11-21T08:00:00Z'));
    await removeAino();
    expect(memory()).not.toContain(aino);
    expect(memory()).not.toContain(ofAino);
    expect(recall(`draft:own:${ofElli}`)).not.toBeNull();
    const inbox = await readInbox();
    expect(inbox.ok && [...inbox.value.told]).toEqual([`own:${ofElli}:2026-11-21`]);
  });

  test('is gone even when the code of the inbox cannot be fetched', async () => {
    vi.doMock('#storage/sw-inbox.ts', () => {
      throw new Error('offline');
    });
    remember('draft:told-day', JSON.stringify({ child: aino }));
    await removeAino().finally(() => vi.doUnmock('#storage/sw-inbox.ts'));
    expect(memory()).not.toContain(aino);
  });
});
