import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { deleteChild } from '#storage/children.ts';
import { aino, elli, emptyPhone, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

describe.each(languages)('a start of daycare being written, %s', (language) => {
  const { reminders } = texts[language];
  const path = `/${language}/reminders/daycare`;
  const field = () => screen.findByLabelText(reminders.careStart.label);

  test('can be emptied, and stays empty until another day is written', async () => {
    await told(aino, { birthDate: '2026-08-07', careStart: '2027-08-01' });
    const { user } = await openApp(path);
    expect(await field()).toHaveValue('2027-08-01');
    await user.clear(await field());
    expect(await field()).toHaveValue('');
    cleanup();
    await openApp(path);
    expect(await field()).toHaveValue('');
  });

  test('goes with its child and is not the next one’s', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await told(elli, { nickname: 'Elli', birthDate: '2024-08-07', careStart: '2027-01-04' });
    const { user } = await openApp(path);
    // The youngest stands first and is asked about first.
    const whom = within(await screen.findByRole('group', { name: reminders.careStart.for }));
    expect(whom.getAllByRole('radio')[0]).toBe(whom.getByLabelText('Aino'));
    expect(whom.getByLabelText('Aino')).toBeChecked();
    await user.type(await field(), '2027-08-01');
    await deleteChild(aino);
    await expect.poll(async () => (await field()).getAttribute('value')).toBe('2027-01-04');
  });
});
