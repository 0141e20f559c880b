import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/language.ts';
import type { Changed, FieldChange } from '#features/sync/family-sync.ts';
import { fakeSync } from '#tests/support/fake-sync.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const { fake } = vi.hoisted(() => ({ fake: {} as ReturnType<typeof fakeSync> }));
vi.mock('#app/syncing/family-sync.ts', () => ({
  get familySync() {
    return fake.sync;
  },
}));
Object.assign(fake, fakeSync());

/** 12.05 in Finland, on a day long past. */
const at = Date.parse('2025-11-21T10:05:00Z');
const change = (field: string, more: Partial<FieldChange> = {}): FieldChange => ({
  field,
  at,
  by: 'Mikael',
  isThisDevice: false,
  versions: [],
  ...more,
});
const entry = (table: string, row: Record<string, unknown>, changes: FieldChange[]): Changed => ({
  key: `${table}|1`,
  table,
  row,
  at,
  changes,
});
const both = 'nauroi\n———\nitki';
const twice = change('note', {
  versions: [
    { text: 'nauroi', at: at - 90_000, by: 'Anna' },
    { text: 'itki', at, by: 'Mikael' },
  ],
});
beforeEach(() => {
  fake.reset();
  fake.on();
});

describe.each(languages)('who changed what, in %s', (language) => {
  const t = texts[language].sync;
  const path = `/${language}/settings/phones/history`;
  const date = '21.11.2025';

  test('is told by device and moment, what went in one go in one line', async () => {
    fake.changed.set([
      entry('children', { nickname: 'Aino' }, [
        change('dueDate'),
        change('birthDate'),
        change('bornTogether', { by: null, at: at - 600_000 }),
        change('nickname', { at: null, by: 'Anna', isThisDevice: true }),
      ]),
      entry('favourites', { id: 'nollalinja' }, [change('id')]),
    ]);
    await openApp(path);
    const card = within((await screen.findByRole('heading', { name: 'Aino' })).closest('li') as HTMLElement);
    const lines = card.getAllByRole('listitem').map(({ textContent }) => textContent);
    const { dueDate, birthDate, other, nickname } = t.history.field;
    const me = `Anna (${t.history.this})`;
    expect(lines).toEqual([
      `${filled(t.history.day, { date, time: '12.05', name: 'Mikael' })}: ${dueDate}, ${birthDate}`,
      `${filled(t.history.day, { date, time: '11.55', name: t.history.unknown })}: ${other}`,
      `${filled(t.history.before, { name: me })}: ${nickname}`,
    ]);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });

  test('of a text that two wrote at once each version can be kept alone, and both taken back', async () => {
    fake.changed.set([entry('memories', { title: 'Lumiukko', note: both }, [twice])]);
    const { user } = await openApp(path);
    expect(await screen.findByText('nauroi')).toBeVisible();
    expect(screen.getByText('itki')).toBeVisible();
    await user.click(screen.getByRole('button', { name: filled(t.history.keepNamed, { text: 'itki' }) }));
    const what = t.deleted.kind.memories;
    expect(await screen.findByText(filled(t.history.kept, { what }))).toHaveFocus();
    await user.click(screen.getByRole('button', { name: t.history.undo }));
    expect(await screen.findByText(filled(t.history.undone, { what }))).toHaveFocus();
    expect(fake.asked).toEqual(['writeText memories|1 note itki', `writeText memories|1 note ${both}`]);
    await waitFor(() => expect(screen.queryByRole('button', { name: t.history.undo })).toBeNull());
  });

  test('what was written twice and has no name goes by the first of its versions', async () => {
    fake.changed.set([entry('visitNotes', { text: both }, [{ ...twice, field: 'text' }])]);
    await openApp(path);
    expect(await screen.findByRole('heading', { level: 2, name: 'nauroi' })).toBeVisible();
  });

  test('that cannot be written is told', async () => {
    fake.changed.set([entry('memories', { title: 'Lumiukko', note: both }, [twice])]);
    fake.failing.set('writeText', 'storage');
    const { user } = await openApp(path);
    await user.click(await screen.findByRole('button', { name: filled(t.history.keepNamed, { text: 'nauroi' }) }));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.failure.storage);
  });

  test('is said to be nothing while nobody has changed anything', async () => {
    await openApp(path);
    expect(await screen.findByText(t.history.empty)).toBeVisible();
  });
});
